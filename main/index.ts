import { join } from 'node:path'
import { app } from 'electron'
import { wordsOf } from './opening'
import { secureBeforeReady } from './safety'

secureBeforeReady()

/** The folder of what was built. */
const home = join(import.meta.dirname, '..')
const words = wordsOf(process.argv, app.isPackaged ? 'packaged' : 'unpackaged')
const [first] = words
// A double click on a board is no command: the command line is not even loaded then
const commands = first === undefined || first.endsWith('.cxboard') ? null : await import('./commandLine')
if (commands?.isCommand(first)) {
  // Not awaited: Electron is not ready before this file has been read to its end
  void commands.runWithoutWindow(words, home)
} else {
  const { startApp } = await import('./app')
  startApp(words, home)
}
