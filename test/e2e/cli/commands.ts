import { type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import templates from '../../../assets/templates/templates.json'
import { electronFlags, electronPath } from '../../../scripts/electron.mjs'
import { freshFolder } from '../app'

/** What a command answered. */
export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

export const COMMAND = join(import.meta.dirname, '../../../scripts/cxboard.mjs')
export const TEMPLATES = templates.templates

const parent = freshFolder()

/** The command line as people type it, in a folder of their own. */
export function commandFolder() {
  const folder = mkdtempSync(join(parent, 'folder-'))
  const path = (name: string) => join(folder, name)
  return {
    folder,
    path,
    put: (name: string, content: string | Uint8Array) => writeFileSync(path(name), content),
    dir: (name: string) => mkdirSync(path(name)),
    bytes: (name: string) => readFileSync(path(name)),
    json: (name: string): unknown => JSON.parse(readFileSync(path(name), 'utf8')),
    run: (...words: readonly string[]) => ended(start(folder, words)),
    /** In a group of processes of its own, with a folder of its own for what is passing. */
    start: (temporary: string, ...words: readonly string[]) =>
      start(folder, words, { detached: true, env: { ...environment(), TMPDIR: temporary } }),
    /** Electron itself, its messages going nowhere. Answers its status. */
    async unheard(...words: readonly string[]): Promise<number> {
      const { path: electron } = await electronPath()
      const args = [...electronFlags(), join(import.meta.dirname, '../../..'), ...words]
      const child = spawn(electron, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
      child.stderr.destroy()
      const [status] = (await once(child, 'exit')) as [number]
      return status
    },
  }
}

export async function ended(child: ReturnType<typeof start>): Promise<Ran> {
  const [out, err, [status]] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
    once(child, 'close') as Promise<[number]>,
  ])
  return { status, out, err }
}

/** Lines of JSON, one value each. */
export function linesOf(out: string): readonly Record<string, unknown>[] {
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

function start(folder: string, words: readonly string[], options: SpawnOptions = {}) {
  const stdio = ['ignore', 'pipe', 'pipe'] as const
  return spawn(process.execPath, [COMMAND, ...words], {
    cwd: folder,
    env: environment(),
    stdio: [...stdio],
    ...options,
  })
}

/** npm says with INIT_CWD where it was called, and here it was not called at all. */
export function environment(): NodeJS.ProcessEnv {
  const { INIT_CWD: _, ...env } = process.env
  return env
}
