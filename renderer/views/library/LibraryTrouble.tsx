import { useEffect, useRef, useState } from 'react'
import type { Trouble } from '../../../shared/errors'
import { environmentWords } from '../../../shared/words/environment'
import { frameWords } from '../../../shared/words/frame'
import { libraryWords } from '../../../shared/words/library'
import { troubleWords } from '../../../shared/words/troubles'
import { call } from '../../host'
import { Button } from '../../parts/Button'
import style from './LibraryTrouble.module.css'

/** In place of the boards while the library cannot be opened: why, and the way on. */
export function LibraryTrouble({ trouble, retry }: { readonly trouble: Trouble; retry(): Promise<void> }) {
  const { title, text } = troubleWords(trouble)
  const [isTrying, setTrying] = useState(false)
  const place = useRef<HTMLElement>(null)
  // The first thing there is to do, for whoever works with keys
  useEffect(() => place.current?.querySelector('button')?.focus(), [])
  const again = async () => {
    setTrying(true)
    await retry()
    setTrying(false)
  }
  return (
    <section ref={place} className={style.trouble} aria-label={title}>
      <h2>{title}</h2>
      <p role="alert">{isTrying ? libraryWords.loading : text}</p>
      <div className={style.deeds}>
        <Button look="strong" isDisabled={isTrying} onPress={() => void again()}>
          {frameWords.retry}
        </Button>
        {/* Nothing is open that could be lost: the window may close at once. */}
        <Button onPress={() => void call('window.flushed', {})}>{environmentWords.quit}</Button>
      </div>
    </section>
  )
}
