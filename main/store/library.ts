import { existsSync } from 'node:fs'
import { AppError, type Trouble } from '../../shared/errors'
import type { Id } from '../../shared/model/id'
import { freeBytes } from './ballast'
import { checkSound } from './check'
import type { Connection } from './connection'
import { countersOf } from './counters'
import { isCorrupt } from './errors'
import { entriesIn, type Journal } from './journal'
import { MIGRATIONS } from './migrations/list'
import { migrate } from './migrations/migrate'
import { openDatabase, versionOf } from './open'
import { COMPANIONS, type Places } from './places'
import { newestQuarantined } from './quarantine'
import { type Rebuilt, rebuild, replay } from './rebuild'
import { tablesOf } from './tables'

/** What people must know after a start at which the library had to be repaired. */
export interface Notice extends Rebuilt {
  readonly trouble: Trouble
}

export interface Library {
  readonly db: Connection
  /** null: nothing had to be repaired. */
  readonly notice: Notice | null
  /** The last shutdown was a proper one. */
  readonly clean: boolean
}

/** The library's database, checked, brought up to date and marked as in use; a damaged one is rebuilt first. */
export function openLibrary(places: Places, journal: Journal, now: Date): Library {
  const found = wasMovedAway(places, journal) ? null : openSound(places, journal, now)
  if (found) return found
  const rebuilt = rebuild(places)
  const db = openDatabase(places.store, { kind: 'store' })
  markInUse(db, now)
  return { db, notice: { trouble: { code: 'store-corrupt' }, ...rebuilt }, clean: false }
}

/** A start that was killed while it repaired, or a database file somebody removed. */
function wasMovedAway(places: Places, journal: Journal): boolean {
  if (existsSync(places.store)) return false
  const traces = COMPANIONS.some((suffix) => existsSync(places.store + suffix))
  return traces || journal.lastSeq() > 0 || newestQuarantined(places.store, places.quarantine) !== null
}

/** null: damaged. */
function openSound(places: Places, journal: Journal, now: Date): Library | null {
  let db: Connection | null = null
  try {
    db = openDatabase(places.store, { kind: 'store' })
    const clean = check(db, now)
    upgrade(db, places.folder)
    const seq = countersOf(db).get('seq')
    const ahead = journal.lastSeq() > seq
    if (ahead && seq === 0) {
      db.close()
      return null
    }
    const notice = ahead ? catchUp(db, places, seq) : null
    tablesOf(db)
    markInUse(db, now)
    return { db, notice, clean }
  } catch (error) {
    db?.close()
    if (isCorrupt(error) || lacksTables(error)) return null
    throw error
  }
}

/** Under our name and number, but not made of our tables. */
function lacksTables(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR'
}

/** Quickly after a proper shutdown, thoroughly after any other and once a week. */
function check(db: Connection, now: Date): boolean {
  if (versionOf(db) === 0) return true
  const counters = countersOf(db)
  const clean = counters.get('clean') === 1
  const due = Math.abs(now.getTime() - counters.get('checked')) > WEEK
  checkSound(db, clean && !due ? 'quick' : 'full')
  if (!clean || due) counters.put('checked', now.getTime())
  return clean
}

function upgrade(db: Connection, folder: string): void {
  const version = versionOf(db)
  if (version > 0 && version < MIGRATIONS.length && freeBytes(folder) < ROOM_FACTOR * bytesOf(db)) {
    throw new AppError({ code: 'store-full' })
  }
  migrate(db)
}

/** The database lost writes the journal still has. */
function catchUp(db: Connection, places: Places, seq: number): Notice {
  const { replayed } = replay(db, entriesIn(places.journal), seq)
  return { trouble: { code: 'store-corrupt' }, replayed, salvaged: 0, missing: [] as readonly Id[] }
}

function markInUse(db: Connection, now: Date): void {
  const counters = countersOf(db)
  if (counters.get('checked') === 0) counters.put('checked', now.getTime())
  counters.put('clean', 0)
}

/** Asked of SQLite: a look at the file itself would drop its lock. */
function bytesOf(db: Connection): number {
  return Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }))
}

/** A migration may write everything anew, into the log and then into the file. */
const ROOM_FACTOR = 2.5
const WEEK = 7 * 24 * 3600 * 1000
