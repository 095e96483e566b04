import { deckFramesWords } from '../../../words/deckFrames'
import type { Passage } from '../flow'
import { type Piece, stack, words } from '../piece'
import { fitted, fittedEvenly, linesIn, pitchOf, type Style, set } from '../typeset'
import { MARK } from './sizes'

/**
 * Where texts go on that broke off. Filled once the pages after theirs are set, read when pieces are put on a page:
 * so a mark knows its page, and takes one line whatever the number.
 */
export type Trail = Map<Passage, Spot>

export interface Spot {
  /** Of the page. */
  readonly id: string
  readonly number: number
}

/** The page that is being made: what breaks off on it says where it goes on. */
export interface Origin {
  readonly trail: Trail
  readonly page: Spot
}

/** A piece, and what of its texts found no room; [] when it is whole. */
export interface Laid {
  readonly piece: Piece
  readonly rests: readonly Passage[]
}

/**
 * A text as large as it fits; where not even the smallest style holds it, as much as stands above a mark. Never less
 * than a line, so in a room lower than a line and its mark it is higher than the room.
 */
export function cut(
  origin: Origin,
  passage: Passage,
  styles: readonly Style[],
  w: number,
  h: number,
  { isEven = false, ...more }: Parameters<typeof words>[2] & { readonly isEven?: boolean } = {},
): Laid {
  const whole = (isEven ? fittedEvenly : fitted)(passage.text, styles, w, h)
  if (whole.rest === '') return { piece: words(whole, w, more), rests: [] }
  const floor = styles.at(-1) ?? whole.style
  const part = set(passage.text, floor, w, Math.max(1, linesIn(h - MARK_HEIGHT, floor)))
  if (part.rest === '') return { piece: words(part, w, more), rests: [] }
  const rest = { ...passage, text: part.rest, from: origin.page }
  return { piece: stack(0, [words(part, w, more), mark(origin, rest, w)]), rests: [rest] }
}

/** One line: `Continues on page 12`, and a click leads there. */
export function mark(
  { trail }: Origin,
  rest: Passage,
  w: number,
  said: (page: number) => string = deckFramesWords.goesOn,
): Piece {
  return {
    w,
    h: MARK_HEIGHT,
    at(x, y) {
      const spot = trail.get(rest)
      if (spot === undefined) return []
      const long = set(said(spot.number), MARK, w, 1)
      const line = long.rest === '' ? long : set(deckFramesWords.goesOnShort(spot.number), MARK, w, 1)
      return words(line, w, { to: spot.id }).at(x, y)
    },
  }
}

export const MARK_HEIGHT = pitchOf(MARK)
