import { existsSync } from 'node:fs'
import { AppError, type Trouble } from '../../shared/errors'
import { keepNow } from './backup/backups'
import { bytesOf } from './backup/copies'
import { backupsLying, shelfIn } from './backup/shelf'
import { freeBytes, roomMaker } from './ballast'
import { boardsOf } from './boards'
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
import { breakSeal, sealState } from './seal'
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

/**
 * The library's database, checked, brought up to date and marked as in use; a damaged one is rebuilt first, and so is one
 * that ends before the write `acknowledged`.
 */
export function openLibrary(places: Places, journal: Journal, now: Date, acknowledged: number): Library {
  // A newer version breaks the seal when it opens the library: one that does not fit is always damage.
  const isLost = wasMovedAway(places, journal) || sealState(places) === 'broken'
  const found = isLost ? null : openSound(places, journal, now, acknowledged)
  if (found) return found
  const rebuilt = rebuild(places, acknowledged)
  // Not before: a repair that is killed must be begun again.
  breakSeal(places)
  const db = openDatabase(places.store, { kind: 'store' })
  markInUse(db, places, now)
  return { db, notice: noticeOf('boards', rebuilt), clean: false }
}

export function noticeOf(part: 'boards' | 'pictures', rebuilt: Rebuilt): Notice {
  const { backup, replayed, salvaged, missing, boards, whole } = rebuilt
  const from = backup?.at ?? null
  const passed = backup?.passed ?? 0
  return {
    trouble: {
      code: 'store-repaired',
      part,
      from,
      passed,
      replayed,
      salvaged,
      missing: missing.length,
      boards,
      whole,
    },
    ...rebuilt,
  }
}

/** A start that was killed while it repaired, or a database file somebody removed. */
function wasMovedAway(places: Places, journal: Journal): boolean {
  if (existsSync(places.store)) return false
  const traces = COMPANIONS.some((suffix) => existsSync(places.store + suffix))
  return (
    traces ||
    journal.lastSeq() > 0 ||
    newestQuarantined(places.store, places.quarantine) !== null ||
    backupsLying(shelfIn(places.folder)).length > 0
  )
}

/** null: damaged. */
function openSound(places: Places, journal: Journal, now: Date, acknowledged: number): Library | null {
  let db: Connection | null = null
  try {
    db = openDatabase(places.store, { kind: 'store' })
    const { clean, thorough } = check(db, now)
    if (versionOf(db) === 0) migrate(db)
    const seq = countersOf(db).get('seq')
    const ahead = journal.lastSeq() > seq
    if ((ahead && seq === 0) || !isOf(db, journal)) throw new AppError({ code: 'store-corrupt' })
    upgrade(db, places, now)
    const notice = ahead ? catchUp(db, places, seq) : null
    if (countersOf(db).get('seq') < acknowledged) throw new AppError({ code: 'store-corrupt' })
    breakSeal(places)
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

/** Never without a backup of what was there before. */
function upgrade(db: Connection, places: Places, now: Date): void {
  const version = versionOf(db)
  if (version > 0 && version < MIGRATIONS.length) {
    if (freeBytes(places.folder) < ROOM_FACTOR * bytesOf(db)) throw new AppError({ code: 'store-full' })
    keepNow(places, db, 'migration', now)
  }
  migrate(db)
}

/** The database lost writes the journal still has. Throws store-corrupt if they do not fit what is there. */
function catchUp(db: Connection, places: Places, seq: number): Notice {
  const { replayed, gaps, refused } = replay(db, entriesIn(places.journal, seq), seq)
  if (refused > 0) throw new AppError({ code: 'store-corrupt' })
  const boards = boardsOf(db).shown().length
  return noticeOf('boards', { backup: null, replayed, salvaged: 0, missing: [], boards, whole: gaps === 0 })
}

/** Whether the journal tells of this library: another one may have been put in its place. */
function isOf(db: Connection, journal: Journal): boolean {
  const told = journal.lastOfBoard(countersOf(db).get('seq'))
  if (!told) return true
  const boards = boardsOf(db)
  return boards.has(told.board) && boards.get(told.board).touchedSeq >= told.seq
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

const OUR_TABLES = `SELECT count(*) FROM sqlite_schema WHERE type = 'table'
  AND name IN ('board', 'counter', 'operation', 'record', 'revision', 'setting')`

/** A migration may write everything anew, into the log and then into the file; and the backup before it. */
const ROOM_FACTOR = 3.5
const WEEK = 7 * 24 * 3600 * 1000
