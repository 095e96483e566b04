import { round3 } from '../limits'
import type { Element } from '../model/element'
import { middleOf, type Point, turn } from '../model/geometry'
import { between, endsIn } from './ends'
import { kept } from './fresh'

/** An element turned clockwise about a point, in units of its zone. A line is turned by its ends, for it has no angle. */
export function turnedAbout(element: Element, about: Point, byDegrees: number): Element {
  if (element.shape === 'line') {
    const { start, end } = endsIn(element)
    return between(element, { start: turn(start, about, byDegrees), end: turn(end, about, byDegrees) })
  }
  const middle = turn(middleOf(element), about, byDegrees)
  return {
    ...element,
    x: kept(middle.x - element.w / 2),
    y: kept(middle.y - element.h / 2),
    degrees: halfTurn(element.degrees + byDegrees),
  }
}

/** The same angle within −180…180, three decimals; half a turn is −180. */
export function halfTurn(degrees: number): number {
  const within = round3(((((degrees + 180) % 360) + 360) % 360) - 180)
  return within === 180 ? -180 : within
}
