import type { BoxElement } from '../../model/element'
import { dashOf } from '../dash'
import { type Ink, path } from '../ink'
import { lettersInk } from '../lettering'
import { roundOutline, wholeOutline } from '../outline'
import { moveTo, quadraticTo } from '../pathData'
import { speechPath, thoughtPath } from './bubble'
import { noteInk, notePath } from './note'

/** A shape, note or bubble with its words, from its box's corner. Null: no size. */
export function boxInk(element: BoxElement): readonly Ink[] | null {
  const { w, h, form, fill, line, lineWidth } = element
  if (!(w > 0 && h > 0)) return null
  const paint = { fill, stroke: line, strokeWidth: lineWidth }
  const dash = dashOf(element.dash, lineWidth)
  const ground = form === 'note' ? noteInk(w, h, paint, dash) : [path(boxPath(element), { ...paint, dash })]
  return [...ground, ...lettersInk(element)]
}

/** The outline of a box as path data, from its corner before it is turned; a bubble's with its tail. */
export function boxPath({ form, w, h, tail }: Pick<BoxElement, 'form' | 'w' | 'h' | 'tail'>): string {
  switch (form) {
    case 'rectangle':
      return rectanglePath(w, h)
    case 'ellipse':
      return wholeOutline(roundOutline(w, h, ELLIPSE_FULLNESS))
    case 'note':
      return notePath(w, h)
    case 'speech':
      return speechPath(w, h, tail)
    case 'thought':
      return thoughtPath(w, h, tail)
  }
}

const ELLIPSE_FULLNESS = 0.5523

/** Sides that give a little and corners that are not quite alike, as a hand draws them; the middles touch the box. */
function rectanglePath(w: number, h: number): string {
  const r = Math.min(14, 0.24 * Math.min(w, h))
  const give = Math.min(1.6, 0.01 * Math.min(w, h))
  const [tl, tr, br, bl] = [r, r * 0.8, r * 1.15, r * 0.9]
  return [
    moveTo({ x: tl, y: give }),
    quadraticTo({ x: w / 2, y: -give }, { x: w - tr, y: give }),
    quadraticTo({ x: w - give, y: give }, { x: w - give, y: tr }),
    quadraticTo({ x: w + give, y: h / 2 }, { x: w - give, y: h - br }),
    quadraticTo({ x: w - give, y: h - give }, { x: w - br, y: h - give }),
    quadraticTo({ x: w / 2, y: h + give }, { x: bl, y: h - give }),
    quadraticTo({ x: give, y: h - give }, { x: give, y: h - bl }),
    quadraticTo({ x: -give, y: h / 2 }, { x: give, y: tl }),
    quadraticTo({ x: give, y: give }, { x: tl, y: give }),
    'Z',
  ].join('')
}
