import { type Doc, framesOf } from '../../model/doc'
import type { Frame } from '../../model/record'
import { deckWords } from '../../words/deck'

/** A frame with its number in the story, from 1. */
export interface Numbered {
  readonly frame: Frame
  readonly number: number
}

export function numberedFrames(doc: Doc): readonly Numbered[] {
  return framesOf(doc).map((frame, place) => ({ frame, number: place + 1 }))
}

export function titleOf({ frame }: Pick<Numbered, 'frame'>): string {
  return frame.title.trim() === '' ? deckWords.untitledFrame : frame.title
}
