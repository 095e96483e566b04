import type { Guest } from '../../../model/record'
import { deckWords } from '../../../words/deck'
import { storyWords } from '../../../words/deckStory'
import { PALETTE } from '../../palette'
import type { Passage } from '../flow'
import { type Piece, stack, words } from '../piece'
import { QUOTE_INDENT, quoted } from '../quoted'
import type { Setup } from '../setup'
import { QUOTES, sans, TITLES } from '../styles'
import { fitted, fittedEvenly } from '../typeset'
import { guestName } from './guestName'

interface Head {
  readonly piece: Piece
  readonly rests: readonly Passage[]
}

/** Name, who she is in short, and what she says, beside the bar: in at most about `h` pixels, sizes led by `size`. */
export function guestHead(
  { brand }: Setup,
  guest: Guest,
  { w, h }: { readonly w: number; readonly h: number },
  size: number,
): Head {
  const isFloor = size <= 10
  const titles = TITLES.filter(({ font }) => font.size <= size * 2.6)
  const name = fittedEvenly(guestName(guest), titles, w, Math.max(h * 0.34, 27))
  const left = h - name.height - 2 * GAP
  const about = sans(isFloor ? size : size + 1, 400, 1.5, PALETTE.ink2)
  const summary = fitted(guest.summary, [about], w, Math.max(left * 0.5, 20))
  const quotes = QUOTES.filter(({ font }) => font.size <= size * 1.75)
  const said = fittedEvenly(guest.says, quotes, w - QUOTE_INDENT, Math.max(left - summary.height, 20))
  const piece = stack(GAP, [
    stack(6, [words(name, w, { role: 'h3' }), words(summary, w)]),
    quoted(said, w, brand.accent, 'quote'),
  ])
  return {
    piece,
    rests: [
      { name: deckWords.continued(storyWords.name), colour: PALETTE.ink2, text: name.rest },
      { name: deckWords.continued(storyWords.inShort), colour: PALETTE.ink2, text: summary.rest },
      { name: deckWords.continued(storyWords.says), colour: PALETTE.ink2, text: said.rest },
    ].filter(({ text }) => text !== ''),
  }
}

const GAP = 16
