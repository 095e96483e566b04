import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../../shared/errors'
import type { BroughtBackup } from '../../../shared/sharing'
import { fullBackupMoment } from '../../../shared/words/backups'
import { freeBytes } from '../ballast'
import { placesIn } from '../places'
import { libraryWithin } from './elsewhere'
import { partialFile, type Shelf } from './shelf'
import type { Copier } from './tasks'

/** The one library from elsewhere that is looked at, beside the backups of this one. */
export interface Brought {
  /** Takes a copy of it in; the one before it is let go. Rejects with backup-unusable, or store-full. */
  take(folder: string): Promise<BroughtBackup>
  /** null: it is not this one. */
  found(backup: string): { readonly path: string; readonly sha256: string; readonly at: string } | null
  /** Has its pictures of these names laid where those of backups lie. Nothing for any other backup. */
  gather(backup: string, hashes: readonly string[]): Promise<void>
  letGo(): void
}

export function openBrought(shelf: Shelf, own: string, copier: Copier): Brought {
  let held: { readonly folder: string; readonly path: string; readonly card: BroughtBackup } | null = null
  let sha256 = ''

  function letGo(): void {
    if (held)
      for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(held.path + suffix, { force: true })
    held = null
  }

  return {
    async take(folder) {
      const library = libraryWithin(folder)
      const name = basename(folder)
      if (library === null) throw new AppError({ code: 'backup-unusable', name, why: 'none' })
      const { store } = placesIn(library)
      if (isSameFile(store, placesIn(own).store)) {
        throw new AppError({ code: 'backup-unusable', name, why: 'open' })
      }
      const { mtime, size } = statSync(store)
      const at = fullBackupMoment(name) ?? mtime.toISOString()
      mkdirSync(shelf.folder, { recursive: true })
      if (freeBytes(shelf.folder) < size + SPARE_BYTES) throw new AppError({ code: 'store-full' })
      const path = partialFile(shelf, randomBytes(6).toString('hex'))
      const proof = await copier({ task: 'takeIn', folder, into: path })
      letGo()
      sha256 = proof.sha256
      const { seq, boards, bytes } = proof
      held = { folder, path, card: { id: `store-${seq}-folder`, reason: 'folder', at, boards, bytes, name } }
      return held.card
    },
    found(backup) {
      return held?.card.id === backup ? { path: held.path, sha256, at: held.card.at } : null
    },
    async gather(backup, hashes) {
      if (held?.card.id !== backup || hashes.length === 0) return
      const scratch = partialFile(shelf, randomBytes(6).toString('hex'))
      await copier({ task: 'takePictures', folder: held.folder, hashes, shelf, scratch })
    },
    letGo,
  }
}

function isSameFile(a: string, b: string): boolean {
  const [here, there] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }))
  return here !== undefined && here.ino === there?.ino && here.dev === there.dev
}

/** What the library itself may need meanwhile. */
const SPARE_BYTES = 64 * 1024 ** 2
