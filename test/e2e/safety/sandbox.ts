import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { electronPath } from '../../../scripts/electron.mjs'

/** Why the system's own sandbox cannot be tried on this machine, or null. */
export function whyNoSandbox(): string | null {
  if (process.platform !== 'linux') return 'only Linux says what its sandbox does'
  const asked = asNobody('unshare', ['--user', 'true'])
  if (asked.error) return `setpriv or unshare is missing: ${asked.error.message}`
  return asked.status === 0 ? null : `no user namespaces here: ${asked.stderr.trim()}`
}

/** The app as people have it: not as root, and with the sandbox on. */
export async function startSandboxed(): Promise<Sandboxed> {
  const { dist } = await electronPath()
  const folder = mkdtempSync(join(tmpdir(), 'cxboard-sandbox-'))
  chmodSync(folder, 0o755)
  const home = ownFolder(folder, 'home')
  const program = join(lent(dist, join(folder, 'electron'), ['.']), 'electron')
  const checkout = lent(join(import.meta.dirname, '../../..'), join(folder, 'app'), BUILT)
  const app = await _electron.launch({
    chromiumSandbox: true,
    executablePath: starter(folder, program),
    args: process.env.CXBOARD_VIRTUAL_SCREEN ? ['--disable-gpu', checkout] : [checkout],
    env: {
      ...(process.env as Record<string, string>),
      HOME: home,
      XDG_RUNTIME_DIR: home,
      CXBOARD_DATA: ownFolder(folder, 'data'),
    },
  })
  const close = async () => {
    await app.close()
    // A whole Electron can lie here
    rmSync(folder, { recursive: true, force: true })
  }
  return { app, page: await app.firstWindow(), close }
}

interface Sandboxed {
  readonly app: ElectronApplication
  readonly page: Page
  close(): Promise<void>
}

/** A field of what the kernel says of a process. */
export function statusOf(pid: number, field: string): string {
  const text = readFileSync(`/proc/${pid}/status`, 'utf8')
  return new RegExp(`^${field}:\\s*(.*)$`, 'm').exec(text)?.[1] ?? ''
}

const isRoot = process.getuid?.() === 0
/** Nobody, on every Linux. */
const NOBODY = 65534
const BUILT = ['package.json', 'out', 'node_modules/better-sqlite3']

function asNobody(command: string, words: readonly string[]) {
  if (!isRoot) return spawnSync(command, words, { encoding: 'utf8' })
  const [changer = '', ...options] = AS_NOBODY
  return spawnSync(changer, [...options, command, ...words], { encoding: 'utf8' })
}

const AS_NOBODY = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']

/** Playwright puts its own switches first, so it must believe that this is Electron. */
function starter(folder: string, program: string): string {
  if (!isRoot) return program
  const path = join(folder, 'start')
  writeFileSync(path, `#!/bin/sh\nexec ${AS_NOBODY.join(' ')} '${program}' "$@"\n`, { mode: 0o755 })
  return path
}

/** The folder itself if nobody may read it, else a copy of what is needed of it. */
function lent(source: string, copy: string, parts: readonly string[]): string {
  if (asNobody('test', ['-r', join(source, parts[0] ?? '')]).status === 0) return source
  for (const part of parts)
    cpSync(join(source, part), join(copy, part), { recursive: true, dereference: true })
  return copy
}

function ownFolder(folder: string, name: string): string {
  const path = join(folder, name)
  mkdirSync(path, { mode: 0o700 })
  if (isRoot) chownSync(path, NOBODY, NOBODY)
  return path
}
