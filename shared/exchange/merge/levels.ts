import { sameJson } from '../../model/same'
import type { Score } from '../../model/scoring'
import { DIMENSIONS, type Dimension } from '../../model/vocabulary'
import { canonical } from '../canonical'
import { settled, UNKNOWN } from './settled'
import type { Chosen, Split, Unit } from './units'

/**
 * The levels of one rater's score of one frame, dimension by dimension, each with the mark of what was looked at when
 * it was given. A level that was only confirmed gives way to one that was changed; the same level confirmed on both
 * sides keeps the later mark. `base` null: nothing is known of it.
 */
export function levelsJoined(base: Score | null, mine: Score, theirs: Score, chosen: Chosen): Unit {
  const levels: Partial<Score['levels']> = {}
  const seen: Score['seen'] = {}
  const splits: Split[] = []
  for (const dimension of DIMENSIONS) {
    const field = `levels.${dimension}`
    const side = sideOf(base, mine, theirs, dimension)
    const taken = (side ?? chosen(field)) === 'theirs' ? theirs : mine
    levels[dimension] = taken.levels[dimension]
    const mark = taken.seen[dimension]
    if (mark) seen[dimension] = mark
    if (side !== null) continue
    const [b, m, t] = [base?.levels[dimension] ?? null, mine.levels[dimension], theirs.levels[dimension]]
    splits.push({ field, sort: 'value', base: b, mine: m, theirs: t, both: false })
  }
  return { values: { levels, seen }, splits }
}

function sideOf(
  base: Score | null,
  mine: Score,
  theirs: Score,
  dimension: Dimension,
): 'mine' | 'theirs' | null {
  const [b, m, t] = [base, mine, theirs].map((score) => given(score, dimension))
  const side = settled(b, m, t)
  if (side !== null) return side
  const [levelBefore, levelMine, levelTheirs] = [base, mine, theirs].map((score) =>
    score === null ? UNKNOWN : score.levels[dimension],
  )
  if (levelMine === levelTheirs) return hasLaterMark(mine, theirs, dimension) ? 'mine' : 'theirs'
  return settled(levelBefore, levelMine, levelTheirs)
}

function given(score: Score | null, dimension: Dimension): unknown {
  return score === null ? UNKNOWN : [score.levels[dimension], score.seen[dimension] ?? null]
}

/** Told apart by what the mark says where both were given at one moment, so that both ways round agree. */
function hasLaterMark(mine: Score, theirs: Score, dimension: Dimension): boolean {
  if (!sameJson(mine.at, theirs.at)) return (mine.at ?? '') > (theirs.at ?? '')
  return canonical(mine.seen[dimension] ?? null) < canonical(theirs.seen[dimension] ?? null)
}
