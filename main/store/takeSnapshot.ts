import { coverOf } from '../../shared/model/cover'
import { docOf, framesOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { Deed } from './deed'
import { type PackedBoard, packedBoard } from './packedBoard'
import { SNAPSHOT_BUDGET } from './snapshots'
import { stored } from './stored'
import type { Tables } from './tables'
import { thinned } from './thinned'

/** A board that was packed elsewhere, while other work went on. */
export interface ReadySnapshot extends PackedBoard {
  /** The write to its content that it was read at: after another one it says nothing. */
  readonly changedSeq: number
  readonly frames: number
  readonly cover: readonly Rec[]
}

/**
 * Keeps a board as it stands, unless nobody named it and the newest state that was kept is the same. `ready` spares the
 * packing if the board is still what it was then.
 */
export function takeSnapshot(
  { boards, records, snapshots }: Tables,
  { board, snapshot, reason, name }: Extract<Deed, { deed: 'snapshot' }>,
  seq: number,
  at: string,
  ready: ReadySnapshot | null,
): void {
  const { changedSeq } = boards.get(board)
  const made = ready?.changedSeq === changedSeq ? ready : readySnapshot(changedSeq, records.bodies(board))
  const { content, packed, frames, cover } = made
  if (name === '' && snapshots.newest(board)?.content === content) return
  snapshots.put({ id: snapshot, board, seq, reason, name, at, frames, cover, content, packed })
  prune(snapshots, board, snapshot)
}

function readySnapshot(changedSeq: number, bodies: readonly string[]): ReadySnapshot {
  const doc = docOf(bodies.map((body) => stored<Rec>(body)))
  return { changedSeq, ...packedBoard(bodies), frames: framesOf(doc).length, cover: coverOf(doc) }
}

/** The oldest that nobody named go first, and never the one that was just taken. */
function prune(snapshots: Tables['snapshots'], board: Id, taken: Id): void {
  const moments = snapshots.automatic(board).map(({ id, at }) => ({ id, at: Date.parse(at) }))
  for (const { id } of thinned(moments)) snapshots.remove(id)
  let over = snapshots.weight() - SNAPSHOT_BUDGET
  if (over <= 0) return
  for (const { id, bytes } of snapshots.spare()) {
    if (over <= 0) return
    if (id === taken) continue
    snapshots.remove(id)
    over -= bytes
  }
}
