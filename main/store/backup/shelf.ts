import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Where the backups of a library lie: copies of its store, a mirror of its pictures, and what is known of them. */
export interface Shelf {
  readonly folder: string
  readonly catalogue: string
  readonly mirror: string
}

/** The shelf of the library in this folder. */
export function shelfIn(libraryFolder: string): Shelf {
  const folder = join(libraryFolder, 'backups')
  return { folder, catalogue: join(folder, 'index.json'), mirror: join(folder, 'assets.db') }
}

/** `id` is a backup's own name: the file without its ending. */
export function backupFile({ folder }: Shelf, id: string): string {
  return join(folder, `${id}.db`)
}

/** A copy on its way; whatever is left of one is removed at the next start. */
export function partialFile({ folder }: Shelf, mark: string): string {
  return join(folder, `.partial-${mark}.db`)
}

/** What was made in the middle of and never finished: by a kill, or by a disk that was full. */
export function sweepPartials({ folder }: Shelf): void {
  for (const name of namesIn(folder)) {
    if (name.startsWith('.partial-')) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** Own names of the backups that lie here, whether anything is known of them or not. */
export function backupsLying({ folder }: Shelf): readonly string[] {
  return namesIn(folder).flatMap((name) => BACKUP.exec(name)?.[1] ?? [])
}

/** Writes counted when the backup was made, as its name says. */
export function seqIn(id: string): number {
  return Number(/^store-(\d+)-/.exec(id)?.[1] ?? 0)
}

const BACKUP = /^(store-\d{1,15}-[a-z]{1,12})\.db$/

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
