import { AppError } from '../../shared/errors'
import { writeBoardFile } from '../../shared/exchange/boardFile'
import type { Descent } from '../../shared/exchange/relation'
import type { Doc } from '../../shared/model/doc'
import { parcelOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import { sha256 } from '../package/hash'
import type { BoardRow } from '../store/boards'
import type { Store } from '../store/store'
import { isOurSchema, recordsIn } from './revisionText'
import { listed } from './stampBoard'

/** A board of the library, by the name a file of it would have right now. */
export interface Ours extends Descent {
  readonly records: readonly Rec[]
  /** The last write to its content. */
  readonly seq: number
}

/** A board that can be worked on: neither unknown nor in the trash nor hidden; null: none of that identity. */
export function liveRow(store: Store, board: Id): BoardRow | null {
  return listed(store, store.boards()).find(({ id }) => id === board) ?? null
}

/** Throws board-gone. */
export function mustBeLive(store: Store, board: Id): BoardRow {
  const row = liveRow(store, board)
  if (!row) throw new AppError({ code: 'board-gone' })
  return row
}

/** Throws board-gone. */
export function oursOf(store: Store, board: Id): Ours {
  const { changedSeq } = mustBeLive(store, board)
  const lineage = store.lineage(board)
  const records = store.records(board)
  const revision = revisionNow(store, { board, records, lineage })
  return { records, revision, lineage, seq: changedSeq }
}

/** A board that may be changed by a file: not a copy somebody was asked to look through. Throws store-refused. */
export function mustBeEditable(doc: Doc): void {
  const purpose = parcelOf(doc)?.purpose
  if (purpose === 'review' || purpose === 'answer') {
    throw new AppError({ code: 'store-refused', detail: 'a review copy is not edited' })
  }
}

/**
 * What was last shared in an older schema, and has not been changed since, is still known to the others by the name it
 * had then.
 */
function revisionNow(
  store: Store,
  { board, records, lineage: [newest] }: { board: Id; records: readonly Rec[]; lineage: readonly string[] },
): string {
  const { text } = writeBoardFile(records)
  const shared = newest === undefined ? null : store.revision(board, newest)
  if (newest === undefined || shared === null || isOurSchema(shared)) return sha256(text)
  const then = recordsIn(shared)
  return then && writeBoardFile(then).text === text ? newest : sha256(text)
}
