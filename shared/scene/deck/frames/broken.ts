import type { Frame } from '../../../model/record'
import { deckFramesWords } from '../../../words/deckFrames'
import { type Piece, words } from '../piece'
import { frameTitle, type Setup } from '../setup'
import { shortened } from '../shortened'
import { LEDE } from '../styles'
import { set } from '../typeset'

/** Stands in the place of a frame that could not be set out. */
export function brokenPiece({ numbers }: Setup, frame: Frame, w: number): Piece {
  const title = shortened(frameTitle(frame), TITLE)
  return words(set(deckFramesWords.failed(numbers.get(frame.id) ?? 0, title), LEDE, w), w)
}

/** Letters. */
const TITLE = 60
