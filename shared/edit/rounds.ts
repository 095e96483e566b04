import { countingFrames } from '../method/alignment'
import { type Change, drop, nothing, put } from '../model/change'
import {
  boardOf,
  type Doc,
  get,
  ratersOf,
  readingsOf,
  remarksOf,
  roundsOf,
  withDescendants,
} from '../model/doc'
import { type Id, newId } from '../model/id'
import { FIRST_ORDER, inserted } from '../model/order'
import type { Remark, Round } from '../model/scoring'
import { takeReading } from './baseline'

export interface RoundPlan {
  readonly title: string
  /** In the order of their turns. */
  readonly raters: readonly Id[]
  /** [] : every frame that is not parked. */
  readonly frames: readonly Id[]
  /** null: no clock. */
  readonly minutesEach: number | null
}

/**
 * A silent session begins with a reading of the scores as they are. Who is not on the board does not take part. While
 * another one is still going on none begins: `round` is that one.
 */
export function startRound(
  doc: Doc,
  { title, raters, frames, minutesEach }: RoundPlan,
  now: string,
): { readonly change: Change; readonly round: Id } {
  const rounds = roundsOf(doc)
  const running = rounds.findLast(({ endedAt }) => endedAt === null)
  if (running) return { change: nothing, round: running.id }
  const known = new Set(ratersOf(doc).map(({ id }) => id))
  const round: Round = {
    id: newId('round'),
    kind: 'round',
    parent: boardOf(doc).id,
    order: FIRST_ORDER,
    extra: {},
    title,
    startedAt: now,
    revealedAt: null,
    endedAt: null,
    raters: [...new Set(raters)].filter((id) => known.has(id)).slice(0, MOST_RATERS),
    frames: [...chosen(doc, frames)],
    turn: null,
    done: [],
    minutesEach,
    talked: [],
  }
  const begun = inserted(rounds, rounds.length, [round])
  return { change: put(doc, ...begun, ...takeReading(doc, 'start', round.id, now)), round: round.id }
}

/** This rater sits down at the keys. Nothing once the scores are revealed, or for who does not take part. */
export function takeTurn(doc: Doc, round: Id, rater: Id): Change {
  const found = hidden(doc, round)
  return found?.raters.includes(rater) ? put(doc, { ...found, turn: rater }) : nothing
}

/** Whoever sits at the keys hands the laptop on: done with it all, or to go on another time. */
export function handOver(doc: Doc, round: Id, { finished }: { readonly finished: boolean }): Change {
  const found = hidden(doc, round)
  if (!found || found.turn === null) return nothing
  const others = found.done.filter((id) => id !== found.turn)
  return put(doc, { ...found, turn: null, done: finished ? [...others, found.turn] : others })
}

/** Everybody sees everybody's levels from now on. */
export function reveal(doc: Doc, round: Id, now: string): Change {
  const found = hidden(doc, round)
  return found ? put(doc, { ...found, revealedAt: now, turn: null }) : nothing
}

/** The session is over, with a reading of the scores as they are now; what was still hidden is revealed. */
export function endRound(doc: Doc, round: Id, now: string): Change {
  const found = get(doc, round, 'round')
  if (!found || found.endedAt !== null) return nothing
  const ended = { ...found, revealedAt: found.revealedAt ?? now, endedAt: now, turn: null }
  const earlier = readingsOf(doc, round)
  return put(doc, ended, ...inserted(earlier, earlier.length, takeReading(doc, 'end', round, now)))
}

/** Ticks a frame off the agenda after the reveal, or puts it back on. */
export function toggleTalked(doc: Doc, round: Id, frame: Id): Change {
  const found = get(doc, round, 'round')
  if (!found || !get(doc, frame, 'frame')) return nothing
  const others = found.talked.filter((id) => id !== frame)
  const off = others.length < found.talked.length
  if (!off && others.length >= MOST_FRAMES) return nothing
  return put(doc, { ...found, talked: off ? others : [...others, frame] })
}

/** With its readings, decisions and questions; the scores that were given stay. */
export function removeRound(doc: Doc, round: Id): Change {
  return get(doc, round, 'round') ? drop(doc, withDescendants(doc, [round])) : nothing
}

/** A decision or an open question, behind those of its holder: a session, or the board. `frame` null: of the whole board. */
export function addRemark(
  doc: Doc,
  holder: Id,
  sort: Remark['sort'],
  text: string,
  frame: Id | null,
  now: string,
): { readonly change: Change; readonly remark: Id } {
  const remark: Remark = {
    id: newId('remark'),
    kind: 'remark',
    parent: holder,
    order: FIRST_ORDER,
    extra: {},
    sort,
    text,
    frame,
    at: now,
    settled: false,
  }
  const held = get(doc, holder, 'round') ?? get(doc, holder, 'board')
  const remarks = remarksOf(doc, holder)
  const change = held ? put(doc, ...inserted(remarks, remarks.length, [remark])) : nothing
  return { change, remark: remark.id }
}

export type RemarkPatch = Partial<Pick<Remark, 'sort' | 'text' | 'frame' | 'settled'>>

export function editRemark(doc: Doc, id: Id, patch: RemarkPatch): Change {
  const remark = get(doc, id, 'remark')
  return remark ? put(doc, { ...remark, ...patch }) : nothing
}

export function removeRemark(doc: Doc, id: Id): Change {
  return get(doc, id, 'remark') ? drop(doc, withDescendants(doc, [id])) : nothing
}

/** A session whose scores nobody sees yet. */
function hidden(doc: Doc, id: Id): Round | null {
  const round = get(doc, id, 'round')
  return round && round.revealedAt === null && round.endedAt === null ? round : null
}

/** Frames of the board in story order; all of those that count are as good as none named, and leave room for new ones. */
function chosen(doc: Doc, frames: readonly Id[]): readonly Id[] {
  const counting = countingFrames(doc).map(({ id }) => id)
  const wanted = new Set(frames)
  const named = counting.filter((id) => wanted.has(id))
  return named.length === counting.length ? [] : named.slice(0, MOST_FRAMES)
}

/** Who can take part in one session. */
export const MOST_RATERS = 50
const MOST_FRAMES = 1000
