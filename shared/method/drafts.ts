import { type Doc, framesOf, get, scoresOf } from '../model/doc'
import type { Id } from '../model/id'
import { DIMENSIONS } from '../model/vocabulary'
import { perDoc } from './perDoc'

/** Frames, parked ones too, that still carry a template's draft scores (SB53): a number made of them is a draft. */
export const draftFrames: (doc: Doc) => ReadonlySet<Id> = perDoc((doc) => {
  const isDraft = (frame: Id) =>
    scoresOf(doc, frame).some(
      ({ rater, levels }) =>
        get(doc, rater, 'rater')?.group === 'template' && DIMENSIONS.some((d) => levels[d] !== null),
    )
  return new Set(framesOf(doc).flatMap(({ id }) => (isDraft(id) ? [id] : [])))
})
