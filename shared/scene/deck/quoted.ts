import { directionOf } from '../direction'
import type { Colour } from '../ink'
import type { TextRole } from './page'
import { bar, NOTHING, type Piece, words } from './piece'
import type { Setting } from './typeset'

/** Words beside a bar, on the side they begin on. They are set `QUOTE_INDENT` narrower than the piece. */
export function quoted(setting: Setting, w: number, fill: Colour, role: TextRole = 'p'): Piece {
  const text = words(setting, w - QUOTE_INDENT, { role })
  if (text.h === 0) return NOTHING
  const isRight = directionOf(setting.lines[0] ?? '') === 'rtl'
  return {
    w,
    h: text.h,
    at: (x, y) => [
      ...bar(BAR, text.h, fill, BAR / 2).at(isRight ? x + w - BAR : x, y),
      ...text.at(isRight ? x : x + QUOTE_INDENT, y),
    ],
  }
}

export const QUOTE_INDENT = 20
const BAR = 4
