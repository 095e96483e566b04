import { isCommandId } from '../shared/commands'
import { troubleWords } from '../shared/words/troubles'
import { run } from './commands'
import { refuseAsking, whenAnswered } from './document/asking'
import { endReading, listenToReading } from './document/reading'
import { standUpOnLeaving } from './document/scoring'
import { notify, session, showTrouble } from './document/session'
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
    const name = 'summary' in opened ? opened.summary.name : opened.name
    whenAnswered(name, () => {
      if ('summary' in opened) session.setState({ dialog: { dialog: 'file', summary: opened.summary } })
      else fileTrouble(new Refusal(opened.trouble), name)
    })
  })
  on('file.progress', listenToReading)
  on('menu.command', ({ command }) => {
    // The menu stays within reach over a question; what belongs to a text or to the window goes on.
    if (isCommandId(command) && (HARMLESS.test(command) || !refuseAsking())) run(command)
  })
  on('notice', ({ trouble }) => {
    // Nothing to decide: it is said in passing.
    if (trouble.code === 'page-recovered' || trouble.code === 'store-checked')
      notify(troubleWords(trouble).text)
    else showTrouble(trouble)
  })
  on('window.closing', () => void flushAndClose())
  // What cannot be written now says so on the bar of its own
  on(
    'window.resting',
    () =>
      void session
        .getState()
        .open?.saver.flush()
        .catch(() => {}),
  )
  listenToDrops()
  listenToClipboard()
}

const HARMLESS = /^(text|theme)\.|^edit\.(cut|copy|paste|pasteText|selectAll)$/

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
