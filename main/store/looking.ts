import {
  chmodSync,
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../shared/errors'
import { freeBytes } from './ballast'
import { translated } from './errors'
import { type Places, placesIn } from './places'
import { openStore, type Store, type StoreOptions } from './store'

/**
 * A library whose folder may not be written, to be looked at: a copy of it in `refuge`, a folder of its own, so that
 * nothing in the library is touched. Every deed throws store-readonly. Pictures are left out where they do not fit.
 */
export function openForLooking(
  folder: string,
  refuge: string,
  clock?: () => Date,
  options?: StoreOptions,
): Store {
  return translated(() => {
    const from = placesIn(folder)
    if (!existsSync(from.store)) throw new AppError({ code: 'store-readonly' })
    copyLibrary(from, placesIn(refuge))
    return lookedAt(openStore(refuge, clock, options))
  })
}

function copyLibrary(from: Places, to: Places): void {
  mkdirSync(to.folder, { recursive: true })
  for (const suffix of WRITTEN) copy(from.store + suffix, to.store + suffix)
  // What the database lost a moment before everything became read-only is in the journal
  if (existsSync(from.journal)) cpSync(from.journal, to.journal, { recursive: true })
  for (const name of existsSync(to.journal) ? readdirSync(to.journal) : []) own(join(to.journal, name))
  if (existsSync(to.journal)) chmodSync(to.journal, 0o700)
  if (bytesOf(from.assets) + SPARE_BYTES > freeBytes(to.folder)) return
  for (const suffix of WRITTEN) copy(from.assets + suffix, to.assets + suffix)
}

function lookedAt(store: Store): Store {
  const refuse = (): never => {
    throw new AppError({ code: 'store-readonly' })
  }
  return {
    ...store,
    access: 'look',
    // What was mended was mended in the copy: nothing has changed that anybody would have to know
    notice: null,
    backups: { ...store.backups, make: async () => null, due: () => false, atQuit: () => {} },
    addBoard: refuse,
    expectBoard: refuse,
    arrive: refuse,
    land: refuse,
    leave: refuse,
    write: refuse,
    merge: refuse,
    goBack: refuse,
    trash: refuse,
    restore: refuse,
    addRevision: refuse,
    putSetting: refuse,
    putAsset: refuse,
    putAssets: refuse,
    keepSnapshot: refuse,
    renameSnapshot: refuse,
    removeSnapshot: refuse,
    idle: () => {},
  }
}

function copy(from: string, to: string): void {
  if (!existsSync(from)) return
  copyFileSync(from, to, constants.COPYFILE_FICLONE)
  own(to)
}

/** A copy is as read-only as what it was made of. */
function own(path: string): void {
  chmodSync(path, 0o600)
}

function bytesOf(path: string): number {
  return WRITTEN.reduce(
    (sum, suffix) => sum + (statSync(path + suffix, { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
}

/** Without -shm, which belongs to whoever has the file open. */
const WRITTEN = ['', '-wal'] as const
const SPARE_BYTES = 256 * 1024 ** 2
