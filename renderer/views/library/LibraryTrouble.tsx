import { useEffect, useRef, useState } from 'react'
import type { Trouble } from '../../../shared/errors'
import { environmentWords } from '../../../shared/words/environment'
import { frameWords } from '../../../shared/words/frame'
import { libraryWords } from '../../../shared/words/library'
import { libraryPlaceWords } from '../../../shared/words/libraryPlace'
import { troubleWords } from '../../../shared/words/troubles'
import { chooseLibrary, moveLibrary } from '../../document/libraryPlace'
import { call } from '../../host'
import { Button } from '../../parts/Button'
import style from './LibraryTrouble.module.css'
import { useLibraryPlace } from './useLibraryPlace'

/** In place of the boards while the library cannot be opened: why, and the way on. */
export function LibraryTrouble({ trouble, retry }: { readonly trouble: Trouble; retry(): Promise<void> }) {
  // With boards in it, it would be open to be looked at
  const { title, text } =
    trouble.code === 'store-readonly' ? environmentWords.nothingHere : troubleWords(trouble)
  const library = useLibraryPlace()
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
      {library ? (
        <p className={style.folder}>
          {libraryPlaceWords.expected} <span>{library.folder}</span>
        </p>
      ) : null}
      <div className={style.deeds}>
        <Button look="strong" isDisabled={isTrying} onPress={() => void again()}>
          {frameWords.retry}
        </Button>
        <Button isDisabled={isTrying} onPress={() => void chooseLibrary()}>
          {libraryPlaceWords.chooseAnother}
        </Button>
        {library?.kind === 'chosen' ? (
          <Button isDisabled={isTrying} onPress={() => void moveLibrary(null)}>
            {libraryPlaceWords.backToUsual}
          </Button>
        ) : null}
        {/* Nothing is open that could be lost: the window may close at once. */}
        <Button onPress={() => void call('window.flushed', {})}>{environmentWords.quit}</Button>
      </div>
    </section>
  )
}
