import { deckWords } from '../../words/deck'
import { rigid } from './elastic'
import { columns, columnWidth } from './frameFields'
import { fixed, type Part, whole } from './part'
import { type Piece, stack, words } from './piece'
import type { Section } from './section'
import { measureOf, type Setup } from './setup'
import { LEAD, SUBHEAD } from './styles'
import { set } from './typeset'

/** A short reading with a title of its own, in any width. */
export interface ReadingBlock {
  readonly id: string
  readonly title: string
  readonly lead: string
  piece(w: number): Piece
}

/** A reading on the whole width, with others below it. */
export function blockSection(setup: Setup, { id, title, lead, piece }: ReadingBlock): Section {
  const parts = [fixed(piece(measureOf(setup.sheet)))]
  return { id, over: deckWords.scorecard, title, lead, parts }
}

/** Short readings side by side under one rule of titles. */
export function blocksBeside(setup: Setup, blocks: readonly ReadingBlock[]): Part {
  const w = columnWidth(measureOf(setup.sheet), blocks.length)
  const pieces = blocks.map(({ title, lead, piece }) => ({
    ...stack(14, [
      stack(2, [words(set(title, SUBHEAD, w), w, { role: 'h3' }), words(set(lead, LEAD, w), w)]),
      piece(w),
    ]),
    w,
  }))
  return { ...whole(rigid(columns(pieces))), gap: 34 }
}
