import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { AppError } from '../../../shared/errors'
import type { Id } from '../../../shared/model/id'
import {
  BACKUP_REASONS,
  type BackupCard,
  type BackupReason,
  type BroughtBackup,
} from '../../../shared/sharing'
import { assetsOf } from '../assets'
import { freeBytes } from '../ballast'
import type { Connection } from '../connection'
import { countersOf } from '../counters'
import { isCorrupt, translated, translation } from '../errors'
import { syncFolder } from '../lasting'
import { MIGRATIONS } from '../migrations/list'
import type { Places } from '../places'
import { quarantine } from '../quarantine'
import { openBrought } from './brought'
import { catalogued, type Kept, strangers, writeCatalogue } from './catalogue'
import { bytesOf, copyInSteps, copyNow, Stopped } from './copies'
import { fillMirror, fillMirrorNow, mirrored } from './mirror'
import { type Proof, proveCopy } from './proof'
import type { KeptBoard, WholeBoard } from './reading'
import { backupFile, partialFile, type Shelf, shelfIn, sweepPartials } from './shelf'
import type { Copier } from './tasks'
import { keptOf } from './thinning'

/** Copies of the library as it was, verified when they were made. One thing at a time; nothing here keeps writes waiting. */
export interface Backups {
  /**
   * A copy of the library as it is now. null: nothing was changed since the newest one, or the library was closed
   * meanwhile. Rejects with store-full before the disk is filled, and with store-corrupt if the copy shows that the
   * library itself is damaged.
   */
  make(reason: BackupReason): Promise<BackupCard | null>
  /** Newest first. */
  list(): readonly BackupCard[]
  /** Rejects with E_DAMAGED if the backup is no longer what it was, board-gone if it is not there. */
  boards(backup: string): Promise<readonly KeptBoard[]>
  /** These boards of it, whole; one it does not hold is left out. Rejects like `boards`. */
  whole(backup: string, boards: readonly Id[]): Promise<readonly WholeBoard[]>
  /** Looks into a library in another folder as if it were a backup of this one. Rejects with backup-unusable. */
  bring(folder: string): Promise<BroughtBackup>
  /** When it was made, ISO 8601; '' nobody knows. */
  momentOf(backup: string): string
  /** Before boards of a backup come back: has those of its pictures brought near that lie elsewhere. */
  gather(backup: string, hashes: readonly string[]): Promise<void>
  /** Puts these pictures back where they are missing, if there is a copy of them. Answers how many came. */
  bringPictures(hashes: readonly string[]): number
  /** Writes all there is now into a folder that is not there yet. Answers its bytes; rejects, and leaves nothing then. */
  saveTo(folder: string): Promise<number>
  /** Something was changed since the newest one. */
  due(): boolean
  /** The last one, before the library is closed: at once, if that takes no longer than a moment. Throws AppError. */
  atQuit(): void
  /** What is under way ends within a moment and leaves nothing half. */
  stop(): void
}

interface Around {
  readonly places: Places
  readonly db: Connection
  readonly assets: Connection
  readonly clock: () => Date
  readonly copier: Copier
}

export function openBackups({ places, db, assets, clock, copier }: Around): Backups {
  const shelf = shelfIn(places.folder)
  const refuge = { ...shelf, quarantine: places.quarantine }
  const counters = countersOf(db)
  const brought = openBrought(shelf, places.folder, copier)
  let stopped = false
  let turn: Promise<unknown> = Promise.resolve()
  sweepPartials(shelf)

  const isWanted = () => !stopped && db.open

  /** One thing after the other, whatever came of the one before. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = turn.then(work, work)
    turn = next.catch(() => {})
    return next.catch((error: unknown) => {
      throw translation(error)
    })
  }

  function due(): boolean {
    return counters.get('seq') !== (catalogued(shelf)[0]?.seq ?? 0)
  }

  async function make(reason: BackupReason): Promise<BackupCard | null> {
    if (!isWanted()) return null
    await adopt(shelf, places.quarantine, copier)
    if (!isWanted() || !due()) return null
    mustFit(shelf, db)
    const path = partialFile(shelf, randomBytes(6).toString('hex'))
    try {
      await copyInSteps(db, path, isWanted)
      const proof = await copier({ task: 'prove', path })
      if (stopped) return null
      const kept = keep(shelf, path, proof, reason, clock())
      await fillMirror(refuge, assets, isWanted)
      return cardOf(kept)
    } catch (error) {
      if (error instanceof Stopped) return null
      // Only a thorough check finds it: the next start makes one.
      if (isCorrupt(error) && db.open) counters.put('checked', 0)
      throw error
    } finally {
      discard(path)
    }
  }

  function found(backup: string): { readonly path: string; readonly sha256: string } {
    const held = brought.found(backup)
    if (held) return held
    const kept = catalogued(shelf).find(({ id }) => id === backup)
    if (!kept) throw new AppError({ code: 'board-gone' })
    return { path: backupFile(shelf, backup), sha256: kept.sha256 }
  }

  return {
    make: (reason) => inTurn(() => make(reason)),
    list: () => catalogued(shelf).map(cardOf),
    boards: (backup) => inTurn(() => copier({ task: 'boards', ...found(backup) })),
    whole: (backup, boards) => inTurn(() => copier({ task: 'whole', ...found(backup), boards })),
    bring: (folder) => inTurn(() => brought.take(folder)),
    momentOf: (backup) =>
      brought.found(backup)?.at ?? catalogued(shelf).find(({ id }) => id === backup)?.at ?? '',
    gather: (backup, hashes) => inTurn(() => brought.gather(backup, hashes)),
    bringPictures: (hashes) => bringPictures(shelf, assets, hashes),
    saveTo: (into) =>
      inTurn(async () => {
        await make('time')
        await fillMirror(refuge, assets, isWanted)
        const [newest] = catalogued(shelf)
        if (!newest) throw new AppError({ code: 'board-gone' })
        const { sha256, id } = newest
        const pictures = existsSync(shelf.mirror) ? shelf.mirror : null
        return copier({ task: 'full', store: backupFile(shelf, id), sha256, pictures, into })
      }),
    due,
    atQuit: () =>
      translated(() => {
        if (!db.open || !due() || bytesOf(db) > BYTES_AT_QUIT) return
        stopped = true
        keepNow(places, db, 'quit', clock())
        const end = performance.now() + QUIT_MILLISECONDS
        fillMirrorNow(refuge, assets, () => performance.now() < end)
      }),
    stop() {
      stopped = true
      brought.letGo()
    },
  }
}

/** A backup of a library nobody works on, at once. Throws store-full, and store-corrupt. */
export function keepNow(places: Places, db: Connection, reason: BackupReason, at: Date): void {
  const shelf = shelfIn(places.folder)
  mustFit(shelf, db)
  const path = partialFile(shelf, randomBytes(6).toString('hex'))
  try {
    copyNow(db, path)
    keep(shelf, path, proveCopy(path), reason, at)
  } finally {
    discard(path)
  }
}

/** A proved copy gets its name and its place, and older ones make room. */
function keep(shelf: Shelf, path: string, proof: Proof, reason: BackupReason, at: Date): Kept {
  const id = `store-${proof.seq}-${reason}`
  const before = catalogued(shelf)
  const others = before.filter((backup) => backup.id !== id)
  // What stands under this name is not known by its old hash for a moment while it is not known by its new one.
  if (others.length < before.length) writeCatalogue(shelf, others)
  renameSync(path, backupFile(shelf, id))
  const number = 1 + (before[0]?.number ?? 0)
  const kept: Kept = { id, number, reason, at: at.toISOString(), ...proof }
  const all = [kept, ...others]
  const staying = keptOf(all, { schema: MIGRATIONS.length, bytes: allowedBytes(shelf, all) })
  writeCatalogue(shelf, staying)
  for (const backup of all) if (!staying.includes(backup)) discard(backupFile(shelf, backup.id))
  syncFolder(shelf.folder)
  return kept
}

/** Backups the catalogue does not know, because it was damaged or never written: proved again, and counted as newest. */
async function adopt(shelf: Shelf, quarantineFolder: string, copier: Copier): Promise<void> {
  for (const id of strangers(shelf)) {
    const path = backupFile(shelf, id)
    try {
      const proof = await copier({ task: 'prove', path })
      const known = catalogued(shelf)
      const reason = BACKUP_REASONS.find((each) => id.endsWith(`-${each}`)) ?? 'time'
      const at = statSync(path).mtime.toISOString()
      writeCatalogue(shelf, [{ id, number: 1 + (known[0]?.number ?? 0), reason, at, ...proof }, ...known])
    } catch (error) {
      if (!isCorrupt(error)) throw error
      quarantine(path, quarantineFolder)
    }
  }
}

function bringPictures(shelf: Shelf, to: Connection, hashes: readonly string[]): number {
  const assets = assetsOf(to)
  const missing = new Set(hashes.filter((hash) => !assets.has(hash)))
  if (missing.size === 0) return 0
  let came = 0
  for (const picture of mirrored(shelf, (hash) => missing.has(hash))) {
    assets.put(picture)
    came += 1
  }
  return came
}

/** A backup never takes the room the library itself will need. */
function mustFit(shelf: Shelf, db: Connection): void {
  mkdirSync(shelf.folder, { recursive: true })
  if (freeBytes(shelf.folder) < bytesOf(db) + SPARE_BYTES) throw new AppError({ code: 'store-full' })
}

function allowedBytes(shelf: Shelf, backups: readonly Kept[]): number {
  const taken = backups.reduce((sum, { bytes }) => sum + bytes, 0)
  return Math.max(LEAST_BYTES, 0.1 * (freeBytes(shelf.folder) + taken))
}

function discard(path: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(path + suffix, { force: true })
}

function cardOf({ id, at, reason, boards, bytes }: Kept): BackupCard {
  return { id, at, reason, boards, bytes }
}

const SPARE_BYTES = 64 * 1024 ** 2
const LEAST_BYTES = 2 * 1024 ** 3
/** What is copied and proved within a second on a slow disk. */
const BYTES_AT_QUIT = 128 * 1024 ** 2
const QUIT_MILLISECONDS = 1000
