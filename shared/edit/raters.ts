import { type Change, drop, nothing, put, squash } from '../model/change'
import { boardOf, type Doc, framesOf, get, ratersOf, roundsOf, scoresOf, withDescendants } from '../model/doc'
import { type Id, newId } from '../model/id'
import { FIRST_ORDER, inserted } from '../model/order'
import type { Rater } from '../model/record'
import type { Round } from '../model/scoring'
import { placedBefore } from './siblings'

export type RaterPatch = Partial<Pick<Rater, 'name' | 'group'>>

/** Someone who scores this board, after all others. `group`: one of RATER_KINDS. */
export function addRater(
  doc: Doc,
  name: string,
  group: string,
): { readonly change: Change; readonly rater: Id } {
  const rater = newRater(boardOf(doc).id, name, group)
  const raters = ratersOf(doc)
  return { change: put(doc, ...inserted(raters, raters.length, [rater])), rater: rater.id }
}

export function editRater(doc: Doc, id: Id, patch: RaterPatch): Change {
  const rater = get(doc, id, 'rater')
  return rater ? put(doc, { ...rater, ...patch }) : nothing
}

/** Takes a rater off the board with every score she gave; sessions forget her. */
export function removeRater(doc: Doc, id: Id): Change {
  if (!get(doc, id, 'rater')) return nothing
  const scores = framesOf(doc).flatMap((frame) => scoresOf(doc, frame.id).filter(({ rater }) => rater === id))
  const gone = withDescendants(doc, [id, ...scores.map((score) => score.id)])
  const rounds = roundsOf(doc)
    .filter(({ raters, done, turn }) => [...raters, ...done, turn].includes(id))
    .map((round) => without(round, id))
  return squash(drop(doc, gone), put(doc, ...rounds))
}

/** Puts a rater before another one (null: at the end). */
export function moveRater(doc: Doc, id: Id, before: Id | null): Change {
  return put(doc, ...(placedBefore(ratersOf(doc), id, before) ?? []))
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

function without(round: Round, rater: Id): Round {
  const others = (ids: readonly Id[]) => ids.filter((id) => id !== rater)
  return {
    ...round,
    raters: others(round.raters),
    done: others(round.done),
    turn: round.turn === rater ? null : round.turn,
  }
}
