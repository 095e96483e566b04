import { type Doc, scoresOf } from '../model/doc'
import type { Id } from '../model/id'
import type { Rec } from '../model/record'
import type { Score } from '../model/scoring'
import { kept } from './kept'
import { perDoc } from './perDoc'

/** A frame's scores; the same list from one Doc to the next while none of them changed, so results can be kept by it. */
export function ratingsOf(doc: Doc, frame: Id): readonly Score[] {
  const ofDoc = known(doc)
  const found = ofDoc.get(frame)
  if (found) return found
  const record = doc.get(frame)
  const scores = scoresOf(doc, frame)
  const ratings = record ? lists(record, scores, () => scores) : scores
  ofDoc.set(frame, ratings)
  return ratings
}

const known = perDoc(() => new Map<Id, readonly Score[]>())
const lists = kept<Rec, readonly Score[]>()
