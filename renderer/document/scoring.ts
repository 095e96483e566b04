import { createStore } from 'zustand/vanilla'
import { addRater } from '../../shared/edit/raters'
import { setLevel, setReason } from '../../shared/edit/scores'
import { dimensionCard, levelName } from '../../shared/method/catalog'
import { activeRound } from '../../shared/method/rounds'
import { apply, squash } from '../../shared/model/change'
import { type Doc, get } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rater } from '../../shared/model/record'
import type { Dimension, Level } from '../../shared/model/vocabulary'
import { editWords } from '../../shared/words/edit'
import { scoreWords } from '../../shared/words/score'
import { say, session } from './session'

/**
 * Who said “I am …” at this machine. It is not part of the board: whoever starts the app again, or takes a deed of
 * somebody else back, meets the question again and never an open page of levels.
 */
export interface Seating {
  readonly round: Id | null
  readonly rater: Id | null
  /** Milliseconds since 1970 when she sat down. */
  readonly since: number
  /** Milliseconds of earlier sittings in this round, by rater. */
  readonly spent: Readonly<Record<Id, number>>
}

const EMPTY: Seating = { round: null, rater: null, since: 0, spent: {} }

export const seating = createStore<Seating>(() => EMPTY)

/** From now on this rater sits at the keys. */
export function sitDown(round: Id, rater: Id, now: number): void {
  const before = standing(seating.getState(), now)
  const spent = before.round === round ? before.spent : {}
  seating.setState({ round, rater, since: now, spent }, true)
}

/** Nobody sits at the keys; the clock of who sat there stands still, and her last level is not read out to who comes next. */
export function standUp(now: number): void {
  seating.setState(standing(seating.getState(), now), true)
  session.setState({ said: '', notice: null })
}

/** Whoever leaves the board leaves the keys: the next one to open it is asked who sits here. */
export function standUpOnLeaving(): void {
  session.subscribe(({ open }, before) => {
    if (open !== before.open && seating.getState().rater !== null) standUp(Date.now())
  })
}

/** Who sits at the keys in a silent turn: it is her turn by the board, and she said so at this machine; else null. */
export function seatedAt(doc: Doc, { round, rater }: Seating): Rater | null {
  const active = activeRound(doc)
  if (!active || active.revealedAt !== null || active.id !== round || active.turn !== rater) return null
  return get(doc, rater, 'rater')
}

/** Milliseconds this rater has sat in this round, since the app was started. */
export function satFor({ round, rater, since, spent }: Seating, asked: Id, who: Id, now: number): number {
  if (round !== asked) return 0
  return (spent[who] ?? 0) + (rater === who ? Math.max(0, now - since) : 0)
}

function standing(state: Seating, now: number): Seating {
  const { round, rater, spent } = state
  if (round === null || rater === null) return { ...state, rater: null }
  return { round, rater: null, since: 0, spent: { ...spent, [rater]: satFor(state, round, rater, now) } }
}

/**
 * One level for one dimension of a frame, in this rater's name; null clears it. Without a rater the person at the keys
 * joins the board with her first level, and scores as herself from then on.
 */
export function giveLevel(frame: Id, rater: Id | null, dimension: Dimension, level: Level | null): void {
  const { open } = session.getState()
  if (!open || (rater === null && level === null)) return
  const doc = open.editor.doc()
  const joined = rater === null ? addRater(doc, open.person || scoreWords.you, 'marketing') : null
  const scorer = rater ?? joined?.rater
  if (!scorer) return
  const start = joined ? apply(doc, joined.change) : doc
  const levelled = setLevel(start, frame, scorer, dimension, level, new Date().toISOString())
  open.editor.commit(
    level ? editWords.score : editWords.clearScore,
    joined ? squash(joined.change, levelled) : levelled,
  )
  if (joined) session.setState({ scorer })
  const { label } = dimensionCard(dimension)
  say(level ? scoreWords.announce(label, level, levelName(level)) : scoreWords.cleared(label))
}

/** Why this level, in the rater's words; typing that goes on is one step of the history. */
export function giveReason(frame: Id, rater: Id, dimension: Dimension, text: string): void {
  const { open } = session.getState()
  if (!open) return
  const change = setReason(open.editor.doc(), frame, rater, dimension, text)
  open.editor.commit(editWords.reason, change, `reason ${frame} ${rater} ${dimension}`)
}
