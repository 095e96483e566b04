import { alignFrame, consensus, type FrameAlignment } from '../../../shared/method/formulas'
import { activeRound, hasScored, roundFrames } from '../../../shared/method/rounds'
import { boardOf, type Doc, get, scoresOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Frame, Rater } from '../../../shared/model/record'
import type { Score } from '../../../shared/model/scoring'
import { DIMENSIONS, type Dimension, type Level } from '../../../shared/model/vocabulary'

export function scoreBy(doc: Doc, frame: Id, rater: Id | null): Score | null {
  return scoresOf(doc, frame).find((score) => score.rater === rater) ?? null
}

/** The level a rater gave, whole 1–5 as the border lets it in; null: none. */
export function levelBy(doc: Doc, frame: Id, rater: Id | null, dimension: Dimension): Level | null {
  return (scoreBy(doc, frame, rater)?.levels[dimension] ?? null) as Level | null
}

/** F3 of a frame as one rater alone has scored it. */
export function readingBy(doc: Doc, frame: Frame, rater: Id): FrameAlignment {
  const own = scoreBy(doc, frame.id, rater)
  return alignFrame(consensus(own ? [own.levels] : []), boardOf(doc).weights, frame.notApplicable)
}

/**
 * Alone first: who scores reads what others gave a frame when every level of hers is there, or when a session has just
 * revealed it. To a reader (`scorer` null) the others are the reading; where nobody else scored there is nothing to hide.
 */
export function mayReadOthers(doc: Doc, frame: Frame, scorer: Rater | null): boolean {
  if (scorer === null || hasScored(doc, frame, scorer.id)) return true
  const round = activeRound(doc)
  if (round !== null && round.revealedAt !== null && roundFrames(doc, round).includes(frame)) return true
  return !scoresOf(doc, frame.id).some((score) => score.rater !== scorer.id && isVoice(doc, score))
}

/** Whether a score says something, in a person's name: a template's drafts are nobody's. */
function isVoice(doc: Doc, { rater, levels }: Score): boolean {
  return get(doc, rater, 'rater')?.group !== 'template' && DIMENSIONS.some((d) => levels[d] !== null)
}
