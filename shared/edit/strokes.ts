import { LIMITS, round3 } from '../limits'
import type { StrokeElement } from '../model/element'
import type { Point } from '../model/geometry'

/** A place the pen passed (zone units), and how hard it was pressed: 0…1. */
export type PenPoint = Point & { readonly pressure: number }

/** The box and points of a stroke through these places; longer ones are thinned to what a record may hold. */
export function strokeThrough(
  drawn: readonly PenPoint[],
): Pick<StrokeElement, 'x' | 'y' | 'w' | 'h' | 'points' | 'drawnW' | 'drawnH'> {
  const points = thinned(drawn, LIMITS.strokePoints)
  const left = Math.min(...points.map((p) => p.x))
  const top = Math.min(...points.map((p) => p.y))
  const w = round3(Math.max(...points.map((p) => p.x)) - left)
  const h = round3(Math.max(...points.map((p) => p.y)) - top)
  return {
    x: left,
    y: top,
    w,
    h,
    points: points.flatMap((p) => [round3(p.x - left), round3(p.y - top), round3(p.pressure)]),
    drawnW: w,
    drawnH: h,
  }
}

function thinned<T>(points: readonly T[], most: number): readonly T[] {
  if (points.length <= most) return points
  const step = (points.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, i) => points[Math.round(i * step)] as T)
}
