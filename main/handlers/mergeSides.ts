import { AppError } from '../../shared/errors'
import { sidesOf } from '../../shared/exchange/merge/sides'
import { boardOf, type Doc, docOf, parcelOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import { sha256 } from '../package/hash'
import type { Store } from '../store/store'
import type { Offer } from './offer'
import { mustBeEditable, type Ours, oursOf } from './ours'
import { rehomed } from './rehomed'
import { recordsIn } from './revisionText'

/** A file's board beside the library's, and the last state both come from. */
export interface MergeSides {
  readonly board: Id
  readonly seq: number
  readonly mine: Doc
  readonly theirs: Doc
  /** null: none is known. */
  readonly base: Doc | null
}

/** Throws board-gone where the library has no such board, and store-refused for copies that are not merged. */
export function mergeSidesOf(store: Store, offer: Offer): MergeSides {
  const theirs = docOf(offer.records)
  const purpose = parcelOf(theirs)?.purpose ?? 'board'
  if (purpose === 'review' || purpose === 'answer') {
    throw new AppError({ code: 'store-refused', detail: 'a review is looked through, not merged' })
  }
  const board = boardOf(theirs).id
  const ours = oursOf(store, board)
  const mine = docOf(ours.records)
  mustBeEditable(mine)
  const base = ancestor(store, { board, ours, offer })
  return { board, seq: ours.seq, mine, ...sidesOf(base && docOf(base), theirs) }
}

interface Kin {
  readonly board: Id
  readonly ours: Ours
  readonly offer: Offer
}

/**
 * The newest state of theirs that ours comes from and whose text is kept, else the one that came with the file. That one
 * must be a state of ours by name: any other would make what only we have look like ours alone to decide.
 */
function ancestor(store: Store, { board, ours, offer }: Kin): readonly Rec[] | null {
  const known = new Set(ours.lineage)
  for (const revision of offer.lineage) {
    if (revision === ours.revision) return ours.records
    const text = known.has(revision) ? store.revision(board, revision) : null
    const records = text && recordsIn(text)
    if (records) return atHome(records, board)
  }
  const isOurs = offer.base !== null && known.has(sha256(offer.base))
  const carried = isOurs && offer.base !== null ? recordsIn(offer.base) : null
  return carried && atHome(carried, board)
}

/** A copy that was opened beside its original comes from states under the original's identity. */
function atHome(records: readonly Rec[], board: Id): readonly Rec[] {
  return boardOf(docOf(records)).id === board ? records : rehomed(records, board)
}
