import { seenOf } from '../method/fingerprint'
import { staleParts } from '../method/stale'
import { type Change, drop, nothing, put, squash } from '../model/change'
import { type Doc, get, scoresOf } from '../model/doc'
import { type Id, newId } from '../model/id'
import { FIRST_ORDER, inserted } from '../model/order'
import { sameJson } from '../model/same'
import type { Levels, Score } from '../model/scoring'
import { DIMENSIONS, type Dimension, type Level } from '../model/vocabulary'

/**
 * One rater's level for one dimension of a frame; null clears it, and a clear is never a zero. A level remembers what
 * the frame said when it was given; cleared, it takes that and its reason along. A person's score takes the place of
 * the template's draft for that dimension: drafts are never averaged in.
 */
export function setLevel(
  doc: Doc,
  frame: Id,
  rater: Id,
  dimension: Dimension,
  level: Level | null,
  now: string,
): Change {
  const person = get(doc, rater, 'rater')
  if (!person || !get(doc, frame, 'frame')) return nothing
  const own = scoreOf(doc, frame, rater)
  if (level === null) return own ? keepOrDrop(doc, cleared(own, dimension)) : nothing
  const given = levelled(doc, own ?? newScore(frame, rater), dimension, level, now)
  const mine = own ? put(doc, given) : putLast(doc, frame, given)
  return person.group === 'template' ? mine : squash(mine, ...draftsCleared(doc, frame, dimension))
}

/** Why a rater gave this level, in her words; '' takes the reason away. Without a level there is nothing to explain. */
export function setReason(doc: Doc, frame: Id, rater: Id, dimension: Dimension, text: string): Change {
  const own = scoreOf(doc, frame, rater)
  if (!own || own.levels[dimension] === null) return nothing
  const { [dimension]: _, ...others } = own.reasons
  return put(doc, { ...own, reasons: text === '' ? others : { ...others, [dimension]: text } })
}

/**
 * Levels that were given before the frame changed and are still true: they count as given now. `rater` null: everybody's;
 * `dimension` null: all six. What is fresh, or was given before anybody kept a mark of it, stays as it is.
 */
export function confirmLevels(
  doc: Doc,
  frame: Id,
  rater: Id | null,
  dimension: Dimension | null,
  now: string,
): Change {
  if (!get(doc, frame, 'frame')) return nothing
  const seen = seenOf(doc, frame)
  const asked = dimension === null ? DIMENSIONS : [dimension]
  const confirmed = scoresOf(doc, frame)
    .filter((score) => rater === null || score.rater === rater)
    .flatMap((score): readonly Score[] => {
      const stale = asked.filter((d) => staleParts(doc, score, d).length > 0)
      if (stale.length === 0) return []
      return [
        { ...score, seen: { ...score.seen, ...Object.fromEntries(stale.map((d) => [d, seen])) }, at: now },
      ]
    })
  return put(doc, ...confirmed)
}

/** A dimension that cannot apply to this frame leaves both sides of the mean (F3); at most two may. */
export function toggleNotApplicable(doc: Doc, frame: Id, dimension: Dimension): Change {
  const record = get(doc, frame, 'frame')
  if (!record) return nothing
  const off = record.notApplicable.includes(dimension)
  if (!off && record.notApplicable.length >= 2) return nothing
  const notApplicable = off
    ? record.notApplicable.filter((d) => d !== dimension)
    : [...record.notApplicable, dimension]
  return put(doc, { ...record, notApplicable })
}

const NO_LEVELS: Levels = Object.fromEntries(DIMENSIONS.map((d) => [d, null])) as Record<Dimension, null>

function scoreOf(doc: Doc, frame: Id, rater: Id): Score | null {
  return scoresOf(doc, frame).find((score) => score.rater === rater) ?? null
}

function newScore(frame: Id, rater: Id): Score {
  return {
    id: newId('score'),
    kind: 'score',
    parent: frame,
    order: FIRST_ORDER,
    rater,
    levels: NO_LEVELS,
    seen: {},
    reasons: {},
    at: null,
    extra: {},
  }
}

/** The same level of the same frame again says nothing new, not even when. */
function levelled(doc: Doc, score: Score, dimension: Dimension, level: Level, now: string): Score {
  const seen = seenOf(doc, score.parent)
  const again = score.levels[dimension] === level && sameJson(score.seen[dimension], seen)
  if (again) return score
  return {
    ...score,
    levels: { ...score.levels, [dimension]: level },
    seen: { ...score.seen, [dimension]: seen },
    at: now,
  }
}

function cleared(score: Score, dimension: Dimension): Score {
  const { [dimension]: _seen, ...seen } = score.seen
  const { [dimension]: _reason, ...reasons } = score.reasons
  return { ...score, levels: { ...score.levels, [dimension]: null }, seen, reasons }
}

function draftsCleared(doc: Doc, frame: Id, dimension: Dimension): readonly Change[] {
  return scoresOf(doc, frame)
    .filter(({ rater }) => get(doc, rater, 'rater')?.group === 'template')
    .filter(({ levels }) => levels[dimension] !== null)
    .map((score) => keepOrDrop(doc, cleared(score, dimension)))
}

function putLast(doc: Doc, frame: Id, score: Score): Change {
  const scores = scoresOf(doc, frame)
  return put(doc, ...inserted(scores, scores.length, [score]))
}

/** A score that says nothing is no score. */
function keepOrDrop(doc: Doc, score: Score): Change {
  return DIMENSIONS.some((d) => score.levels[d] !== null) ? put(doc, score) : drop(doc, [score.id])
}
