import type { Point } from '../../model/geometry'
import { lineTo, moveTo } from '../pathData'

/** Path data of straight lines from corner to corner. */
export function through(...corners: readonly (readonly [x: number, y: number])[]): string {
  const points = corners.map(([x, y]): Point => ({ x, y }))
  return points.map((point, i) => (i === 0 ? moveTo(point) : lineTo(point))).join('')
}
