import { existsSync, renameSync, rmSync } from 'node:fs'
import { AppError } from '../../shared/errors'
import type { Id } from '../../shared/model/id'
import { checkSound } from './check'
import type { Connection } from './connection'
import type { Entry } from './deed'
import { entriesIn } from './journal'
import { liftedEntry } from './liftedEntry'
import { MIGRATIONS } from './migrations/list'
import { migrate } from './migrations/migrate'
import { openDatabase, versionOf } from './open'
import { perform, putState } from './perform'
import { COMPANIONS, type Places } from './places'
import { newestQuarantined, quarantine } from './quarantine'
import { type Salvaged, salvage } from './salvage'
import { type Tables, tablesOf } from './tables'

export interface Rebuilt {
  /** Deeds that were done again from the journal. */
  readonly replayed: number
  /** Boards that came from the damaged file because the journal did not know all of them. */
  readonly salvaged: number
  /** Boards of which neither holds enough to show. */
  readonly missing: readonly Id[]
}

/**
 * Puts the damaged library aside and a new one, made from the journal, in its place. What the journal cannot give is
 * read from the damaged file. Killed at any point, the next start begins it again.
 */
export function rebuild(places: Places): Rebuilt {
  quarantine(places.store, places.quarantine)
  clear(places.rebuilt)
  const db = openDatabase(places.rebuilt, { kind: 'store' })
  let rebuilt: Rebuilt
  try {
    const { replayed, gaps, refused } = replay(db, entriesIn(places.journal), 0)
    migrate(db)
    const found = gatherFrom(places, db, gaps > 0 || refused > 0)
    checkSound(db, 'full')
    db.pragma('wal_checkpoint(TRUNCATE)')
    rebuilt = { replayed, ...found }
  } finally {
    db.close()
  }
  renameSync(places.rebuilt, places.store)
  return rebuilt
}

/** Does again what the journal holds beyond `after`, all in one transaction. */
export function replay(
  db: Connection,
  entries: Iterable<Entry>,
  after: number,
): { readonly replayed: number; readonly gaps: number; readonly refused: number } {
  let reached = after
  let replayed = 0
  let gaps = 0
  let refused = 0
  const steps = inSteps(db)
  for (const entry of entries) {
    if (entry.seq <= reached) continue
    const from = entry.deed === 'state' ? Math.min(entry.after, entry.seq - 1) : entry.seq - 1
    gaps += Math.max(0, from - reached)
    if (steps.take(entry)) replayed += 1
    else refused += 1
    reached = entry.seq
  }
  steps.finish()
  return { replayed, gaps, refused }
}

/** Many deeds to a transaction, each able to fail alone, none in an older schema than it was written for. */
function inSteps(db: Connection): { take(entry: Entry): boolean; finish(): void } {
  let tables: Tables | null = null
  let open = 0

  function commit(): void {
    if (db.inTransaction) db.exec('COMMIT')
    open = 0
  }

  return {
    take(entry) {
      if (entry.version > versionOf(db)) {
        commit()
        migrate(db, MIGRATIONS.slice(0, entry.version))
        tables = null
      }
      tables ??= tablesOf(db)
      const held = tables
      const schema = versionOf(db)
      const known = entry.version < schema ? liftedEntry(entry, schema) : entry
      if (!db.inTransaction) db.exec('BEGIN IMMEDIATE')
      open += 1
      const done = attempt(db, () => perform(held, known, known.seq, known.at))
      if (open >= DEEDS_AT_ONCE) commit()
      return done
    },
    finish: commit,
  }
}

/** A deed that is refused leaves nothing behind; what comes after it is still worth having. */
function attempt(db: Connection, work: () => void): boolean {
  try {
    // Inside a transaction better-sqlite3 makes this a savepoint.
    db.transaction(work)()
    return true
  } catch (error) {
    if (isRefusal(error)) return false
    throw error
  }
}

function isRefusal(error: unknown): boolean {
  const codes = ['store-refused', 'board-gone']
  return error instanceof AppError
    ? codes.includes(error.trouble.code)
    : error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')
}

/** Boards the damaged file knows better than the journal. `doubt`: the journal has holes. */
function gatherFrom(places: Places, db: Connection, doubt: boolean): Omit<Rebuilt, 'replayed'> {
  const damaged = newestQuarantined(places.store, places.quarantine)
  if (!damaged) return { salvaged: 0, missing: [] }
  const tables = tablesOf(db)
  const { boards, lost } = salvage(damaged, places.salvage)
  const better = boards.filter((board) => isBetter(board, tables, doubt))
  if (better.length > 0) db.transaction(() => take(tables, better)).immediate()
  return { salvaged: better.length, missing: lost.filter((id) => !tables.boards.has(id)) }
}

/** As a write of its own, which the journal has not seen: it is told at the end of the start. */
function take(tables: Tables, better: readonly Salvaged[]): void {
  const seq = 1 + Math.max(tables.counters.get('seq'), ...better.map(({ row }) => row.touchedSeq))
  for (const board of better) {
    putState(tables, { ...board, row: { ...board.row, changedSeq: seq, touchedSeq: seq } })
  }
  tables.counters.put('seq', seq)
}

function isBetter({ row, whole }: Salvaged, { boards }: Tables, doubt: boolean): boolean {
  if (!boards.has(row.id)) return true
  if (!whole) return false
  const { touchedSeq } = boards.get(row.id)
  return doubt ? row.touchedSeq >= touchedSeq : row.touchedSeq > touchedSeq
}

function clear(path: string): void {
  try {
    if (existsSync(path)) openDatabase(path, { kind: 'store' }).close()
  } catch (error) {
    // Another process is rebuilding; anything else is a leftover to begin again from.
    if (error instanceof AppError && error.trouble.code === 'store-busy') throw error
  }
  for (const suffix of COMPANIONS) rmSync(path + suffix, { force: true })
}

const DEEDS_AT_ONCE = 1000
