import type { Point } from '../model/geometry'
import { units } from './drawable'

/** A curve between its first and last point, drawn towards the two between. */
export type Cubic = readonly [Point, Point, Point, Point]
/** A curve between its first and last point, drawn towards the one between. */
export type Quadratic = readonly [Point, Point, Point]

export function moveTo(point: Point): string {
  return `M${at(point)}`
}

export function lineTo(point: Point): string {
  return `L${at(point)}`
}

export function quadraticTo(towards: Point, end: Point): string {
  return `Q${at(towards)} ${at(end)}`
}

export function cubicTo([, one, other, end]: Cubic): string {
  return `C${at(one)} ${at(other)} ${at(end)}`
}

/** An arc of a circle that bulges to the left of the way to its end, as seen on the page. */
export function arcTo(radius: number, end: Point): string {
  return `A${units(radius)} ${units(radius)} 0 0 1 ${at(end)}`
}

export function circle({ x, y }: Point, radius: number): string {
  const [left, right] = [
    { x: x - radius, y },
    { x: x + radius, y },
  ]
  return `${moveTo(left)}${arcTo(radius, right)}${arcTo(radius, left)}Z`
}

export function between(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

/** `by` steps of a direction. */
export function stepped(from: Point, direction: Point, by: number): Point {
  return { x: from.x + direction.x * by, y: from.y + direction.y * by }
}

/** The direction from one point to another, one unit long; null: they are the same. */
export function directionTo(from: Point, to: Point): Point | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  return length > 1e-6 ? { x: (to.x - from.x) / length, y: (to.y - from.y) / length } : null
}

function at({ x, y }: Point): string {
  return `${units(x)} ${units(y)}`
}
