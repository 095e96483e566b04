import { isCommandId } from '../shared/commands'
import { run } from './commands'
import { endReading, listenToReading } from './document/reading'
import { standUpOnLeaving } from './document/scoring'
import { session, showTrouble } from './document/session'
import { declineUnanswered, fileTrouble } from './document/sharing'
import { call, on, Refusal, troubleOf } from './host'
import { listenToClipboard } from './intake/clipboard'
import { listenToDrops } from './intake/drop'

/** What comes from outside the page: main's events, files dropped on the window, the clipboard. */
export function listen(): void {
  declineUnanswered()
  standUpOnLeaving()
  // A bug in the page is said and not swallowed; the board is already on disk.
  window.addEventListener('error', ({ error, message }) => {
    // Chromium reports a resize it put off as an error without one.
    if (error) showTrouble({ code: 'unexpected', support: message })
  })
  window.addEventListener('unhandledrejection', ({ reason }) => showTrouble(troubleOf(reason)))
  on('file.opened', (opened) => {
    endReading()
    if ('summary' in opened) session.setState({ dialog: { dialog: 'file', summary: opened.summary } })
    else fileTrouble(new Refusal(opened.trouble), opened.name)
  })
  on('file.progress', listenToReading)
  on('menu.command', ({ command }) => {
    if (isCommandId(command)) run(command)
  })
  on('notice', ({ trouble }) => showTrouble(trouble))
  on('window.closing', () => void flushAndClose())
  listenToDrops()
  listenToClipboard()
}

/** What cannot be written keeps the window open, and asks. */
async function flushAndClose(): Promise<void> {
  try {
    await session.getState().open?.saver.flush()
    await call('window.flushed', {})
  } catch (error) {
    await call('window.stay', {})
    session.setState({ dialog: { dialog: 'closing', trouble: troubleOf(error) } })
  }
}
