import { coverOf } from '../../shared/model/cover'
import { docOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { BoardRow } from './boards'
import type { Connection } from './connection'
import { isCorrupt } from './errors'
import { packedBoard, unpackedBoard } from './packedBoard'
import { putState } from './perform'
import type { Places } from './places'
import { newestQuarantined } from './quarantine'
import { type Found, type Salvaged, type SalvagedSnapshot, salvage } from './salvage'
import type { Tables } from './tables'

export interface Ground {
  /** The number of the last deed that came with the backup; 0: there was none. */
  readonly base: number
  /** The journal has holes, or ends before the backup. */
  readonly doubt: boolean
}

export interface Gathered {
  /** Boards that came from the damaged file because nothing else knew all of them. */
  readonly salvaged: number
  /** Boards of which too little is left to show. */
  readonly missing: readonly Id[]
}

/** Takes over what the damaged file that was put aside last knows better. */
export function gather(places: Places, db: Connection, tables: Tables, ground: Ground): Gathered {
  const damaged = newestQuarantined(places.store, places.quarantine)
  if (!damaged) return { salvaged: 0, missing: [] }
  const known = tables.counters.get('seq')
  const found = salvage(damaged, places.salvage, (row) => isNewer(row, tables, ground))
  const better = found.boards.filter(({ row, whole }) => whole || !tables.boards.has(row.id))
  db.transaction(() => takeFound(tables, better, found, ground)).immediate()
  const missing = found.lost.filter((row) => wasThere(row, tables, ground, known)).map(({ id }) => id)
  return { salvaged: better.length, missing }
}

/** As a write of its own, which the journal has not seen: it is told at the end of the start. */
function takeFound(tables: Tables, better: readonly Salvaged[], found: Found, { doubt }: Ground): void {
  const seq = 1 + Math.max(tables.counters.get('seq'), ...better.map(({ row }) => row.touchedSeq))
  for (const board of better) {
    putState(tables, { ...board, row: { ...board.row, changedSeq: seq, touchedSeq: seq } })
  }
  const settings = takeSettings(tables, found.settings, doubt)
  const snapshots = takeSnapshots(tables, found.snapshots)
  if (better.length + settings + snapshots > 0) tables.counters.put('seq', seq)
}

/** Only where the journal has holes: else it has told of every one. Answers how many. */
function takeSettings({ settings }: Tables, found: Found['settings'], doubt: boolean): number {
  if (!doubt) return 0
  let taken = 0
  for (const [key, text] of found) {
    const value = parsedSetting(text)
    if (value === undefined) continue
    settings.put(key, value)
    taken += 1
  }
  return taken
}

/** Those nobody here knows and that are still what they are called. Answers how many. */
function takeSnapshots({ snapshots }: Tables, found: Found['snapshots']): number {
  let taken = 0
  for (const snapshot of found) {
    // One deed keeps one state: what has its number is it, even if its name was garbled.
    if (snapshots.of(snapshot.board).some(({ seq }) => seq === snapshot.seq)) continue
    const records = recordsOf(snapshot)
    if (!records) continue
    const { board, id, seq, reason, name, at, frames } = snapshot
    const packed = packedBoard(records.map((record) => JSON.stringify(record)))
    snapshots.put({ board, id, seq, reason, name, at, frames, cover: coverOf(docOf(records)), ...packed })
    taken += 1
  }
  return taken
}

function recordsOf({ content, packed, schema }: SalvagedSnapshot): readonly Rec[] | null {
  try {
    return unpackedBoard({ content, packed }, schema)
  } catch (error) {
    if (isCorrupt(error)) return null
    throw error
  }
}

function parsedSetting(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What was not written after the backup is in the backup as it was. */
function isNewer({ id, touchedSeq }: BoardRow, { boards }: Tables, { base, doubt }: Ground): boolean {
  if (!boards.has(id)) return true
  if (touchedSeq <= base) return false
  const known = boards.get(id).touchedSeq
  return doubt ? touchedSeq >= known : touchedSeq > known
}

/** A name nobody else knows may be one that was garbled: of what was made up to here, all is known. */
function wasThere(
  { id, createdSeq }: BoardRow,
  { boards }: Tables,
  { doubt }: Ground,
  known: number,
): boolean {
  return !boards.has(id) && (doubt || createdSeq > known)
}
