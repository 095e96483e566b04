import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { AppError } from '../../../shared/errors'
import { checkSound } from '../check'
import type { Connection } from '../connection'
import { translated } from '../errors'
import { syncFile } from '../lasting'
import { MIGRATIONS } from '../migrations/list'
import { APPLICATION_ID } from '../pragmas'
import type { Kept } from './catalogue'

/** What a copy of a store turned out to be. */
export type Proof = Pick<Kept, 'seq' | 'schema' | 'boards' | 'bytes' | 'sha256'>

/**
 * Makes sure that a closed copy of a store is whole, in one file and on the disk, and says what is in it. Throws
 * store-corrupt for one that is not sound, or not one of ours.
 */
export function proveCopy(path: string): Proof {
  return translated(() => {
    const found = inspected(path)
    syncFile(path)
    return { ...found, bytes: statSync(path).size, sha256: fileHash(path) }
  })
}

/** Whether a backup is still, byte by byte, what was put there, and sound. */
export function isStill(path: string, { sha256 }: Pick<Kept, 'sha256'>): boolean {
  try {
    return fileHash(path) === sha256 && isSoundFile(path)
  } catch {
    return false
  }
}

/** Whether a file is a sound store of a schema we know; it is not written to. */
export function isSoundFile(path: string): boolean {
  let db: Connection | null = null
  try {
    db = new Database(path, { readonly: true, fileMustExist: true })
    mustBeOurs(db)
    checkSound(db, 'full')
    return true
  } catch {
    return false
  } finally {
    db?.close()
  }
}

/** SHA-256 of a file that nobody has open, 64 hexadecimal digits. */
export function fileHash(path: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(1024 ** 2)
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const read = readSync(file, piece)
      if (read === 0) return hash.digest('hex')
      hash.update(piece.subarray(0, read))
    }
  } finally {
    closeSync(file)
  }
}

function inspected(path: string): Pick<Proof, 'seq' | 'schema' | 'boards'> {
  const db = new Database(path, { fileMustExist: true })
  try {
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    mustBeOurs(db)
    // A copy says that it has a log beside it; a backup is one file.
    db.pragma('journal_mode = DELETE')
    checkSound(db, 'full')
    return {
      seq: Number(db.prepare("SELECT value FROM counter WHERE name = 'seq'").pluck().get()),
      schema: Number(db.pragma('user_version', { simple: true })),
      boards: Number(
        db.prepare('SELECT count(*) FROM board WHERE trashed_at IS NULL AND touched_seq >= 0').pluck().get(),
      ),
    }
  } finally {
    db.close()
    for (const suffix of ['-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true })
  }
}

/** Under our name and number, and made of our tables: a view, for one, might never end. */
function mustBeOurs(db: Connection): void {
  const version = Number(db.pragma('user_version', { simple: true }))
  const ours =
    db.pragma('application_id', { simple: true }) === APPLICATION_ID &&
    version > 0 &&
    version <= MIGRATIONS.length &&
    db.prepare(OUR_TABLES).pluck().get() === 6
  if (!ours) throw new AppError({ code: 'store-corrupt' })
}

const OUR_TABLES = `SELECT count(*) FROM sqlite_schema WHERE type = 'table'
  AND name IN ('board', 'counter', 'operation', 'record', 'revision', 'setting')`
