import type { Box, Point } from '../../../shared/model/geometry'
import { cornerOf } from '../../../shared/scene/drawable'
import { type Clip, type GroupInk, group, type Ink, type Matrix } from '../../../shared/scene/ink'
import { through } from './outlines'

/** A clip and the space it is in: PowerPoint knows none, so what crosses one has to be cut. */
export interface Cut {
  readonly matrix: Matrix
  readonly clip: Clip
}

/** An upright clip in pixels of the page. */
export interface Pane {
  readonly box: Box
  readonly radius: number
}

/** Those of the clips that these points (pixels of the page) do not all lie in, give or take `hair` pixels. */
export function crossed(cuts: readonly Cut[], points: readonly Point[], hair = HAIR): readonly Cut[] {
  return cuts.filter(({ matrix, clip }) => {
    const back = inverse(matrix)
    if (back === null) return true
    const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
    return !points.every((point) => isWithin(clip, through(back, point), hair / scale))
  })
}

/** The clips as upright boxes on the page; null: one of them is turned or slanted. */
export function panesOf(cuts: readonly Cut[]): readonly Pane[] | null {
  const panes: Pane[] = []
  for (const { matrix, clip } of cuts) {
    const [a, b, c, d] = matrix
    if (Math.abs(b) > 1e-6 || Math.abs(c) > 1e-6) return null
    const from = through(matrix, clip)
    const to = through(matrix, { x: clip.x + clip.w, y: clip.y + clip.h })
    const box = {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      w: Math.abs(to.x - from.x),
      h: Math.abs(to.y - from.y),
    }
    panes.push({ box, radius: cornerOf(clip) * Math.sqrt(Math.abs(a * d)) })
  }
  return panes
}

/** What all boxes have in common; null: nothing. */
export function common(first: Box, others: readonly Box[]): Box | null {
  let [left, top, right, bottom] = [first.x, first.y, first.x + first.w, first.y + first.h]
  for (const { x, y, w, h } of others) {
    left = Math.max(left, x)
    top = Math.max(top, y)
    right = Math.min(right, x + w)
    bottom = Math.min(bottom, y + h)
  }
  const [w, h] = [right - left, bottom - top]
  return w > 0.01 && h > 0.01 ? { x: left, y: top, w, h } : null
}

export function cornersOf({ x, y, w, h }: Box): readonly Point[] {
  return [
    { x, y },
    { x: x + w, y },
    { x: x + w, y: y + h },
    { x, y: y + h },
  ]
}

/** Whether a box keeps clear of the round corners of all panes. */
export function isClear(box: Box, panes: readonly Pane[]): boolean {
  const corners = cornersOf(box)
  return panes.every(({ box: pane, radius }) =>
    corners.every((corner) => isWithin({ ...pane, radius }, corner, HAIR)),
  )
}

/** A polygon as far as it lies in a pane (Sutherland and Hodgman); its round corners become short straight lines. */
export function polygonIn(polygon: readonly Point[], pane: Pane): readonly Point[] {
  const edge = paneEdge(pane)
  let kept = polygon
  for (const [i, from] of edge.entries()) {
    const to = edge[(i + 1) % edge.length] ?? from
    const side = (p: Point) => (to.x - from.x) * (p.y - from.y) - (to.y - from.y) * (p.x - from.x)
    const next: Point[] = []
    for (const [j, point] of kept.entries()) {
      const before = kept.at(j - 1) ?? point
      const [was, is] = [side(before), side(point)]
      if (was >= 0 !== is >= 0) {
        const t = was / (was - is)
        next.push({ x: before.x + (point.x - before.x) * t, y: before.y + (point.y - before.y) * t })
      }
      if (is >= 0) next.push(point)
    }
    kept = next
  }
  return kept
}

/** The same ink in pixels of the page, cut by all clips. */
export function cutInk(ink: Ink, matrix: Matrix, cuts: readonly Cut[]): GroupInk {
  let whole = group([ink], matrix)
  for (const cut of cuts.toReversed()) {
    const back = inverse(cut.matrix)
    if (back) whole = group([group([whole], back)], cut.matrix, cut.clip)
  }
  return whole
}

export function inverse([a, b, c, d, e, f]: Matrix): Matrix | null {
  const det = a * d - b * c
  if (!(Math.abs(det) > 1e-9)) return null
  return [d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det]
}

/** Pixels that nobody sees beyond an edge. */
const HAIR = 0.75

function isWithin(clip: Clip, { x, y }: Point, hair: number): boolean {
  const { x: left, y: top, w, h } = clip
  if (x < left - hair || y < top - hair || x > left + w + hair || y > top + h + hair) return false
  const radius = cornerOf(clip)
  const dx = Math.max(left + radius - x, x - (left + w - radius), 0)
  const dy = Math.max(top + radius - y, y - (top + h - radius), 0)
  return dx <= 0 || dy <= 0 || Math.hypot(dx, dy) <= radius + hair
}

/** Clockwise as seen on the page. */
function paneEdge({ box: { x, y, w, h }, radius }: Pane): readonly Point[] {
  if (radius <= 0.01) return cornersOf({ x, y, w, h })
  const middles = [
    { x: x + radius, y: y + radius, from: 180 },
    { x: x + w - radius, y: y + radius, from: 270 },
    { x: x + w - radius, y: y + h - radius, from: 0 },
    { x: x + radius, y: y + h - radius, from: 90 },
  ]
  return middles.flatMap((middle) =>
    Array.from({ length: CORNER_STEPS + 1 }, (_, i) => {
      const radians = ((middle.from + (90 * i) / CORNER_STEPS) * Math.PI) / 180
      return { x: middle.x + radius * Math.cos(radians), y: middle.y + radius * Math.sin(radians) }
    }),
  )
}

const CORNER_STEPS = 8
