import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openStore, type Store } from '../../main/store/store'
import { expectSound } from '../main/store/crash/life'
import { digestOf } from '../main/store/crash/states'
import { allOf, temporaryFolder } from '../main/store/library'
import { memoryFolder } from '../main/store/memoryFolder'
import { type Fault, shimmed } from './shim'

/** How a library came through: what was answered while calls failed, and what is found once they no longer do. */
export interface Lived {
  readonly fault: Fault | null
  /** The number of the last deed that was answered, -1 for none. */
  readonly acknowledged: number
  /** The trouble people would be told, and what the log notes. */
  readonly troubles: readonly string[]
  /** Errors nobody expected. */
  readonly bugs: readonly string[]
  readonly calls: number
  readonly failed: number
  /** A digest of what `look` sees. */
  readonly found: string
  /** What people were told when the library was opened, then and at the start after it. */
  readonly told: readonly string[]
  readonly toldAfter: string | null
}

/** Starts the program that works in a library for each fault; `start` may put a limit on it. */
export function lived(
  program: string,
  deeds: number,
  faults: readonly (Fault | null)[],
  start: { readonly shim?: string; readonly limit?: string },
): readonly Lived[] {
  const root = memoryFolder()
  const control = join(temporaryFolder(), 'control')
  const env = { ...process.env, ...shimmed(start.shim ?? '', control, root) }
  const words = [process.execPath, program, root, control, String(deeds), JSON.stringify(faults)]
  const limited = ['-c', `${start.limit ?? ':'} && exec "$@"`, 'sh', ...words]
  const { status, signal, stdout, stderr } = spawnSync('sh', limited, {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  // Whatever a disk answers, it does not end the program
  if (status !== 0) throw new Error(`ended with ${status ?? signal} after ${stdout.slice(-300)}: ${stderr}`)
  return stdout
    .trim()
    .split('\n')
    .map((line, i) => ({ fault: faults[i] ?? null, ...JSON.parse(line), ...foundIn(join(root, String(i))) }))
}

/** All of a library that has to be the same whatever failed on the way: how far back undo goes may differ. */
function look(store: Store) {
  return looking()(store)
}

/** The same again and again of one library: only boards that were touched since are looked at. */
export function looking(): (store: Store) => unknown {
  const seen = new Map<string, string>()
  return (store) => {
    const boards = [...store.boards(), ...store.trashed()].map((row) => {
      const name = `${row.id} ${row.touchedSeq}`
      const digest = seen.get(name) ?? digestOf({ ...allOf(store, row), past: [], future: [] })
      seen.set(name, digest)
      return [row.id, digest] as const
    })
    return { seq: store.seq(), boards: boards.sort(([a], [b]) => (a < b ? -1 : 1)) }
  }
}

function foundIn(folder: string): Pick<Lived, 'found' | 'toldAfter'> {
  const store = openStore(folder)
  const found = digestOf(look(store))
  const toldAfter = store.notice?.trouble.code ?? null
  store.close()
  expectSound(join(folder, 'store.db'))
  expectSound(join(folder, 'assets.db'))
  rmSync(folder, { recursive: true })
  return { found, toldAfter }
}
