import { shareWords } from '../../shared/words/share'
import { type Dialog, notify, session } from './session'
import { onLetGo, ticketsKept } from './ticketsKept'

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

/** When no question is on the screen any more, and what was answered with yes has been done. */
export function whenNothingIsAsked(): Promise<void> {
  const isFree = () => session.getState().dialog === null && ticketsKept.size === 0
  if (isFree()) return Promise.resolve()
  return new Promise((resolve) => {
    const look = () => {
      if (!isFree()) return
      for (const stop of stops) stop()
      resolve()
    }
    const stops = [session.subscribe(look), onLetGo(look)]
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
