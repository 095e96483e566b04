import type { Box } from '../../../shared/model/geometry'
import type { Matrix } from '../../../shared/scene/ink'
import { cornersOf } from './clips'
import type { Turn } from './emu'
import { spanned, through } from './outlines'

export interface Turned {
  readonly turn: Turn
  readonly sx: number
  readonly sy: number
  readonly scale: number
}

/** A matrix as PowerPoint can say it: stretched, mirrored, turned; null: it slants. */
export function turnOf([a, b, c, d]: Matrix): Turned | null {
  const [sx, sy] = [Math.hypot(a, b), Math.hypot(c, d)]
  if (!(sx > 1e-9 && sy > 1e-9) || Math.abs(a * c + b * d) > 1e-4 * sx * sy) return null
  const flipH = a * d - b * c < 0
  const degrees = (Math.atan2(flipH ? -b : b, flipH ? -a : a) * 180) / Math.PI
  const turn = { degrees: Math.abs(degrees) < 1e-4 ? 0 : degrees, flipH, flipV: false }
  return { turn, sx, sy, scale: Math.sqrt(sx * sy) }
}

/** Where a box stands before it is turned about its middle. */
export function placedBox(box: Box, matrix: Matrix, { sx, sy }: Turned): Box {
  const middle = through(matrix, { x: box.x + box.w / 2, y: box.y + box.h / 2 })
  const [w, h] = [box.w * sx, box.h * sy]
  return { x: middle.x - w / 2, y: middle.y - h / 2, w, h }
}

export function pageBox(box: Box, matrix: Matrix): Box {
  const corners = cornersOf(box).map((corner) => through(matrix, corner))
  return spanned(
    corners.map(({ x }) => x),
    corners.map(({ y }) => y),
  )
}

/** Of an upright matrix only. */
export function localBox(box: Box, [a, , , d, e, f]: Matrix): Box {
  const [x1, x2] = [(box.x - e) / a, (box.x + box.w - e) / a]
  const [y1, y2] = [(box.y - f) / d, (box.y + box.h - f) / d]
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), w: Math.abs(x2 - x1), h: Math.abs(y2 - y1) }
}

export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c))
}
