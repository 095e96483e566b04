import type { Point } from '../../shared/model/geometry'
import { show, viewNow } from '../document/camera'
import { type View, zoomed } from '../document/view'

/** The sheet held by a hand or by two fingers: where it lay when it was taken, and where it was taken. */
export interface Grip {
  readonly view: View
  readonly from: Point
  /** CSS pixels between two fingers; null: one hand. */
  readonly spread: number | null
}

/** Takes the sheet at a place of the room (CSS pixels), or at two. */
export function gripAt(first: Point, second: Point | null = null): Grip {
  return { view: viewNow(), from: between(first, second), spread: second && distance(first, second) }
}

/** Lays the sheet where the hand is now. */
export function pull({ view, from, spread }: Grip, first: Point, second: Point | null = null): void {
  const to = between(first, second)
  const scale = spread && second ? (view.scale * distance(first, second)) / Math.max(1, spread) : view.scale
  const stretched = zoomed(view, scale, from)
  show({ ...stretched, x: stretched.x + to.x - from.x, y: stretched.y + to.y - from.y })
}

function between(first: Point, second: Point | null): Point {
  return second ? { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 } : first
}

function distance(first: Point, second: Point): number {
  return Math.hypot(first.x - second.x, first.y - second.y)
}
