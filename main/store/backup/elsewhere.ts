import { copyFileSync, existsSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '../../../shared/errors'
import { assetsOf } from '../assets'
import type { Connection } from '../connection'
import { isFull } from '../errors'
import { isLogged, storeFormat } from '../format'
import { placesIn } from '../places'
import { mirroring } from './mirror'
import { type Proof, proveCopy } from './proof'
import type { Shelf } from './shelf'

/** A library in a folder of somebody's choice: a full backup, or a data folder. Nothing in it is ever written. */
export interface Elsewhere {
  readonly folder: string
  /** Where its store is copied to; nothing is there yet. */
  readonly into: string
}

export interface PicturesElsewhere {
  readonly folder: string
  readonly hashes: readonly string[]
  /** Whose mirror takes them. */
  readonly shelf: Shelf
  /** A place for a copy, where the file cannot be read as it lies. */
  readonly scratch: string
}

/** The folder in which its store lies: itself, or (a whole data folder was chosen) its folder of that name; null: none. */
export function libraryWithin(folder: string): string | null {
  return [folder, join(folder, 'library')].find((each) => existsSync(placesIn(each).store)) ?? null
}

/** Copies its store and proves the copy. Throws backup-unusable. */
export function takeIn({ folder, into }: Elsewhere): Proof {
  return orUnusable(folder, () => {
    const library = libraryWithin(folder)
    if (library === null) throw unusable(folder, 'none')
    const { store } = placesIn(library)
    if (storeFormat(store) === 'newer') throw unusable(folder, 'newer')
    copied(store, into)
    try {
      return proveCopy(into)
    } catch (error) {
      discard(into)
      throw error
    }
  })
}

/** Gives the mirror these pictures, as far as they lie there and are still themselves. Answers how many came. */
export function takePictures({ folder, hashes, shelf, scratch }: PicturesElsewhere): number {
  return orUnusable(folder, () => {
    const library = libraryWithin(folder)
    if (library === null) throw unusable(folder, 'unread')
    const { assets } = placesIn(library)
    if (!existsSync(assets)) return 0
    try {
      return inPictures(assets, scratch, (from) => mirroring(shelf, (put) => taken(from, hashes, put)))
    } finally {
      discard(scratch)
    }
  })
}

function taken(
  from: ReturnType<typeof assetsOf>,
  hashes: readonly string[],
  put: Parameters<Parameters<typeof mirroring>[1]>[0],
): number {
  let came = 0
  for (const hash of hashes) {
    const picture = from.get(hash)
    if (!picture) continue
    put(picture)
    came += 1
  }
  return came
}

/** A file with a log beside it cannot be read without writing there: then it is a copy that is read. */
function inPictures<T>(path: string, scratch: string, read: (from: ReturnType<typeof assetsOf>) => T): T {
  const isCopied = isLogged(path)
  if (isCopied) copied(path, scratch)
  const db: Connection = new Database(isCopied ? scratch : path, { readonly: !isCopied, fileMustExist: true })
  try {
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    return read(assetsOf(db))
  } finally {
    db.close()
  }
}

/** What lies in a folder of somebody's choice is never trouble of the library itself. */
function orUnusable<T>(folder: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (isFull(error)) throw new AppError({ code: 'store-full' })
    if (error instanceof AppError && error.trouble.code === 'backup-unusable') throw error
    const isRead = error instanceof AppError && error.trouble.code === 'store-corrupt'
    throw unusable(folder, isRead || isSqlite(error) ? 'damaged' : 'unread')
  }
}

function unusable(folder: string, why: 'none' | 'damaged' | 'newer' | 'unread'): AppError {
  return new AppError({ code: 'backup-unusable', name: basename(folder), why })
}

function isSqlite(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_')
}

/** With its log: what was written last may be there alone. */
function copied(from: string, to: string): void {
  copyFileSync(from, to)
  const log = `${from}-wal`
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 0) copyFileSync(log, `${to}-wal`)
}

function discard(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true })
}
