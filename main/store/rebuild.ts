import { existsSync, renameSync, rmSync } from 'node:fs'
import { AppError } from '../../shared/errors'
import { shelfIn } from './backup/shelf'
import { placeNewestUsable, type Usable } from './backup/usable'
import { checkSound } from './check'
import type { Connection } from './connection'
import { countersOf } from './counters'
import { type Entry, isPart } from './deed'
import { type Gathered, gather } from './gather'
import { standsAfter } from './holes'
import { entriesIn, isBeyond, openJournal } from './journal'
import { liftedEntry } from './liftedEntry'
import { MIGRATIONS } from './migrations/list'
import { migrate } from './migrations/migrate'
import { openDatabase, versionOf } from './open'
import { perform } from './perform'
import { COMPANIONS, type Places } from './places'
import { quarantine } from './quarantine'
import { type Tables, tablesOf } from './tables'

export interface Rebuilt extends Gathered {
  /** The backup it was made from; null: from the journal alone. */
  readonly backup: Usable | null
  /** Deeds that were done again from the journal. */
  readonly replayed: number
  /** Boards that are there now, those in the trash left out. */
  readonly boards: number
  /** Everything that was ever done is there again: the journal has no hole, and nothing was refused. */
  readonly whole: boolean
}

/**
 * Puts the damaged library aside and a new one in its place, made from the newest backup that is sound and from what
 * the journal says happened since; without a backup, from the journal alone. What neither can give is read from the
 * damaged file. Killed at any point, the next start begins it again. Nothing short of the write `acknowledged` is whole.
 */
export function rebuild(places: Places, acknowledged: number): Rebuilt {
  quarantine(places.store, places.quarantine)
  clear(places.rebuilt)
  const backup = placeNewestUsable(shelfIn(places.folder), places.rebuilt)
  const db = openDatabase(places.rebuilt, { kind: 'store' })
  let rebuilt: Rebuilt
  try {
    const base = backup ? countersOf(db).get('seq') : 0
    const { replayed, gaps, refused } = replay(db, entriesIn(places.journal, base), base)
    const last = openJournal(places.journal).lastSeq()
    migrate(db)
    const whole = gaps === 0 && refused === 0 && last > 0 && last >= Math.max(base, acknowledged)
    const tables = tablesOf(db)
    const found = gather(places, db, tables, { base, doubt: !whole })
    checkSound(db, 'full')
    db.pragma('wal_checkpoint(TRUNCATE)')
    const boards = tables.boards.shown().length
    rebuilt = { backup, replayed, ...found, boards, whole: whole && found.missing.length === 0 }
  } finally {
    db.close()
  }
  renameSync(places.rebuilt, places.store)
  return rebuilt
}

/** Does again what the journal holds beyond `after`, all in one transaction. */
export function replay(db: Connection, entries: Iterable<Entry>, after: number): Replayed {
  let reached = after
  let replayed = 0
  let gaps = 0
  let refused = 0
  const steps = inSteps(db)
  for (const entry of entries) {
    if (!isBeyond(entry, reached)) continue
    gaps += Math.max(0, standsAfter(entry) - reached)
    const isDone = steps.take(entry)
    reached = entry.seq
    // Whether all parts are there is asked when the board lands
    if (isPart(entry)) continue
    if (isDone) replayed += 1
    else refused += 1
  }
  steps.finish()
  return { replayed, gaps, refused }
}

export interface Replayed {
  readonly replayed: number
  /** Deeds the journal does not have (any more). */
  readonly gaps: number
  /** Deeds that do not fit what was there. */
  readonly refused: number
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
