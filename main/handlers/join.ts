import type { Operation, Step } from '../../shared/ipc'
import { type Id, newId } from '../../shared/model/id'
import type { Joined } from '../../shared/sharing'
import { changedMeanwhile } from '../aside/standing'
import type { Changed } from '../aside/task'
import type { Host } from '../host'
import type { Store } from '../store/store'
import { backUpFirst } from './backingUp'
import { checkWanted, keepPictures } from './keeping'
import type { PictureSource } from './offer'
import { mustBeLive } from './ours'

/** What comes into a board from a file, ready to be written. */
export interface Join {
  readonly board: Id
  /** The write of the board's content that the change was made for. */
  readonly seq: number
  readonly changed: Changed
  readonly label: string
  readonly reason: 'merge' | 'import'
  readonly pictures: PictureSource
  /** Until the transaction begins it can be called off. */
  readonly signal: AbortSignal
  /** No steps: nothing has to change. */
  write(store: Store, steps: readonly Step[]): void
}

/**
 * One step of the board's history. Pictures first, then a backup, then what can be gone back to, then everything else in
 * one transaction: whatever ends it before that leaves the board as it was. Throws store-refused if the board was
 * changed since `seq`, and E_CANCELLED.
 */
export async function join(host: Host, { board, seq, changed, signal, ...how }: Join): Promise<Joined> {
  const { edits, before } = changed
  mustStandAt(host.store(), board, seq)
  if (edits.length > 0) {
    const used = new Set(changed.used)
    const isUsed = ({ hash }: { readonly hash: string }) => used.has(hash)
    const { path, pictures, carried } = how.pictures
    const source = { path, pictures: pictures.filter(isUsed), carried: carried.filter(isUsed) }
    await keepPictures(host, source, signal)
    await backUpFirst(host, how.reason, signal)
  }
  checkWanted(signal)
  const store = host.store()
  mustStandAt(store, board, seq)
  if (edits.length === 0) {
    how.write(store, [])
    return { id: board, changes: 0, operation: null }
  }
  store.keepSnapshot(board, { reason: how.reason, name: '' }, before)
  const label = [...how.label].slice(0, 200).join('')
  const step = { step: 'commit', operation: newId('operation'), label, edits } as const
  how.write(store, [step])
  return { id: board, changes: edits.length, operation: edits.length > MOST_TOLD ? null : operationOf(step) }
}

/** Other boards may be written to; this one must be what people saw when they said yes. */
export function mustStandAt(store: Store, board: Id, seq: number): void {
  if (mustBeLive(store, board).changedSeq !== seq) throw changedMeanwhile()
}

/** What takes longer to tell than the page takes to fetch the board anew. */
const MOST_TOLD = 2000

function operationOf({ operation, label, edits }: Extract<Step, { step: 'commit' }>): Operation {
  return { id: operation, label, change: new Map(edits.map(({ id, ...edit }) => [id, edit])) }
}
