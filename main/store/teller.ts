import type { Deed, Entry } from './deed'
import type { Journal } from './journal'
import { stateSince, wholeState } from './perform'
import type { Tables } from './tables'

/** Tells the journal what was done. It may fail without harm: what it misses it is told as a whole later. */
export function tellerOf(
  journal: Journal,
  tables: Tables,
  version: number,
  withRoom: <T>(work: () => T) => T,
): {
  tell(deed: Deed, seq: number, at: string): void
  catchUp(at: string): void
  /** A journal that has grown too long begins anew with everything as it is now. */
  shorten(at: string): void
} {
  const reached = journal.lastSeq()
  /** The journal holds everything up to here; null: everything. A kill between commit and journal leaves one out. */
  let behind: number | null = reached < tables.counters.get('seq') ? reached : null

  function append(deed: Deed, seq: number, at: string): void {
    try {
      withRoom(() => journal.append({ seq, version, at, ...deed }))
      behind = null
    } catch {
      // The deed itself is on the disk, in the database; the next one tells both.
      behind ??= seq - 1
    }
  }

  function* everything(at: string): Generator<Entry> {
    for (const { seq, state } of wholeState(tables)) yield { seq, version, at, ...state }
  }

  return {
    tell: (deed, seq, at) => append(behind === null ? deed : stateSince(tables, behind), seq, at),
    catchUp(at) {
      if (behind !== null) append(stateSince(tables, behind), tables.counters.get('seq'), at)
    },
    shorten(at) {
      if (behind !== null || !journal.isLong()) return
      journal.renew(everything(at))
    },
  }
}
