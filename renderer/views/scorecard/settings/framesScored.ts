import { perDoc } from '../../../../shared/method/perDoc'
import { type Doc, framesOf, scoresOf } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { DIMENSIONS } from '../../../../shared/model/vocabulary'

/** On how many frames each rater has given a level; raters without any are not in it. Counted once a Doc. */
export const framesScored: (doc: Doc) => ReadonlyMap<Id, number> = perDoc((doc) => {
  const counts = new Map<Id, number>()
  for (const { id } of framesOf(doc)) {
    const raters = scoresOf(doc, id).filter(({ levels }) => DIMENSIONS.some((d) => levels[d] !== null))
    for (const rater of new Set(raters.map((score) => score.rater))) {
      counts.set(rater, (counts.get(rater) ?? 0) + 1)
    }
  }
  return counts
})
