import type { Doc } from '../model/doc'
import type { Id } from '../model/id'
import type { Dimension } from '../model/vocabulary'

/** A text of a frame, a guest or the board that is not what it was. */
export interface TextMoved {
  readonly record: Id
  readonly kind: 'frame' | 'guest' | 'board'
  /** null: not about a frame. */
  readonly frame: Id | null
  /** The field of the record: 'outcome', 'needs'. */
  readonly field: string
  readonly before: string
  readonly after: string
}

export interface ScoreMoved {
  readonly frame: Id
  readonly rater: Id
  /** By name, as the side that has it says. */
  readonly raterName: string
  readonly dimension: Dimension
  /** 1–5; null: no level. */
  readonly before: number | null
  readonly after: number | null
}

/** What lies between two states of one board, in the story's order. */
export interface Difference {
  readonly framesAdded: readonly Id[]
  readonly framesGone: readonly Id[]
  /** Not where they stood among the frames both states have, or in another stage. */
  readonly framesMoved: readonly Id[]
  /** Frames both states have whose drawings differ. */
  readonly drawn: readonly Id[]
  readonly texts: readonly TextMoved[]
  readonly scores: readonly ScoreMoved[]
  readonly guestsAdded: readonly Id[]
  readonly guestsGone: readonly Id[]
  readonly commentsAdded: readonly Id[]
  readonly commentsGone: readonly Id[]
  /** Records that differ in anything at all; 0: the same board. */
  readonly records: number
}

/** Frames of both states are compared by id. */
export function differenceOf(_before: Doc, _after: Doc): Difference {
  return {
    framesAdded: [],
    framesGone: [],
    framesMoved: [],
    drawn: [],
    texts: [],
    scores: [],
    guestsAdded: [],
    guestsGone: [],
    commentsAdded: [],
    commentsGone: [],
    records: 0,
  }
}
