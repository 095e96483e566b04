import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import type { Child } from '../../../main/import/askChild'

/** A folder of its own for this test file. */
export const folder = mkdtempSync(join(tmpdir(), 'cxboard-'))

/** One of our entries as the build makes it: a file that Node can start as a thread or a process. */
export async function built(entry: string): Promise<URL> {
  const outDir = mkdtempSync(join(folder, 'built-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: fileURLToPath(new URL(`../../../${entry}`, import.meta.url)),
      outDir,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'entry.mjs' } },
    },
    ssr: { noExternal: true },
  })
  return pathToFileURL(join(outDir, 'entry.mjs'))
}

/** A thread or process that does harm instead of reading. */
export function harmful(name: string, source: string): URL {
  const path = join(folder, `${name}.mjs`)
  writeFileSync(path, source)
  return pathToFileURL(path)
}

/** A Node process in the place of Electron's: the same messages, the same death. */
export function childRunning(name: string, source: string) {
  const child = fork(fileURLToPath(harmful(name, source)), { serialization: 'advanced', execArgv: [] })
  const ended = once(child, 'exit')
  const asked: Child = {
    postMessage: (message) => void child.send(message, () => {}),
    onMessage: (heard) => void child.on('message', (message) => heard(message as never)),
    onExit: (heard) => void child.once('exit', heard),
    kill: () => void child.kill('SIGKILL'),
  }
  return { asked, ended }
}
