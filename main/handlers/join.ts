import { AppError } from '../../shared/errors'
import type { Step } from '../../shared/ipc'
import type { Change } from '../../shared/model/change'
import { type Id, newId } from '../../shared/model/id'
import type { Joined } from '../../shared/sharing'
import type { Host } from '../host'
import type { Store } from '../store/store'
import { backUpFirst } from './backingUp'
import { keepPictures } from './keeping'
import type { PictureSource } from './offer'
import { mustBeLive } from './ours'

/** What comes into a board from a file, ready to be written. */
export interface Join {
  readonly board: Id
  /** The write of the board's content that `change` was made for. */
  readonly seq: number
  readonly change: Change
  readonly label: string
  readonly reason: 'merge' | 'import'
  readonly pictures: PictureSource & { readonly used: ReadonlySet<string> }
  /** No steps: nothing has to change. */
  write(store: Store, steps: readonly Step[]): void
}

/**
 * One step of the board's history. Pictures first, then a backup, then what can be gone back to, then everything else in
 * one transaction: whatever ends it before that leaves the board as it was. Throws store-refused if the board was
 * changed since `seq`.
 */
export async function join(host: Host, { board, seq, change, ...how }: Join): Promise<Joined> {
  const { used, ...source } = how.pictures
  mustStandAt(host.store(), board, seq)
  if (change.size > 0) {
    const isUsed = ({ hash }: { readonly hash: string }) => used.has(hash)
    const { path, pictures, carried } = source
    await keepPictures(
      host,
      { path, pictures: pictures.filter(isUsed), carried: carried.filter(isUsed) },
      NEVER,
    )
    await backUpFirst(host, how.reason)
  }
  const store = host.store()
  mustStandAt(store, board, seq)
  if (change.size > 0) store.keepSnapshot(board, { reason: how.reason, name: '' })
  how.write(store, change.size === 0 ? [] : [stepOf(change, how.label)])
  return { id: board, changes: change.size }
}

/** Joining is not called off: it is over soon, and a step that can be undone. */
const NEVER = new AbortController().signal

/** Other boards may be written to; this one must be what people saw when they said yes. */
function mustStandAt(store: Store, board: Id, seq: number): void {
  if (mustBeLive(store, board).changedSeq !== seq) {
    throw new AppError({ code: 'store-refused', detail: 'the board was changed in the meantime' })
  }
}

function stepOf(change: Change, label: string): Step {
  const edits = [...change].map(([id, edit]) => ({ id, ...edit }))
  return { step: 'commit', operation: newId('operation'), label: [...label].slice(0, 200).join(''), edits }
}
