import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '../../shared/errors'
import type { Connection } from './connection'
import { translated } from './errors'
import { ASSET_MIGRATIONS, MIGRATIONS } from './migrations/list'
import { APPLICATION_ID, applyPragmas, lock } from './pragmas'

export type DatabaseKind = 'store' | 'assets'

/**
 * One of our two database files, created if missing, locked for this process alone, every pragma set and read back.
 * A file of a newer version is refused with nothing written to it.
 */
export function openDatabase(path: string, { kind }: { kind: DatabaseKind }): Connection {
  const place = resolve(path)
  // Reading the header of a file this process holds open would drop SQLite's lock on it.
  if (held.get(place)?.open) throw new AppError({ code: 'store-busy' })
  if (!existsSync(dirname(place))) throw new AppError({ code: 'store-unreachable' })
  return translated(() => {
    refuseNewer(headerVersion(place), kind)
    const db = new Database(place, { timeout: 2000 })
    try {
      prepare(db, kind)
    } catch (error) {
      db.close()
      throw error
    }
    held.set(place, db)
    return db
  })
}

/** The number of the last migration a database has walked; 0: empty. */
export function versionOf(db: Connection): number {
  return Number(db.pragma('user_version', { simple: true }))
}

const held = new Map<string, Connection>()

function prepare(db: Connection, kind: DatabaseKind): void {
  lock(db)
  const fresh = isEmpty(db)
  if (db.pragma('application_id', { simple: true }) === APPLICATION_ID) refuseNewer(versionOf(db), kind)
  applyPragmas(db, kind, { fresh })
}

/** Also true for a file left behind by a start that was killed before its first migration. */
function isEmpty(db: Connection): boolean {
  return db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0
}

function refuseNewer(version: number, kind: DatabaseKind): void {
  const newest = (kind === 'store' ? MIGRATIONS : ASSET_MIGRATIONS).length
  if (version > newest) throw new AppError({ code: 'store-too-new', version })
}

/** The version a file says it has, read before SQLite may touch it; 0 for what is not (yet) a database of ours. */
function headerVersion(path: string): number {
  if (!existsSync(path)) return 0
  const header = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    readSync(file, header, 0, header.length, 0)
  } finally {
    closeSync(file)
  }
  const ours = header.subarray(0, 16).equals(MAGIC) && header.readUInt32BE(68) === APPLICATION_ID
  return ours ? header.readUInt32BE(60) : 0
}

const MAGIC = Buffer.from('SQLite format 3\0')
