import { Check } from 'lucide-react'
import { useStore } from 'zustand'
import { frameWords } from '../../../shared/words/frame'
import { useOpened } from '../../use'
import style from './SaveState.module.css'

/**
 * The promise: this time is shown only after the commit returned. A failure has a bar of its own, and is the only state
 * that speaks up: every letter written is saved, and nobody wants to be told of each.
 */
export function SaveState() {
  const { saver } = useOpened()
  const saving = useStore(saver.saving)
  switch (saving.state) {
    case 'saved':
      return (
        <p className={style.state}>
          <Check aria-hidden />
          {saving.savedAt ? frameWords.saved(timeOf(saving.savedAt)) : frameWords.allSaved}
        </p>
      )
    case 'saving':
      return <p className={style.state}>{frameWords.saving}</p>
    case 'failed':
      return (
        <p className={`${style.state} ${style.failed}`} role="status">
          {frameWords.notSaving}
        </p>
      )
  }
}

/** Always with seconds and two digits each: 14:03:22. */
function timeOf(iso: string): string {
  return new Date(iso).toLocaleTimeString('en-GB')
}
