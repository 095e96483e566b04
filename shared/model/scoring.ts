import { z } from 'zod'
import { Extra, id, long, order, title } from './fields'
import { DIMENSIONS, READING_PLACES, REMARK_SORTS } from './vocabulary'

/** What people say a board is worth, and what is said about it in a session. */
export type Score = z.infer<typeof Score>
export type Levels = z.infer<typeof Levels>
export type Seen = z.infer<typeof Seen>
export type Reading = z.infer<typeof Reading>
export type Round = z.infer<typeof Round>
export type Remark = z.infer<typeof Remark>
export type Dismissal = z.infer<typeof Dismissal>

const weight = z.number().min(0).max(1e6)
const points = z.number().min(0).max(100).nullable()
const share = z.number().min(0).max(1).nullable()
/** When something was done, ISO 8601 in UTC: shown, and never used for order. */
const moment = z.iso.datetime()
/** A fingerprint of words: equal words give equal marks. */
const mark = z.string().regex(/^[0-9a-z]{1,16}$/)

/** How much each dimension counts, ≥ 0; 0 takes it off the board. */
export const Weights = z.strictObject(
  Object.fromEntries(DIMENSIONS.map((d) => [d, weight])) as Record<
    (typeof DIMENSIONS)[number],
    typeof weight
  >,
)

/** What a frame counts more at a moment of truth. */
export const Multiplier = z.number().min(0).max(1e6)

export const Levels = z.strictObject(
  Object.fromEntries(DIMENSIONS.map((d) => [d, z.number().int().min(1).max(5).nullable()])) as Record<
    (typeof DIMENSIONS)[number],
    z.ZodNullable<z.ZodNumber>
  >,
)

/** Marks of what a frame said when it was looked at. */
export const Seen = z.strictObject({ what: mark, who: mark, how: mark })

/** What one rater says of one frame; a missing level is null and never a zero. */
export const Score = z.strictObject({
  id: id('score'),
  kind: z.literal('score'),
  parent: id('frame'),
  order,
  rater: id('rater'),
  levels: Levels,
  /** What the frame said when a level was given or confirmed; a dimension without it: not known, so never stale. */
  seen: z.partialRecord(z.enum(DIMENSIONS), Seen),
  /** Why this level, in the rater's words. */
  reasons: z.partialRecord(z.enum(DIMENSIONS), long),
  /** The last time a level was given or confirmed; null: not known. */
  at: moment.nullable(),
  extra: Extra,
})

/**
 * What the board was worth at one moment, with the settings that made the number: its baseline, or the start or end of
 * a round. More frames than one record holds stand in further readings of the same parent, place and moment.
 * Frames are named softly: some may be gone.
 */
export const Reading = z.strictObject({
  id: id('reading'),
  kind: z.literal('reading'),
  parent: z.union([id('board'), id('round')]),
  order,
  extra: Extra,
  place: z.enum(READING_PLACES),
  takenAt: moment,
  /** The method's version: other rubrics cannot be compared. */
  method: title,
  weights: Weights,
  motMultiplier: Multiplier,
  /** F5 of the whole board; points 0–100, completeness 0–1, null: withheld. */
  board: z.strictObject({ alignment: points, low: points, high: points, completeness: share }),
  frames: z.record(id('frame'), z.strictObject({ points, seen: Seen })),
})

/**
 * A silent scoring session: raters take turns on one laptop and see nobody else's levels before the reveal.
 * Raters and frames are named softly: some may be gone.
 */
export const Round = z.strictObject({
  id: id('round'),
  kind: z.literal('round'),
  parent: id('board'),
  order,
  extra: Extra,
  title,
  startedAt: moment,
  /** null: levels are still hidden. */
  revealedAt: moment.nullable(),
  /** null: still going on. */
  endedAt: moment.nullable(),
  /** In the order of their turns. */
  raters: z.array(id('rater')).max(50),
  /** [] : every frame that is not parked. */
  frames: z.array(id('frame')).max(1000),
  /** Who sits at the keys; null: the laptop is being handed over. */
  turn: id('rater').nullable(),
  /** Who has handed on. */
  done: z.array(id('rater')).max(50),
  /** Minutes a turn may take; null: no clock. */
  minutesEach: z.number().min(1).max(240).nullable(),
  /** Frames whose disagreement was talked about after the reveal; named softly as well. */
  talked: z.array(id('frame')).max(1000),
})

/** What was said in a session (or beside one) and must not be lost: a decision, or a question still open. */
export const Remark = z.strictObject({
  id: id('remark'),
  kind: z.literal('remark'),
  parent: z.union([id('board'), id('round')]),
  order,
  extra: Extra,
  sort: z.enum(REMARK_SORTS),
  text: long,
  /** The frame it is about, softly; null: the whole board. */
  frame: id('frame').nullable(),
  at: moment,
  /** A question that was answered, a decision that was carried out. */
  settled: z.boolean(),
})

/** A finding of a check somebody put aside, and why. It holds while what was looked at stays as it was. */
export const Dismissal = z.strictObject({
  id: id('dismissal'),
  kind: z.literal('dismissal'),
  parent: z.union([id('frame'), id('guest'), id('board')]),
  order,
  extra: Extra,
  check: z.string().regex(/^SB\d\d$/),
  /** The stage, phase or dimension it was about; '' where a check speaks once. */
  about: title,
  reason: long,
  at: moment,
  seen: mark,
})
