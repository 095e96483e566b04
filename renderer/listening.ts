import { isCommandId } from '../shared/commands'
import { run } from './commands'
import { session, showTrouble } from './document/session'
import { declineUnanswered, dropFile } from './document/sharing'
import { call, on, pathOf, troubleOf } from './host'

/** What comes from outside the page: main's events, and files dropped on the window. */
export function listen(): void {
  declineUnanswered()
  // A bug in the page is said and not swallowed; the board is already on disk.
  window.addEventListener('error', ({ error, message }) => {
    // Chromium reports a resize it put off as an error without one.
    if (error) showTrouble({ code: 'unexpected', support: message })
  })
  window.addEventListener('unhandledrejection', ({ reason }) => showTrouble(troubleOf(reason)))
  on('file.opened', (opened) => {
    if ('summary' in opened) session.setState({ dialog: { dialog: 'file', summary: opened.summary } })
    else showTrouble(opened.trouble, opened.name)
  })
  on('menu.command', ({ command }) => {
    if (isCommandId(command)) run(command)
  })
  on('notice', ({ trouble }) => showTrouble(trouble))
  on('window.closing', () => void flushAndClose())
  window.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  })
  window.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0]
    if (!file) return
    event.preventDefault()
    void dropFile(pathOf(file), file.name)
  })
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
