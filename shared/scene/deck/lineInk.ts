import type { Direction, TextInk } from '../ink'
import { textLine } from '../textInk'
import { extentOf } from '../textWidth'
import type { Align } from './page'
import { pitchOf, type Setting, type Style } from './typeset'

/** The lines of a setting from the top `y` down, at one side of a measure. Empty lines leave no ink. */
export function lineInks(
  { lines, joins, style }: Setting,
  { x, y, w }: { readonly x: number; readonly y: number; readonly w: number },
  side: Align,
  direction: Direction,
): readonly TextInk[] {
  const first = y + baselineIn(style)
  const at = side === 'start' ? x : side === 'end' ? x + w - style.tracking : x + (w - style.tracking) / 2
  const { font, colour, tracking } = style
  return lines.flatMap((line, i) => {
    if (line === '') return []
    // In print the space between two lines is kept before the second one, which moves it where it stands in the middle.
    const text = side === 'middle' && i > 0 ? `${joins[i - 1] ?? ''}${line}` : line
    const look = { font, colour, tracking, anchor: side, direction }
    return [textLine(text, at, Math.round(first + i * pitchOf(style) - LAYOUT_UNIT), look)]
  })
}

/** Printed baselines stand on whole pixels; places are kept in these parts of one before, cut off, so that a half is less. */
const LAYOUT_UNIT = 1 / 64

/**
 * Pixels from the top of a line to its baseline, as the print engine reckons: it knows how far letters reach in whole
 * pixels only, gives a descent that was rounded down another pixel at the cost of the ascent (on Linux), and puts a
 * whole number of pixels above.
 */
export function baselineIn(style: Style): number {
  const { ascent, descent } = extentOf(style.font)
  const isShort = Math.round(descent) < descent
  const up = Math.round(ascent) - (isShort ? 1 : 0)
  const down = Math.round(descent) + (isShort ? 1 : 0)
  return Math.floor((pitchOf(style) - up - down) / 2) + up
}
