import { existsSync } from 'node:fs'
import { AppError, type Trouble } from '../../shared/errors'
import { freeBytes, roomMaker } from './ballast'
import { checkSound } from './check'
import type { Connection } from './connection'
import { countersOf } from './counters'
import { isCorrupt, isFull } from './errors'
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
  markInUse(db, places, now)
  return { db, notice: noticeOf('boards', rebuilt), clean: false }
}

export function noticeOf(part: 'boards' | 'pictures', rebuilt: Rebuilt): Notice {
  const { replayed, salvaged, missing } = rebuilt
  return {
    trouble: { code: 'store-repaired', part, replayed, salvaged, missing: missing.length },
    ...rebuilt,
  }
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
    const { clean, thorough } = check(db, now)
    upgrade(db, places.folder)
    const seq = countersOf(db).get('seq')
    const ahead = journal.lastSeq() > seq
    if (ahead && seq === 0) {
      db.close()
      return null
    }
    const notice = ahead ? catchUp(db, places, seq) : null
    markInUse(db, places, thorough ? now : null)
    return { db, notice, clean }
  } catch (error) {
    db?.close()
    if (isCorrupt(error)) return null
    throw error
  }
}

/** Quickly after a proper shutdown; thoroughly after any other, before a migration and once a week. */
function check(db: Connection, now: Date): { readonly clean: boolean; readonly thorough: boolean } {
  if (versionOf(db) === 0) return { clean: true, thorough: true }
  // Under our name and number, but not made of our tables: a view, for one, might never end.
  if (db.prepare(OUR_TABLES).pluck().get() !== 6) throw new AppError({ code: 'store-corrupt' })
  const counters = countersOf(db)
  const clean = counters.get('clean') === 1
  const due = Math.abs(now.getTime() - counters.get('checked')) > WEEK
  const thorough = !clean || due || versionOf(db) < MIGRATIONS.length
  checkSound(db, thorough ? 'full' : 'quick')
  return { clean, thorough }
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
  return noticeOf('boards', { replayed, salvaged: 0, missing: [] })
}

/** On a disk that is full to the last page the library still opens, to be looked at and exported. */
function markInUse(db: Connection, places: Places, checked: Date | null): void {
  const { counters } = tablesOf(db)
  try {
    roomMaker(places.ballast)(() => {
      if (checked) counters.put('checked', checked.getTime())
      if (counters.get('clean') !== 0) counters.put('clean', 0)
    })
  } catch (error) {
    if (!isFull(error)) throw error
  }
}

/** Asked of SQLite: a look at the file itself would drop its lock. */
function bytesOf(db: Connection): number {
  return Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }))
}

const OUR_TABLES = `SELECT count(*) FROM sqlite_schema WHERE type = 'table'
  AND name IN ('board', 'counter', 'operation', 'record', 'revision', 'setting')`

/** A migration may write everything anew, into the log and then into the file. */
const ROOM_FACTOR = 2.5
const WEEK = 7 * 24 * 3600 * 1000
