import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A second process that runs one of the scripts here, so that it can be killed like an app. */
export interface Child {
  /** Resolves with the lines it has printed when it has printed so many, or has ended. */
  printed(count: number): Promise<readonly string[]>
  /** Ends it as a crash would; resolves with all it had printed. */
  kill(): Promise<readonly string[]>
  ended(): Promise<readonly string[]>
}

export function startChild(script: URL, ...words: readonly string[]): Child {
  const process = spawn(
    globalThis.process.execPath,
    ['--import', RESOLVER, fileURLToPath(script), ...words],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const lines: string[] = []
  const waiting: (() => void)[] = []
  const closed = new Promise<void>((resolve) => process.once('close', () => resolve()))
  createInterface({ input: process.stdout }).on('line', (line) => {
    lines.push(line)
    for (const look of waiting) look()
  })
  return {
    async printed(count) {
      const enough = new Promise<void>((resolve) => {
        const look = () => lines.length >= count && resolve()
        waiting.push(look)
        look()
      })
      await Promise.race([enough, closed])
      return lines
    },
    async kill() {
      end(process)
      await closed
      return lines
    },
    async ended() {
      await closed
      return lines
    },
  }
}

function end(process: ChildProcess): void {
  process.kill('SIGKILL')
}

/** Node strips the types itself; it only has to be told that our imports leave out `.ts`. */
const RESOLVER = `data:text/javascript,${encodeURIComponent(`
import { registerHooks } from 'node:module'
registerHooks({
  resolve(name, context, next) {
    try {
      return next(name, context)
    } catch (error) {
      if (name.startsWith('.')) return next(name + '.ts', context)
      throw error
    }
  },
})
`)}`
