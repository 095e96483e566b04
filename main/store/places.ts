import { join } from 'node:path'

/** Where things lie in the library's folder. */
export interface Places {
  readonly folder: string
  readonly store: string
  readonly assets: string
  readonly journal: string
  /** Damaged files, each set in a numbered folder of its own. Nothing here is ever deleted. */
  readonly quarantine: string
  /** A library on its way back from the journal; takes the store's place when it is whole. */
  readonly rebuilt: string
  /** A copy of damaged files while they are read; deleted afterwards. */
  readonly salvage: string
  readonly ballast: string
}

export function placesIn(folder: string): Places {
  return {
    folder,
    store: join(folder, 'store.db'),
    assets: join(folder, 'assets.db'),
    journal: join(folder, 'journal'),
    quarantine: join(folder, 'quarantine'),
    rebuilt: join(folder, 'rebuilt.db'),
    salvage: join(folder, 'salvage'),
    ballast: join(folder, 'ballast'),
  }
}

/** A database and what SQLite keeps beside it: the three belong together and move together. */
export const COMPANIONS = ['', '-wal', '-shm'] as const
