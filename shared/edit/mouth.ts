import type { FigureElement } from '../model/element'
import { middleOf, type Point, turn } from '../model/geometry'
import { SHOWN } from '../scene/figure'

/** The front corner of the mouth in the figures' art, as shares of the art's width, from its left and upper edge. */
const MOUTH = { across: 588 / 860, down: 556 / 860 } as const

/** Where the mouth of a figure is, in units of its zone. */
export function mouthIn(figure: FigureElement): Point {
  const { x, y, w, h } = figure
  const ratio = w > 0 ? Math.max(SHOWN.bust, Math.min(h / w, SHOWN.whole)) : SHOWN.bust
  // As scene/paint.ts sets it: as large as the box allows, in the middle, on the lower edge.
  const width = Math.min(w, h / ratio)
  const left = x + (w - width) / 2
  const across = figure.mirrored ? 1 - MOUTH.across : MOUTH.across
  const level = { x: left + across * width, y: y + h - ratio * width + MOUTH.down * width }
  return turn(level, middleOf(figure), figure.degrees)
}
