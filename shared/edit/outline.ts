import type { Element, Hold } from '../model/element'
import { middleOf, type Point, turn } from '../model/geometry'

/** The place inside an element that a line's end aims at, in units of its zone. */
export function aimOf(target: Element, { u, v }: Pick<Hold, 'u' | 'v'>): Point {
  const level = { x: target.x + u * target.w, y: target.y + v * target.h }
  const place = isRound(target) ? intoEllipse(target, level) : level
  return turn(place, middleOf(target), target.degrees)
}

/** The shares 0…1 of an element's box that a point (units of its zone) stands at; beside it, the nearest ones. */
export function sharesAt(target: Element, point: Point): Pick<Hold, 'u' | 'v'> {
  const level = turn(point, middleOf(target), -target.degrees)
  return { u: share(level.x - target.x, target.w), v: share(level.y - target.y, target.h) }
}

/**
 * How far it is from a place inside an element's outline to the outline, on the way towards another point; null: the
 * way ends before it. Units of the zone.
 */
export function wayOut(target: Element, from: Point, towards: Point): number | null {
  const middle = middleOf(target)
  const a = turn(from, middle, -target.degrees)
  const b = turn(towards, middle, -target.degrees)
  const way = { x: b.x - a.x, y: b.y - a.y }
  const share = isRound(target) ? outOfEllipse(target, a, way) : outOfBox(target, a, way)
  return share > 1 ? null : share * Math.hypot(way.x, way.y)
}

/** Whether a point (units of the zone) is inside the outline, or at most `reach` beside it. */
export function isAt(target: Element, point: Point, reach: number): boolean {
  const level = turn(point, middleOf(target), -target.degrees)
  const middle = middleOf(target)
  const [dx, dy] = [Math.abs(level.x - middle.x), Math.abs(level.y - middle.y)]
  const [rx, ry] = [target.w / 2 + reach, target.h / 2 + reach]
  if (dx > rx || dy > ry) return false
  return !isRound(target) || (dx / (rx || 1)) ** 2 + (dy / (ry || 1)) ** 2 <= 1
}

function isRound(target: Element): boolean {
  return target.shape === 'box' && target.form === 'ellipse' && target.w > 0 && target.h > 0
}

function share(distance: number, length: number): number {
  if (!(length > 0)) return 0.5
  return Math.round(Math.min(1, Math.max(0, distance / length)) * 1e4) / 1e4
}

/** From a place in the box, the share of the way at which it leaves; Infinity for no way at all. */
function outOfBox(box: Element, from: Point, way: Point): number {
  const across = leaving(from.x, way.x, box.x, box.x + box.w)
  return Math.max(0, Math.min(across, leaving(from.y, way.y, box.y, box.y + box.h)))
}

function leaving(from: number, way: number, low: number, high: number): number {
  if (way === 0) return Number.POSITIVE_INFINITY
  return ((way > 0 ? high : low) - from) / way
}

function outOfEllipse(box: Element, from: Point, way: Point): number {
  const middle = middleOf(box)
  const [rx, ry] = [box.w / 2, box.h / 2]
  const p = { x: (from.x - middle.x) / rx, y: (from.y - middle.y) / ry }
  const d = { x: way.x / rx, y: way.y / ry }
  const a = d.x * d.x + d.y * d.y
  if (a === 0) return Number.POSITIVE_INFINITY
  const b = p.x * d.x + p.y * d.y
  const c = Math.min(0, p.x * p.x + p.y * p.y - 1)
  return Math.max(0, (-b + Math.sqrt(b * b - a * c)) / a)
}

/** Corners of the box are outside of the ellipse: what aims there aims at the outline nearest on the way to the middle. */
function intoEllipse(box: Element, point: Point): Point {
  const middle = middleOf(box)
  const far = Math.hypot((point.x - middle.x) / (box.w / 2), (point.y - middle.y) / (box.h / 2))
  if (far <= 1) return point
  return { x: middle.x + (point.x - middle.x) / far, y: middle.y + (point.y - middle.y) / far }
}
