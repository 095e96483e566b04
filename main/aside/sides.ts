import { besideOf, wholeOf } from '../../shared/exchange/merge/beside'
import { sidesOf } from '../../shared/exchange/merge/sides'
import { type Doc, docOf } from '../../shared/model/doc'
import type { Rec } from '../../shared/model/record'
import { docIn, mustBeEditable, revisionOf, textOf } from './board'
import { commonState } from './commonState'
import type { Kin } from './task'

/** A file's board beside the library's, and the last state both come from. */
export interface Sides {
  readonly text: Buffer
  readonly revision: string
  readonly mine: Doc
  /** What is as in mine is the very object there. */
  readonly theirs: Doc
  /** The same; null: none is known. */
  readonly base: Doc | null
  /** Keys of conflicts of which the base knows nothing. */
  readonly disputed: readonly string[]
}

/** Of a file that may be merged. Throws store-refused where ours may not be changed. */
export function sidesIn(kin: Kin, records: readonly Rec[]): Sides {
  const text = textOf(kin.ours)
  const mine = docIn(text)
  mustBeEditable(mine)
  const revision = revisionOf(kin, mine)
  const common = commonState(kin, revision, mine)
  const { base, theirs } = sidesOf(common?.doc ?? null, docOf(records))
  const like = (doc: Doc) => wholeOf(mine, besideOf(mine, doc))
  const disputed = common?.disputed ?? []
  return { text, revision, mine, theirs: like(theirs), base: base && like(base), disputed }
}
