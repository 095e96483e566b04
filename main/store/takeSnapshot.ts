import { coverOf } from '../../shared/model/cover'
import { docOf, framesOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { Deed } from './deed'
import { packedBoard } from './packedBoard'
import { SNAPSHOT_BUDGET } from './snapshots'
import { stored } from './stored'
import type { Tables } from './tables'
import { thinned } from './thinned'

/** Keeps a board as it stands, unless nobody named it and the newest state that was kept is the same. */
export function takeSnapshot(
  { boards, records, snapshots }: Tables,
  { board, snapshot, reason, name }: Extract<Deed, { deed: 'snapshot' }>,
  seq: number,
  at: string,
): void {
  boards.get(board)
  const bodies = records.bodies(board)
  const packed = packedBoard(bodies)
  if (name === '' && snapshots.newest(board)?.content === packed.content) return
  const doc = docOf(bodies.map((body) => stored<Rec>(body)))
  const frames = framesOf(doc).length
  snapshots.put({ id: snapshot, board, seq, reason, name, at, frames, cover: coverOf(doc), ...packed })
  prune(snapshots, board, snapshot)
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
