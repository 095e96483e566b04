import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { z } from 'zod'
import { BACKUP_REASONS } from '../../../shared/sharing'
import { syncFolder } from '../lasting'
import { backupFile, backupsLying, type Shelf, seqIn } from './shelf'

const Kept = z.object({
  id: z.string().regex(/^store-\d{1,15}-[a-z]{1,12}$/),
  /** Backups are counted: which one is newer is told by this number, never by a clock. */
  number: z.number().int().min(1),
  reason: z.enum(BACKUP_REASONS),
  /** ISO 8601. */
  at: z.string(),
  /** Writes counted when it was made. */
  seq: z.number().int().min(0),
  schema: z.number().int().min(1),
  boards: z.number().int().min(0),
  bytes: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** A backup that was verified when it was made. */
export type Kept = z.infer<typeof Kept>

const Catalogue = z.object({ backups: z.array(z.unknown()) })

/**
 * What is known of the backups that lie here, newest first. A catalogue that cannot be read is an empty one: the
 * files themselves are still there and are proved again.
 */
export function catalogued(shelf: Shelf): readonly Kept[] {
  const parsed = Catalogue.safeParse(contentOf(shelf.catalogue))
  if (!parsed.success) return []
  return parsed.data.backups
    .flatMap((raw) => Kept.safeParse(raw).data ?? [])
    .filter(({ id }) => existsSync(backupFile(shelf, id)))
    .sort((a, b) => b.number - a.number)
}

/** Backups that lie here and are not in the catalogue, by their own names: those with fewer writes first. */
export function strangers(shelf: Shelf): readonly string[] {
  const known = new Set(catalogued(shelf).map(({ id }) => id))
  return backupsLying(shelf)
    .filter((id) => !known.has(id))
    .sort((a, b) => seqIn(a) - seqIn(b))
}

/** In one piece or not at all. */
export function writeCatalogue(shelf: Shelf, backups: readonly Kept[]): void {
  mkdirSync(shelf.folder, { recursive: true })
  const unfinished = `${shelf.catalogue}.new`
  const file = openSync(unfinished, 'w')
  try {
    writeSync(file, `${JSON.stringify({ backups }, null, 2)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, shelf.catalogue)
  syncFolder(shelf.folder)
}

function contentOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
