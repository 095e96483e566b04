import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs'
import { AppError } from '../../shared/errors'
import { backupsLying, shelfIn } from './backup/shelf'
import { type Places, placesIn } from './places'

/** Throws store-readonly if the folder of the library, or a file in it that is written, may only be read. */
export function mustBeWritable({ folder, store, assets }: Places): void {
  accessSync(folder, constants.W_OK)
  for (const file of [store, assets]) {
    for (const path of [file, `${file}-wal`]) if (existsSync(path)) accessSync(path, constants.W_OK)
  }
}

/** Whether anything of a library lies in this folder: one that was unplugged leaves an empty place behind. */
export function holdsLibrary(folder: string): boolean {
  const { store, journal, quarantine } = placesIn(folder)
  if (existsSync(store) || existsSync(quarantine)) return true
  return backupsLying(shelfIn(folder)).length > 0 || !isEmpty(journal)
}

/**
 * Whether an open file still lies where it was: one that was moved, replaced or thrown away takes writes that nobody
 * will ever read. Only its name is asked for, because opening the file would drop SQLite's lock on it.
 */
export function placeOf(path: string): { readonly isHere: () => boolean; readonly mustBeHere: () => void } {
  const then = identity(path)
  const isHere = () => identity(path) === then
  return {
    isHere,
    mustBeHere() {
      if (!isHere()) throw new AppError({ code: 'store-unreachable' })
    },
  }
}

function identity(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true })
  return found ? `${found.dev}:${found.ino}` : null
}

function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0
}
