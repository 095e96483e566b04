import { type Doc, scoresOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Score } from '../../../shared/model/scoring'
import type { Dimension, Level } from '../../../shared/model/vocabulary'

export function scoreBy(doc: Doc, frame: Id, rater: Id | null): Score | null {
  return scoresOf(doc, frame).find((score) => score.rater === rater) ?? null
}

/** The level a rater gave, whole 1–5 as the border lets it in; null: none. */
export function levelBy(doc: Doc, frame: Id, rater: Id | null, dimension: Dimension): Level | null {
  return (scoreBy(doc, frame, rater)?.levels[dimension] ?? null) as Level | null
}
