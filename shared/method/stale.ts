import { type Doc, get, scoresOf } from '../model/doc'
import type { Id } from '../model/id'
import type { Frame } from '../model/record'
import type { Score } from '../model/scoring'
import { DIMENSIONS, type Dimension } from '../model/vocabulary'
import { countingFrames } from './alignment'
import { seenOf } from './fingerprint'
import { kept } from './kept'

/** What of a frame changed since a level was given. */
export type Part = 'what' | 'who' | 'how'

/** A level that was given before the frame said what it says now. */
export interface StaleLevel {
  readonly score: Score
  readonly dimension: Dimension
  readonly parts: readonly Part[]
}

/** What changed since this level was given or confirmed; [] : nothing, there is no level, or it is not known. */
export function staleParts(doc: Doc, score: Score, dimension: Dimension): readonly Part[] {
  const seen = score.levels[dimension] === null ? undefined : score.seen[dimension]
  if (seen === undefined) return NONE
  const now = seenOf(doc, score.parent)
  return PARTS.filter((part) => seen[part] !== now[part])
}

/** Every stale level of a frame, rater by rater in the order of the dimensions; what does not apply is left out. */
export function staleLevels(doc: Doc, frame: Id): readonly StaleLevel[] {
  const record = get(doc, frame, 'frame')
  if (!record) return NO_LEVELS
  const scores = scoresOf(doc, frame)
  if (scores.every(({ seen }) => Object.keys(seen).length === 0)) return NO_LEVELS
  return levels(record, [seenOf(doc, frame), ...scores], () =>
    scores.flatMap((score) =>
      DIMENSIONS.filter((dimension) => !record.notApplicable.includes(dimension))
        .map((dimension) => ({ score, dimension, parts: staleParts(doc, score, dimension) }))
        .filter(({ parts }) => parts.length > 0),
    ),
  )
}

/** The frames with a stale level, in story order; parked ones do not count. */
export function staleFrames(doc: Doc): readonly Id[] {
  const found = known.get(doc)
  if (found) return found
  const frames = countingFrames(doc)
    .filter(({ id }) => staleLevels(doc, id).length > 0)
    .map(({ id }) => id)
  known.set(doc, frames)
  return frames
}

const PARTS: readonly Part[] = ['what', 'who', 'how']
const NONE: readonly Part[] = []
const NO_LEVELS: readonly StaleLevel[] = []
const levels = kept<Frame, readonly StaleLevel[]>()
const known = new WeakMap<Doc, readonly Id[]>()
