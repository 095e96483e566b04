import { useStore } from 'zustand'
import { frameWords } from '../../../shared/words/frame'
import { troubleWords } from '../../../shared/words/troubles'
import type { OpenedBoard } from '../../document/session'
import { Button } from '../../parts/Button'
import style from './FailedSave.module.css'

/** Stays until everything is on disk again. */
export function FailedSave({ opened }: { readonly opened: OpenedBoard }) {
  const saving = useStore(opened.saver.saving)
  if (saving.state !== 'failed') return null
  const { title, text } = troubleWords(saving.trouble)
  return (
    <div role="alert" className={style.bar}>
      <p>
        <strong>{title}</strong> {text}
      </p>
      <Button onPress={opened.saver.retry}>{frameWords.retry}</Button>
    </div>
  )
}
