import { AppError } from '../../shared/errors'
import { type Id, newId } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { SnapshotReason } from '../../shared/sharing'
import { liftedRecords, unpackedBoard } from './packedBoard'
import { NAMED_SNAPSHOTS, type SnapshotRow } from './snapshots'
import type { ReadySnapshot } from './takeSnapshot'
import type { Work } from './work'

/** States of boards that were kept. A board in the trash keeps its own. */
export interface SnapshotShelf {
  /** Newest first, their covers in our schema. Throws board-gone. */
  snapshots(board: Id): readonly SnapshotRow[]
  /** The newest state that was kept is the one there is now. Throws board-gone. */
  isKept(board: Id): boolean
  /**
   * Keeps the board as it is. null: without a name, and the newest is the same. Lets go of the oldest without a name
   * where there are too many. Throws E_TOO_MANY for one name more than a board may have. `ready`: the board as it was
   * packed elsewhere, which is used if it is still so.
   */
  keepSnapshot(
    board: Id,
    kept: { readonly reason: SnapshotReason; readonly name: string },
    ready?: ReadySnapshot | null,
  ): SnapshotRow | null
  /** In our schema. Throws board-gone where board or snapshot are not here (any more). */
  snapshotRecords(board: Id, snapshot: Id): readonly Rec[]
  /** '' makes it one that was kept by itself. */
  renameSnapshot(board: Id, snapshot: Id, name: string): void
  removeSnapshot(board: Id, snapshot: Id): void
}

export function snapshotShelf({ tables, guarded, commit }: Work): SnapshotShelf {
  const { boards, snapshots } = tables

  function mustBeHere(board: Id, snapshot: Id): SnapshotRow {
    const row = snapshots.get(board, snapshot)
    if (!row) throw new AppError({ code: 'board-gone' })
    return row
  }

  function mustHaveRoom(board: Id): void {
    const count = snapshots.named(board) + 1
    if (count <= NAMED_SNAPSHOTS) return
    throw new AppError({ code: 'E_TOO_MANY', what: 'named snapshots', count, limit: NAMED_SNAPSHOTS })
  }

  const isKept = (board: Id) =>
    guarded(() => {
      const { changedSeq } = boards.get(board)
      return (snapshots.newest(board)?.seq ?? 0) > changedSeq
    })

  return {
    isKept,
    snapshots: (board) =>
      guarded(() => {
        boards.get(board)
        return snapshots.of(board).map(lifted)
      }),
    keepSnapshot(board, { reason, name }, ready = null) {
      const unchanged = isKept(board) && name === ''
      if (unchanged) return null
      if (name !== '') guarded(() => mustHaveRoom(board))
      const snapshot = newId('snapshot')
      commit({ deed: 'snapshot', board, snapshot, reason, name }, ready)
      return guarded(() => {
        const row = snapshots.get(board, snapshot)
        return row && lifted(row)
      })
    },
    snapshotRecords: (board, snapshot) =>
      guarded(() => {
        boards.get(board)
        const { schema } = mustBeHere(board, snapshot)
        const packed = snapshots.packed(board, snapshot)
        return packed ? unpackedBoard(packed, schema) : []
      }),
    renameSnapshot(board, snapshot, name) {
      guarded(() => {
        const row = mustBeHere(board, snapshot)
        if (row.name === '' && name !== '') mustHaveRoom(board)
      })
      commit({ deed: 'snapshotName', board, snapshot, name })
    },
    removeSnapshot(board, snapshot) {
      guarded(() => mustBeHere(board, snapshot))
      commit({ deed: 'snapshotGone', board, snapshot })
    },
  }
}

function lifted(row: SnapshotRow): SnapshotRow {
  return { ...row, cover: liftedRecords(row.cover, row.schema) }
}
