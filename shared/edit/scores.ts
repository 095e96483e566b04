import { type Change, drop, nothing, put, squash } from '../model/change'
import { boardOf, type Doc, get, ratersOf, scoresOf } from '../model/doc'
import { type Id, newId } from '../model/id'
import { FIRST_ORDER, inserted } from '../model/order'
import type { Levels, Rater, Score } from '../model/record'
import { DIMENSIONS, type Dimension, type Level } from '../model/vocabulary'

/**
 * One rater's level for one dimension of a frame; null clears it, and a clear is never a zero.
 * A person's score takes the place of the template's draft for that dimension: drafts are never averaged in.
 */
export function setLevel(doc: Doc, frame: Id, rater: Id, dimension: Dimension, level: Level | null): Change {
  const person = get(doc, rater, 'rater')
  if (!person || !get(doc, frame, 'frame')) return nothing
  const own = scoresOf(doc, frame).find((score) => score.rater === rater)
  const levels: Levels = { ...(own?.levels ?? NO_LEVELS), [dimension]: level }
  const mine = own
    ? keepOrDrop(doc, { ...own, levels })
    : level === null
      ? nothing
      : putLast(doc, scoresOf(doc, frame), newScore(frame, rater, levels))
  if (person.group === 'template' || level === null) return mine
  const drafts = scoresOf(doc, frame).filter(
    (score) => get(doc, score.rater, 'rater')?.group === 'template' && score.levels[dimension] !== null,
  )
  const cleared = drafts.map((score) =>
    keepOrDrop(doc, { ...score, levels: { ...score.levels, [dimension]: null } }),
  )
  return squash(mine, ...cleared)
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

/** The person who scores on this machine: joined to the board with her first score. */
export function addRater(
  doc: Doc,
  name: string,
  group: string,
): { readonly change: Change; readonly rater: Id } {
  const rater = newRater(boardOf(doc).id, name, group)
  return { change: putLast(doc, ratersOf(doc), rater), rater: rater.id }
}

/** Someone who scores, not yet among the others. */
export function newRater(board: Id, name: string, group: string): Rater {
  return {
    id: newId('rater'),
    kind: 'rater',
    parent: board,
    order: FIRST_ORDER,
    source: null,
    extra: {},
    name,
    group,
    listed: true,
  }
}

const NO_LEVELS: Levels = Object.fromEntries(DIMENSIONS.map((d) => [d, null])) as Record<Dimension, null>

function newScore(frame: Id, rater: Id, levels: Levels): Score {
  return { id: newId('score'), kind: 'score', parent: frame, order: FIRST_ORDER, rater, levels, extra: {} }
}

function putLast<R extends Rater | Score>(doc: Doc, siblings: readonly R[], one: R): Change {
  return put(doc, ...inserted(siblings, siblings.length, [one]))
}

/** A score that says nothing is no score. */
function keepOrDrop(doc: Doc, score: Score): Change {
  return DIMENSIONS.some((d) => score.levels[d] !== null) ? put(doc, score) : drop(doc, [score.id])
}
