import type { Change, Edit } from '../model/change'
import { boardOf, type Doc, framesOf, get, readingsOf, remarksOf, roundsOf, scoresOf } from '../model/doc'
import type { Id } from '../model/id'
import type { Frame } from '../model/record'
import type { Reading, Remark, Round } from '../model/scoring'
import { DIMENSIONS, type Dimension } from '../model/vocabulary'
import { type Agreement, dimensionAgreement } from './agreement'
import { boardAlignment, countingFrames, frameAlignment, round2 } from './alignment'
import { sameSettings, settingsOf } from './benchmark'
import { seenOf } from './fingerprint'

/** The session going on: one that still hides its scores before one that shows them, the last begun first; null: none. */
export function activeRound(doc: Doc): Round | null {
  const open = roundsOf(doc).filter(({ endedAt }) => endedAt === null)
  return open.findLast(({ revealedAt }) => revealedAt === null) ?? open.at(-1) ?? null
}

/** Whether a session hides all scores, and everything made of them, until it is revealed. */
export function isBlind(doc: Doc): boolean {
  return activeRound(doc)?.revealedAt === null
}

/**
 * Whether taking this step back, or doing it again, would touch levels somebody else gave in silence. `seated`: who sits
 * at the keys; null: nobody. `ahead`: the steps that can be done again; with the reveal among them all levels were seen.
 */
export function isOfOthers(doc: Doc, step: Change, seated: Id | null, ahead: readonly Change[]): boolean {
  const round = activeRound(doc)
  if (round === null || round.revealedAt !== null) return false
  if (ahead.some((change) => reveals(change.get(round.id)))) return false
  return [...step.values()].some(({ before, after }) => {
    const score = after ?? before
    if (score?.kind !== 'score' || score.rater === seated) return false
    // A frame or a rater that comes back brings its scores along: nobody's level is given or taken by that.
    if (comesOrGoes(step.get(score.parent)) || comesOrGoes(step.get(score.rater))) return false
    return get(doc, score.rater, 'rater')?.group !== 'template'
  })
}

function reveals(edit: Edit | undefined): boolean {
  return edit?.after?.kind === 'round' && edit.after.revealedAt !== null
}

function comesOrGoes(edit: Edit | undefined): boolean {
  return edit !== undefined && (edit.before === null || edit.after === null)
}

/** What a session scores, in story order: frames that are gone or parked are passed over. */
export function roundFrames(doc: Doc, round: Round): readonly Frame[] {
  const counting = countingFrames(doc)
  if (round.frames.length === 0) return counting
  const chosen = new Set(round.frames)
  return counting.filter(({ id }) => chosen.has(id))
}

/** Levels given of levels that can be given. */
export interface Progress {
  readonly scored: number
  readonly of: number
}

/** How far one rater is in a session; what does not apply, or carries no weight, is not asked for. */
export function progressOf(doc: Doc, round: Round, rater: Id): Progress {
  let scored = 0
  let of = 0
  for (const frame of roundFrames(doc, round)) {
    const levels = scoresOf(doc, frame.id).find((score) => score.rater === rater)?.levels
    for (const dimension of askedOf(doc, frame)) {
      of++
      if (levels && levels[dimension] !== null) scored++
    }
  }
  return { scored, of }
}

/** Whether a rater has given or confirmed a level since the session began; levels from before do not say so. */
export function hasBegun(doc: Doc, round: Round, rater: Id): boolean {
  const since = Date.parse(round.startedAt)
  return roundFrames(doc, round).some((frame) =>
    scoresOf(doc, frame.id).some(
      ({ rater: who, at }) => who === rater && at !== null && Date.parse(at) >= since,
    ),
  )
}

/** The dimensions a rater is asked for at a frame. */
export function askedOf(doc: Doc, frame: Frame): readonly Dimension[] {
  const { weights } = boardOf(doc)
  return DIMENSIONS.filter((d) => weights[d] > 0 && !frame.notApplicable.includes(d))
}

/** Whether a rater has given every level she is asked for at a frame: from then on she may read the others'. */
export function hasScored(doc: Doc, frame: Frame, rater: Id): boolean {
  const levels = scoresOf(doc, frame.id).find((score) => score.rater === rater)?.levels
  return askedOf(doc, frame).every((dimension) => levels != null && levels[dimension] !== null)
}

/** One frame of the agenda, with the dimensions its raters differ on: those to discuss first, widest first. */
export interface AgendaRow {
  readonly frame: Frame
  readonly flag: 'discuss' | 'one-voice'
  readonly dimensions: readonly { readonly dimension: Dimension; readonly agreement: Agreement }[]
}

/** F13 as an agenda: frames to discuss, the widest difference first, then those where one voice stands apart. */
export function disagreements(doc: Doc, round: Round): readonly AgendaRow[] {
  const rows = roundFrames(doc, round).flatMap((frame) => agendaRow(doc, frame))
  return rows.sort((a, b) => rank(b) - rank(a) || widest(b) - widest(a))
}

export interface Moved {
  readonly frame: Id
  /** null: the frame is gone since. */
  readonly title: string | null
  /** Points 0–100, unrounded; null: not scored, or withheld. */
  readonly before: number | null
  readonly after: number | null
}

export interface Standing {
  /** Points 0–100, unrounded; null: withheld. */
  readonly alignment: number | null
  readonly low: number | null
  readonly high: number | null
  /** 0–1. */
  readonly completeness: number | null
}

export interface RoundRater {
  readonly id: Id
  /** null: the rater is gone since. */
  readonly name: string | null
  readonly group: string
  readonly progress: Progress
  readonly done: boolean
}

/** A session on one page. A session still going on is compared with the board as it is now. */
export interface RoundReport {
  /** Whole minutes from start to end; null: not ended. */
  readonly minutes: number | null
  readonly raters: readonly RoundRater[]
  readonly frames: number
  /** Frames whose What, Who or How is another than at the start. */
  readonly framesChanged: readonly Id[]
  readonly framesAdded: readonly Id[]
  /** Deleted since the start, or parked. */
  readonly framesRemoved: readonly Id[]
  /** In story order, only frames whose points are others than before; frames that are gone last. */
  readonly moved: readonly Moved[]
  /** null: no reading was taken. */
  readonly before: Standing | null
  readonly after: Standing | null
  /** Weights, multiplier or method are others than at the start: before and after cannot be compared. */
  readonly settingsChanged: boolean
  readonly decisions: readonly Remark[]
  readonly questions: readonly Remark[]
  readonly discuss: readonly AgendaRow[]
}

export function roundReport(doc: Doc, round: Round): RoundReport {
  const start = readingAt(doc, round, 'start')
  const end = readingAt(doc, round, 'end') ?? readingNow(doc)
  const remarks = remarksOf(doc, round.id)
  return {
    minutes: minutesOf(round),
    raters: [...new Set(round.raters)].map((id) => raterOf(doc, round, id)),
    frames: roundFrames(doc, round).length,
    ...framesBetween(doc, start, end),
    moved: start ? movedBetween(doc, start, end) : [],
    before: start?.board ?? null,
    after: end.board,
    settingsChanged: start !== null && !sameSettings(start, end),
    decisions: remarks.filter(({ sort }) => sort === 'decision'),
    questions: remarks.filter(({ sort }) => sort === 'question'),
    discuss: disagreements(doc, round),
  }
}

type Taken = Pick<Reading, 'board' | 'frames' | 'weights' | 'motMultiplier' | 'method'>

/** All readings of one place joined: more frames than one record holds stand in several. */
function readingAt(doc: Doc, round: Round, place: Reading['place']): Taken | null {
  const taken = readingsOf(doc, round.id).filter((reading) => reading.place === place)
  const [first] = taken
  if (!first) return null
  return { ...first, frames: Object.assign({}, ...taken.map(({ frames }) => frames)) as Reading['frames'] }
}

function readingNow(doc: Doc): Taken {
  const { alignment, low, high, completeness } = boardAlignment(doc)
  const frames = countingFrames(doc).map(
    ({ id }) => [id, { points: frameAlignment(doc, id).alignment, seen: seenOf(doc, id) }] as const,
  )
  return {
    ...settingsOf(boardOf(doc)),
    board: { alignment, low, high, completeness },
    frames: Object.fromEntries(frames),
  }
}

function framesBetween(doc: Doc, start: Taken | null, end: Taken) {
  if (!start) return { framesChanged: [], framesAdded: [], framesRemoved: [] }
  const ids = inStoryOrder(doc, [...Object.keys(start.frames), ...Object.keys(end.frames)])
  return {
    framesChanged: ids.filter((id) => {
      const before = start.frames[id]?.seen
      const after = end.frames[id]?.seen
      return before && after && PARTS.some((part) => before[part] !== after[part])
    }),
    framesAdded: ids.filter((id) => !start.frames[id]),
    framesRemoved: ids.filter((id) => !end.frames[id]),
  }
}

function movedBetween(doc: Doc, start: Taken, end: Taken): readonly Moved[] {
  return inStoryOrder(doc, Object.keys(end.frames)).flatMap((id) => {
    const before = start.frames[id]?.points ?? null
    const after = end.frames[id]?.points ?? null
    if (isSame(before, after)) return []
    return [{ frame: id, title: get(doc, id, 'frame')?.title ?? null, before, after }]
  })
}

/** Two decimals are what people see: a difference nobody can read is none. */
function isSame(before: number | null, after: number | null): boolean {
  if (before === null || after === null) return before === after
  return round2(before) === round2(after)
}

/** Each id once, in story order; frames that are gone behind the others. */
function inStoryOrder(doc: Doc, ids: readonly Id[]): readonly Id[] {
  const asked = new Set(ids)
  const here = framesOf(doc).flatMap(({ id }) => (asked.delete(id) ? [id] : []))
  return [...here, ...asked]
}

function agendaRow(doc: Doc, frame: Frame): readonly AgendaRow[] {
  const dimensions = askedOf(doc, frame)
    .map((dimension) => ({ dimension, agreement: dimensionAgreement(doc, frame.id, dimension) }))
    .filter(({ agreement }) => agreement.flag === 'discuss' || agreement.flag === 'one-voice')
    .sort((a, b) => (b.agreement.ad ?? 0) - (a.agreement.ad ?? 0))
  const [first] = dimensions
  if (!first) return []
  const flag = dimensions.some(({ agreement }) => agreement.flag === 'discuss') ? 'discuss' : 'one-voice'
  return [{ frame, flag, dimensions }]
}

function rank({ flag }: AgendaRow): number {
  return flag === 'discuss' ? 1 : 0
}

function widest({ dimensions }: AgendaRow): number {
  return dimensions[0]?.agreement.ad ?? 0
}

function raterOf(doc: Doc, round: Round, id: Id): RoundRater {
  const rater = get(doc, id, 'rater')
  return {
    id,
    name: rater?.name ?? null,
    group: rater?.group ?? '',
    progress: progressOf(doc, round, id),
    done: round.done.includes(id),
  }
}

function minutesOf({ startedAt, endedAt }: Round): number | null {
  if (endedAt === null) return null
  return Math.max(0, Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 60_000))
}

const PARTS = ['what', 'who', 'how'] as const
