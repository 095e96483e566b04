import { join } from 'node:path'
import { app } from 'electron'
import { wordsOf } from './opening'
import { secureBeforeReady } from './safety'

secureBeforeReady()

const words = wordsOf(process.argv, app.isPackaged ? 'packaged' : 'unpackaged')
const commands = words.length === 0 ? null : await import('./cli/run')
if (commands?.isCommand(words)) {
  const { runWithoutWindow } = await import('./commandLine')
  // Not awaited: Electron is not ready before this file has been read to its end
  void runWithoutWindow(words)
} else {
  const { startApp } = await import('./app')
  startApp(words, join(import.meta.dirname, '..'))
}
