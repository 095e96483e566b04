import { shareWords } from '../../shared/words/share'
import { type Dialog, notify, session } from './session'

/** Whether somebody is deciding or writing in a question: nothing else takes its place. */
export function isAsking(): boolean {
  const { dialog } = session.getState()
  return dialog !== null && KEPT.has(dialog.dialog)
}

/** At once, or when what is asked right now has been answered; a file that has to wait is told of by name. */
export function whenAnswered(name: string, deed: () => void): void {
  if (!isAsking()) return deed()
  notify(shareWords.waiting(name))
  const stop = session.subscribe(() => {
    if (isAsking()) return
    stop()
    deed()
  })
}

/** Says that something is open that wants an answer first; false: nothing is. */
export function refuseAsking(): boolean {
  if (!isAsking()) return false
  notify(shareWords.asking)
  return true
}

const KEPT: ReadonlySet<Dialog['dialog']> = new Set([
  'merge',
  'addFrames',
  'answer',
  'send',
  'keepStamp',
  'closing',
])
