import { z } from 'zod'
import { Extra, id, long, order, title } from './fields'
import { PREFIX } from './id'
import { DIMENSIONS, PARCELS } from './vocabulary'

/** What people say about each other's boards, and what a copy on its way is for. */
export type Comment = z.infer<typeof Comment>
export type Suggestion = z.infer<typeof Suggestion>
export type Parcel = z.infer<typeof Parcel>

/** ISO 8601 in UTC: shown, and never used for order. */
const moment = z.iso.datetime()

/** Something said about a frame or an element of it, or (parent is a comment of a frame) the answer to it. */
export const Comment = z.strictObject({
  id: id('comment'),
  kind: z.literal('comment'),
  parent: z.string().regex(new RegExp(`^(?:${PREFIX.frame}|${PREFIX.comment})_[0-9a-z]{26}$`)),
  order,
  extra: Extra,
  /** Who said it, by name; '' unknown. */
  author: title,
  text: long,
  /** The element it is pinned to, softly: it may be gone; null: the frame. Answers have none. */
  on: id('element').nullable(),
  at: moment,
  /** Talked about and done with. Answers are always false. */
  resolved: z.boolean(),
})

/** A level that somebody who may not edit proposes for a frame. It counts once it is accepted and is a score. */
export const Suggestion = z.strictObject({
  id: id('suggestion'),
  kind: z.literal('suggestion'),
  parent: id('frame'),
  order,
  extra: Extra,
  author: title,
  dimension: z.enum(DIMENSIONS),
  level: z.number().int().min(1).max(5),
  reason: long,
  at: moment,
})

/**
 * A board that holds one is not the board itself: some frames of it (slice), a copy to be read and commented on
 * (review), or what a reader sends back (answer: frames are empty carriers of comments and suggestions).
 */
export const Parcel = z.strictObject({
  id: id('parcel'),
  kind: z.literal('parcel'),
  parent: id('board'),
  order,
  extra: Extra,
  purpose: z.enum(PARCELS),
  /** The board it was taken from: a slice keeps that identity, review copies and answers have one of their own. */
  board: id('board'),
  /** Who made it; '' unknown. */
  from: title,
  /** What the sender asks of the reader, or the reader says on the whole. */
  note: long,
  at: moment,
})
