import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { runCommand } from './cli/run'
import { printDeck } from './print'

/** Runs a command and ends with its status. It shares nothing with a library that may be open at the same time. */
export async function runWithoutWindow(words: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cxboard-'))
  app.setPath('userData', folder)
  app.setPath('sessionData', folder)
  // The last page printed is not the end of the command
  app.on('window-all-closed', () => {})
  const status = await runCommand(words, IO, { printDeck })
  await Promise.all([flushed(process.stdout), flushed(process.stderr)])
  app.once('quit', () => rmSync(folder, { recursive: true, force: true }))
  app.exit(status)
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()))
}
