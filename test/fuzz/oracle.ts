import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Store } from '../../main/store/store'
import { AppError } from '../../shared/errors'
import { troubleWords } from '../../shared/words/troubles'

/** No mutant may take longer. */
export const SLOWEST_MILLISECONDS = 2000
/** What a thousand mutants may leave behind in memory. */
export const DRIFT_BYTES = 50e6

/** What a run of mutants came to: each is counted once, and anything but an answer or trouble with a code ends the run. */
export class Counted {
  accepted = 0
  slowest = 0
  readonly refused = new Map<string, number>()
  readonly #memory: number[] = []

  /** The answer, or null if it was refused in words. `name` is what a failure is called. */
  async of<T>(name: string, read: () => T | Promise<T>): Promise<T | null> {
    const start = performance.now()
    const answer = await this.#outcome(name, read)
    const took = performance.now() - start
    this.slowest = Math.max(this.slowest, took)
    if (took > SLOWEST_MILLISECONDS) throw new Error(`${name} took ${Math.round(took)} ms`)
    if ('polluted' in {}) throw new Error(`${name} reached the prototype of everything`)
    if ((this.accepted + this.#refusals()) % 1000 === 0) this.#memory.push(memoryInUse())
    return answer
  }

  async #outcome<T>(name: string, read: () => T | Promise<T>): Promise<T | null> {
    try {
      const answer = await read()
      this.accepted += 1
      return answer
    } catch (error) {
      if (!(error instanceof AppError)) throw new Error(`${name} ended in ${String(error)}`, { cause: error })
      const { code } = error.trouble
      if (!troubleWords(error.trouble).text.endsWith(' Your boards were not changed.'))
        throw new Error(`${name} has no sentence: ${code}`)
      this.refused.set(code, (this.refused.get(code) ?? 0) + 1)
      return null
    }
  }

  /**
   * Bytes of memory a thousand more cost: the least that was in use in the second half against the least in the first,
   * because what is in use for a moment says nothing; 0 for fewer than 4,000.
   */
  get drift(): number {
    const half = this.#memory.length >> 1
    if (half < 2) return 0
    return (Math.min(...this.#memory.slice(half)) - Math.min(...this.#memory.slice(0, half))) / half
  }

  get figures(): Readonly<Record<string, number | string>> {
    return {
      mutants: this.accepted + this.#refusals(),
      'accepted equal': this.accepted,
      refused: [...this.refused]
        .sort(([, a], [, b]) => b - a)
        .map(([code, n]) => `${code} ${n}`)
        .join(' '),
      'slowest ms': Math.round(this.slowest),
      'drift MB per 1,000': (this.drift / 1e6).toFixed(2),
    }
  }

  #refusals(): number {
    return [...this.refused.values()].reduce((sum, n) => sum + n, 0)
  }
}

/** What the library holds, to the last record: as text, to be compared. */
export function contentsOf(store: Store): string {
  const boards = [...store.boards(), ...store.trashed()]
  return JSON.stringify(boards.map((row) => ({ row, records: store.records(row.id) })))
}

/** A folder of its own in the place of the system's temporary one, and what is left in it. */
export function ownTemporaryFolder(): { readonly left: () => readonly string[]; readonly back: () => void } {
  const before = process.env.TMPDIR
  const folder = mkdtempSync(join(tmpdir(), 'cxboard-left-'))
  process.env.TMPDIR = folder
  return {
    left: () => readdirSync(folder),
    back: () => {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
      rmSync(folder, { recursive: true })
    },
  }
}

/** After everything nobody holds has gone: else it would tell when the collector last came by. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage.rss()
}
