import { AppError } from '../../shared/errors'
import type { LibraryAccess, OpenBoard, Step, Written } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import { type Arriving, arriving, forgetArrivals } from './arriving'
import { openAssets } from './assetFile'
import { type Asset, assetsOf } from './assets'
import { type Backups, openBackups } from './backup/backups'
import { type Copier, copierHere } from './backup/tasks'
import { keepBallast, roomMaker } from './ballast'
import type { BoardRow } from './boards'
import { checkSound } from './check'
import type { Connection } from './connection'
import type { Deed, PartDeed } from './deed'
import { isCorrupt, isDiskError, translated } from './errors'
import { hasHole } from './holes'
import { type Joining, joining, type PackedText, packedText } from './joining'
import { joinsOf } from './joins'
import { entriesIn, type Journal, openJournal } from './journal'
import { makeLastingFolder } from './lasting'
import { type Notice, noticeOf, openLibrary } from './library'
import { versionOf } from './open'
import { openedBoard } from './openedBoard'
import { perform } from './perform'
import { type Places, placesIn } from './places'
import { mustBeWritable, placeOf } from './reach'
import { packed, unpacked } from './revisions'
import { seal } from './seal'
import { type SnapshotShelf, snapshotShelf } from './snapshotShelf'
import { tablesOf } from './tables'
import type { ReadySnapshot } from './takeSnapshot'
import { tellerOf } from './teller'
import { checkpoint, shut } from './upkeep'
import type { Work } from './work'

/** All boards on this machine. Every call is synchronous, throws AppError, and leaves all or nothing behind. */
export interface Store extends Joining, SnapshotShelf, Arriving {
  /** 'look': nothing may be written, and every deed throws store-readonly. */
  readonly access: LibraryAccess
  /** What had to be repaired at this start; null: nothing. */
  readonly notice: Notice | null
  /** The number of the last write. */
  seq(): number
  /** Not in the trash; newest change first. */
  boards(): readonly BoardRow[]
  /** Last trashed first. */
  trashed(): readonly BoardRow[]
  /** Of a board in the trash too. */
  records(board: Id): readonly Rec[]
  /**
   * A new board: these records, then the steps on top of them, which can be undone. `canonical` is the text of the
   * newest revision of the lineage, kept like one that was shared; null: it is known by name only.
   */
  addBoard(
    records: readonly Rec[],
    lineage: readonly string[],
    steps?: readonly Step[],
    canonical?: Uint8Array | null,
  ): Written
  /** For working on: also lets go of history beyond what is kept, so within a session none disappears. */
  open(board: Id): OpenBoard
  /** Sending the same steps again changes nothing. The answer comes when they are on the disk. */
  write(board: Id, steps: readonly Step[]): Written
  trash(board: Id): void
  restore(board: Id): void
  /** Revisions shared so far, newest first, without those that came with merges which are undone. */
  lineage(board: Id): readonly string[]
  /** Keeps what was just shared, and puts it in front of the lineage. */
  addRevision(board: Id, revision: string, canonical: Uint8Array | PackedText): void
  /** In the schema it was shared in: its name is the hash of these bytes. null: not kept (any more). */
  revision(board: Id, revision: string): Uint8Array | null
  /** null: never set. */
  setting(key: string): unknown
  putSetting(key: string, value: unknown): void
  /** null: not here. */
  asset(hash: string): Asset | null
  hasAsset(hash: string): boolean
  putAsset(asset: Asset): void
  /** Several at once, all or none. */
  putAssets(some: readonly Asset[]): void
  readonly backups: Backups
  /** What can wait until nobody is working: moving the log into the database, putting space aside. */
  idle(): void
  close(): void
}

export interface StoreOptions {
  /** Who proves and reads backups; left out: this very process. */
  readonly copier?: Copier
  /** How large the journal's files may grow; left out: as journal.ts says. */
  readonly journal?: { readonly fileBytes: number; readonly bytes: number }
  /** The number of a write that has to be there; left out: nobody knows of any. */
  readonly acknowledged?: number
}

/** Opens the library in this folder, created if missing; damage is repaired first and told in `notice`. */
export function openStore(
  folder: string,
  clock: () => Date = () => new Date(),
  { copier = copierHere, journal: sizes, acknowledged = 0 }: StoreOptions = {},
): Store {
  return translated(() => {
    const places = placesIn(folder)
    makeLastingFolder(folder)
    mustBeWritable(places)
    const journal = openJournal(places.journal, sizes?.fileBytes, sizes?.bytes)
    const { db, notice, clean } = openLibrary(places, journal, clock(), acknowledged)
    try {
      const assets = openAssets(places, { check: !clean })
      return storeOver(
        places,
        journal,
        db,
        assets.db,
        notice ?? (assets.repaired ? PICTURES_REPAIRED : null),
        clock,
        copier,
        !clean,
      )
    } catch (error) {
      db.close()
      journal.close()
      throw error
    }
  })
}

const PICTURES_REPAIRED = noticeOf('pictures', {
  backup: null,
  replayed: 0,
  salvaged: 0,
  missing: [],
  boards: 0,
  whole: true,
})

function storeOver(
  places: Places,
  journal: Journal,
  db: Connection,
  assetDb: Connection,
  notice: Notice | null,
  clock: () => Date,
  copier: Copier,
  wasCutOff: boolean,
): Store {
  const tables = tablesOf(db)
  const assets = assetsOf(assetDb)
  let seq = tables.counters.get('seq')
  /** Not known to be right: it is not closed as if it were, so that the next opening looks at all of it. */
  let damaged = false
  let mayLackLines = wasCutOff
  const place = placeOf(places.store)
  const withRoom = roomMaker(places.ballast)
  const teller = tellerOf(journal, tables, versionOf(db), withRoom)
  upkeep(() => withRoom(() => forgetArrivals(db, tables)))
  teller.catchUp(clock().toISOString())

  function guarded<T>(work: () => T): T {
    try {
      return translated(work)
    } catch (error) {
      damaged ||= isCorrupt(error) || isDiskError(error)
      throw error
    }
  }

  /** Looked for once after an end that was none; after one of the power, say. */
  function lacksLines(): boolean {
    mayLackLines &&= hasHole(entriesIn(places.journal))
    return mayLackLines
  }

  /** A disk that is full or gone: everything is safe in the log, and tidied up another time. */
  function upkeep(work: () => void): void {
    try {
      guarded(work)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }

  function commit(deed: Exclude<Deed, PartDeed>, ready: ReadySnapshot | null = null): Written {
    return guarded(() => {
      const at = clock().toISOString()
      place.mustBeHere()
      withRoom(() => db.transaction(() => perform(tables, deed, seq + 1, at, ready)).immediate())
      seq += 1
      place.mustBeHere()
      teller.tell(deed, seq, at)
      return { seq, savedAt: clock().toISOString() }
    })
  }

  function prepare(part: PartDeed): void {
    guarded(() => {
      const at = clock().toISOString()
      place.mustBeHere()
      withRoom(() => db.transaction(() => perform(tables, part, seq, at)).immediate())
      teller.tell(part, seq, at)
    })
  }

  function keepAssets(some: readonly Asset[]): void {
    guarded(() => {
      withRoom(() => assetDb.transaction(() => some.forEach(assets.put)).immediate())
      place.mustBeHere()
    })
  }

  const quietly = <T>(deed: () => T) => guarded(() => withRoom(() => db.transaction(deed).immediate()))
  const work: Work = { tables, guarded, commit, prepare, quietly }
  const backups = openBackups({ places, db, assets: assetDb, clock, copier })
  return {
    ...joining(work),
    ...snapshotShelf(work),
    ...arriving(work),
    access: 'edit',
    notice,
    backups,
    seq: () => seq,
    boards: () => guarded(() => tables.boards.shown()),
    trashed: () => guarded(() => tables.boards.trashed()),
    records: (board) =>
      guarded(() => {
        tables.boards.get(board)
        return tables.records.all(board)
      }),
    addBoard(records, lineage, steps = [], canonical = null) {
      const board = records.find(({ kind }) => kind === 'board')
      if (!board) throw new AppError({ code: 'store-refused', detail: 'a board without its own record' })
      const snapshot = canonical && packed(canonical).toString('base64')
      return commit({ deed: 'add', board: board.id, records, lineage, steps, packed: snapshot })
    },
    open: (board) => guarded(() => ({ ...openedBoard(db, tables, board), seq })),
    write: (board, steps) => commit({ deed: 'write', board, steps }),
    trash(board) {
      commit({ deed: 'trash', board })
    },
    restore(board) {
      commit({ deed: 'restore', board })
    },
    lineage: (board) => guarded(() => joinsOf(tables).lineage(board)),
    addRevision(board, revision, canonical) {
      commit({ deed: 'share', board, revision, packed: packedText(canonical).toString('base64') })
    },
    revision: (board, revision) =>
      guarded(() => {
        const bytes = tables.revisions.get(board, revision)
        return bytes && unpacked(bytes)
      }),
    setting: (key) => guarded(() => tables.settings.get(key)),
    putSetting(key, value) {
      commit({ deed: 'set', key, value })
    },
    asset: (hash) => guarded(() => assets.get(hash)),
    hasAsset: (hash) => guarded(() => assets.has(hash)),
    putAsset: (asset) => keepAssets([asset]),
    putAssets: keepAssets,
    idle: () =>
      upkeep(() => {
        checkpoint(db)
        checkpoint(assetDb)
        teller.catchUp(clock().toISOString())
        if (journal.isLong() || lacksLines()) {
          // What is damaged here must not take the place of what is still right there
          checkSound(db, 'full')
          teller.beginAnew(clock().toISOString())
        }
        keepBallast(places.ballast)
      }),
    close() {
      if (!db.open) return
      backups.stop()
      // One that was moved away is not ours to finish: another may lie in its place
      damaged ||= !place.isHere()
      let whole = false
      try {
        upkeep(() => {
          teller.catchUp(clock().toISOString())
          shut(assetDb)
          // Nobody looks for what it lacks after a proper end
          journal.flush()
          if (!damaged && !lacksLines()) tables.counters.put('clean', 1)
          shut(db)
          whole = !damaged
        })
      } finally {
        assetDb.close()
        db.close()
        journal.close()
      }
      if (whole) upkeep(() => seal(places))
    },
  }
}
