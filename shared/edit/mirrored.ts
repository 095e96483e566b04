import type { Element } from '../model/element'
import type { Point } from '../model/geometry'
import { between, endsIn } from './ends'
import { kept } from './fresh'
import { halfTurn } from './turned'

export type Way = 'across' | 'down'

/** An element seen in a mirror. `sum`: twice the place of the mirror, on x for `across`, on y for `down`; zone units. */
export function mirroredAt(element: Element, way: Way, sum: number): Element {
  const at = ({ x, y }: Point): Point => (way === 'across' ? { x: sum - x, y } : { x, y: sum - y })
  if (element.shape === 'line') {
    const { start, end } = endsIn(element)
    return {
      ...between(element, { start: at(start), end: at(end) }),
      bend: element.bend === 0 ? 0 : -element.bend,
    }
  }
  const place =
    way === 'across' ? { x: kept(sum - element.x - element.w) } : { y: kept(sum - element.y - element.h) }
  return { ...turnedOver(element, way), ...place }
}

/** Upside down is left to right and half a turn. */
function turnedOver(element: Element, way: Way): Element {
  const degrees = halfTurn(-element.degrees)
  switch (element.shape) {
    case 'stamp':
    case 'figure':
    case 'picture':
      return {
        ...element,
        mirrored: !element.mirrored,
        degrees: way === 'across' ? degrees : halfTurn(180 - element.degrees),
      }
    case 'stroke':
      return { ...element, degrees, points: mirroredPoints(element, way) }
    case 'box':
      return { ...element, degrees, tail: element.tail && mirroredTail(element, element.tail, way) }
    case 'text':
    case 'line':
      return { ...element, degrees }
  }
}

function mirroredPoints(
  { points, drawnW, drawnH }: { points: readonly number[]; drawnW: number; drawnH: number },
  way: Way,
): number[] {
  return points.map((value, i) => {
    if (way === 'across' && i % 3 === 0) return kept(drawnW - value)
    return way === 'down' && i % 3 === 1 ? kept(drawnH - value) : value
  })
}

function mirroredTail({ w, h }: { w: number; h: number }, tail: Point, way: Way): Point {
  return way === 'across' ? { x: kept(w - tail.x), y: tail.y } : { x: tail.x, y: kept(h - tail.y) }
}
