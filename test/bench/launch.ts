import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { type ElectronApplication, _electron as electron, errors, type Page } from 'playwright-core'
import { electronFlags, electronPath } from '../../scripts/electron.mjs'
import { builtApp } from './builtApp'

/** What is started: the app on a data folder, or a bare program on an empty one. */
export interface Program {
  /** Words behind the flags: the folder Electron opens and what is said to it. */
  readonly words: readonly string[]
  readonly folder: string
}

export function theApp(folder: string, words: readonly string[] = []): Program {
  return { words: [builtApp(), ...words], folder }
}

export function theBare(
  name: 'window' | 'canvas' | 'save' | 'print' | 'share',
  folder: string,
  words: readonly string[] = [],
): Program {
  return { words: [join(import.meta.dirname, 'bare'), `--program=${name}`, ...words], folder }
}

/** A program that runs and can be asked things. */
export interface Running {
  readonly electron: ElectronApplication
  readonly page: Page
}

/** Starts a program, lets the work use it, and ends it properly, so that the next start finds nothing to repair. */
export async function using<T>(program: Program, work: (running: Running) => Promise<T>): Promise<T> {
  const started = await launched(program)
  // A page that never comes to what is waited for is no reason to measure for ever
  const late = setTimeout(() => started.process().kill('SIGKILL'), DEADLINE)
  try {
    return await work({ electron: started, page: await started.firstWindow() })
  } finally {
    clearTimeout(late)
    await started.close()
  }
}

const DEADLINE = 120_000

/** On a busy machine Playwright now and then never finds the program it has started: nothing was measured yet. */
async function launched(program: Program): Promise<ElectronApplication> {
  const { path } = await electronPath()
  const args = [...electronFlags(), ...program.words]
  for (let attempt = 1; ; attempt++) {
    try {
      return await electron.launch({
        executablePath: path,
        args,
        env: environment(program),
        timeout: LAUNCH_MILLISECONDS,
      })
    } catch (error) {
      if (!(error instanceof errors.TimeoutError) || attempt === ATTEMPTS) throw error
    }
  }
}

const LAUNCH_MILLISECONDS = 30_000
const ATTEMPTS = 3

export interface Ended {
  readonly out: string
  /** From the start of the process to its end. */
  readonly milliseconds: number
  /** Milliseconds since 1970. */
  readonly startedAt: number
}

/** Runs a program to its end without touching it. */
export async function runToEnd(program: Program, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const { path } = await electronPath()
  const startedAt = performance.timeOrigin + performance.now()
  const child = spawn(path, [...electronFlags(), ...program.words], {
    env: { ...environment(program), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: DEADLINE,
  })
  let out = ''
  let said = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  const milliseconds = performance.timeOrigin + performance.now() - startedAt
  if (code !== 0) throw new Error(`${program.words.join(' ')} ended with ${code}:\n${said}`)
  return { out, milliseconds, startedAt }
}

function environment({ folder }: Program): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env as Record<string, string>
  return { ...env, CXBOARD_DATA: folder }
}
