import type { LineElement } from '../model/element'
import { boxBetween, type Point } from '../model/geometry'
import type { Id } from '../model/id'
import { kept, keptBox } from './fresh'

/** The two ends of a line, in units of its zone. */
export interface Ends {
  readonly start: Point
  readonly end: Point
}

/** From the corner a line starts at to the one across. */
export function endsIn({ x, y, w, h, start }: Pick<LineElement, 'x' | 'y' | 'w' | 'h' | 'start'>): Ends {
  const [left, right] = [kept(x), kept(x + w)]
  const [top, bottom] = [kept(y), kept(y + h)]
  const west = start === 'nw' || start === 'sw'
  const north = start === 'nw' || start === 'ne'
  return {
    start: { x: west ? left : right, y: north ? top : bottom },
    end: { x: west ? right : left, y: north ? bottom : top },
  }
}

/** The line between these ends; where it is level or upright it keeps the side it started from. */
export function between(line: LineElement, { start, end }: Ends): LineElement {
  const from = { x: kept(start.x), y: kept(start.y) }
  const to = { x: kept(end.x), y: kept(end.y) }
  const was = line.start
  const west = from.x === to.x ? was === 'nw' || was === 'sw' : from.x < to.x
  const north = from.y === to.y ? was === 'nw' || was === 'ne' : from.y < to.y
  return {
    ...line,
    ...keptBox(boxBetween(from, to)),
    degrees: 0,
    start: north ? (west ? 'nw' : 'ne') : west ? 'sw' : 'se',
  }
}

/** Ids of what the ends hold on to: none, one or two. */
export function heldBy({ startOn, endOn }: LineElement): readonly Id[] {
  return [startOn, endOn].flatMap((hold) => (hold === null ? [] : [hold.element]))
}

/** A line that is taken somewhere without anything it holds on to lets go. */
export function loosened(line: LineElement, taken: ReadonlyMap<Id, unknown>): LineElement {
  const held = heldBy(line)
  if (held.length === 0 || held.some((id) => taken.has(id))) return line
  return { ...line, startOn: null, endOn: null }
}
