import type { Id } from '../../shared/model/id'
import { type Deed, type Entry, isPart, type PartDeed } from './deed'
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
  /** The journal begins anew with everything as it is now. */
  beginAnew(at: string): void
} {
  const reached = journal.lastSeq()
  /** The journal holds everything up to here; null: everything. A kill between commit and journal leaves one out. */
  let behind: number | null = reached < tables.counters.get('seq') ? reached : null

  /** Boards of which the journal has not heard every part: once they land it is told what they look like. */
  const unheard = new Set<Id>()

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

  function appendPart(part: PartDeed, seq: number, at: string): void {
    if (part.deed === 'expect') unheard.delete(part.board)
    try {
      withRoom(() => journal.append({ seq, version, at, ...part }))
    } catch {
      unheard.add(part.board)
    }
  }

  function catchUp(at: string): void {
    if (behind !== null) append(stateSince(tables, behind), tables.counters.get('seq'), at)
  }

  return {
    tell(deed, seq, at) {
      if (isPart(deed)) {
        catchUp(at)
        if (behind === null) appendPart(deed, seq, at)
        else unheard.add(deed.board)
        return
      }
      if (deed.deed === 'land' && unheard.delete(deed.board)) behind ??= seq - 1
      append(behind === null ? deed : stateSince(tables, behind), seq, at)
    },
    catchUp,
    beginAnew(at) {
      // It would lack the parts of what is still on its way
      if (behind === null && tables.boards.expected().length === 0) journal.renew(everything(at))
    },
  }
}
