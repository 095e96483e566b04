import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app } from 'electron'
import { EXIT } from './cli/exit'
import * as cli from './cli/run'
import { systemLocale } from './systemLocale'

/** Whether the first word asks for something that needs no window. */
export function isCommand(word: string | undefined): boolean {
  return word !== undefined && cli.isCommand(word)
}

/** Runs a command and ends with its status; `home` is the folder of what was built. It shares nothing with a library that may be open at the same time. */
export async function runWithoutWindow(words: readonly string[], home: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cxboard-command-'))
  app.setPath('userData', folder)
  app.setPath('sessionData', folder)
  // The window of the last printed page closes before the command is done
  app.on('window-all-closed', () => {})
  // Electron would show a dialog, where there may be nobody to see it
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${error.stack ?? error}\n`)
    app.exit(EXIT.files)
  })
  // A reader that has seen enough is no error
  process.stdout.on('error', () => app.exit(EXIT.done))
  process.stderr.on('error', () => {})
  // Quitting at once would leave half a file, or end with the status of one that is done
  const stop = new AbortController()
  const callOff = () => stop.abort()
  const listen = () => {
    for (const signal of SIGNALS) process.off(signal, callOff).on(signal, callOff)
  }
  listen()
  app.on('before-quit', (event) => {
    event.preventDefault()
    callOff()
  })
  const status = await cli.runCommand(
    words,
    { out: (text) => void process.stdout.write(text), err: (text) => void process.stderr.write(text) },
    {
      async pages() {
        await app.whenReady()
        // Electron has taken them for itself, and hears the first only; Ctrl+C comes twice where a script passes it on
        listen()
        return { ...(await import('./pageTools')).pageTools(home), locale: systemLocale() }
      },
      stopped: stop.signal,
    },
  )
  await Promise.all([flushed(process.stdout), flushed(process.stderr)])
  // Once for a command that never needed Electron, and once when Electron has put its own things down
  const tidy = () => rmSync(folder, { recursive: true, force: true })
  app.on('quit', tidy)
  tidy()
  app.exit(status)
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()))
}
