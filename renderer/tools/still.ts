import type { Point } from '../../shared/model/geometry'
import type { Pen, Scene } from './gesture'

/** Screen pixels: less than this is a click with an unsteady hand. */
const STILL_PIXELS = 3

export function isStill(from: Point, to: Point, { unitsPerPixel }: Scene): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) < STILL_PIXELS * unitsPerPixel
}

/** Whether what is dragged snaps now: Ctrl suspends it. */
export function snapsNow({ snaps }: Scene, { ctrl }: Pen): boolean {
  return snaps && !ctrl
}
