import { AppError } from '../../shared/errors'
import type { Id } from '../../shared/model/id'
import type { SnapshotCard } from '../../shared/sharing'
import { standingNow } from '../aside/standing'
import type { Handlers } from '../border'
import type { Host } from '../host'
import { SNAPSHOT_BUDGET, type SnapshotRow } from '../store/snapshots'
import type { Store } from '../store/store'
import type { ReadySnapshot } from '../store/takeSnapshot'
import { mustBeListed } from './stampBoard'

/** States of boards that were kept: showing, taking, naming and removing them. */
export function snapshotHandlers(host: Host) {
  /** The library, once the board is one that people know of. */
  function storeFor(board: Id): Store {
    const store = host.store()
    mustBeListed(store, board)
    return store
  }

  return {
    'snapshot.list': ({ board }) => {
      const snapshots = storeFor(board).snapshots(board).map(cardOf)
      const bytes = snapshots.reduce((sum, each) => sum + each.bytes, 0)
      return { snapshots, bytes, budget: SNAPSHOT_BUDGET }
    },
    'snapshot.take': async ({ board, reason, name }) => {
      if ((reason === 'named') !== (name !== '')) {
        throw new AppError({ code: 'store-refused', detail: 'a name and its reason that do not go together' })
      }
      if (name === '' && storeFor(board).isKept(board)) return null
      const ready = await snapshotNow(host, board)
      const kept = storeFor(board).keepSnapshot(board, { reason, name }, ready)
      return kept && cardOf(kept)
    },
    'snapshot.read': ({ board, snapshot }) => ({
      records: storeFor(board).snapshotRecords(board, snapshot),
    }),
    'snapshot.rename': ({ board, snapshot, name }) => {
      storeFor(board).renameSnapshot(board, snapshot, name)
      return null
    },
    'snapshot.remove': ({ board, snapshot }) => {
      storeFor(board).removeSnapshot(board, snapshot)
      return null
    },
  } satisfies Partial<Handlers>
}

/** What a snapshot of the board would hold, packed while other work goes on. */
export async function snapshotNow(host: Host, board: Id): Promise<ReadySnapshot> {
  const ours = await standingNow(() => host.store(), board)
  return host.aside({ task: 'keep', ours })
}

function cardOf({ id, name, reason, seq, at, frames, bytes, cover }: SnapshotRow): SnapshotCard {
  return { id, name, reason, seq, at, frames, bytes, cover }
}
