import type { Box, Point } from '../../../shared/model/geometry'
import { drawable } from '../../../shared/scene/drawable'
import { type Clip, IDENTITY, type Ink, type Matrix } from '../../../shared/scene/ink'
import { product } from '../../../shared/scene/matrix'
import { extentOf, measure } from '../../../shared/scene/textWidth'
import { common, cornersOf } from './clips'
import { boundsOf, spanned, stepsOf, through } from './outlines'

/** The least upright box around what is seen of some ink, its lines' width included; null: nothing is. */
export function inkBounds(ink: Ink, matrix: Matrix = IDENTITY): Box | null {
  if (!drawable(ink)) return null
  if (ink.ink !== 'group') return leafBounds(ink, matrix)
  const own = product(matrix, ink.transform)
  const boxes = ink.children.map((child) => inkBounds(child, own)).filter((box): box is Box => box !== null)
  if (boxes.length === 0) return null
  const all = spanned(
    boxes.flatMap(({ x, w }) => [x, x + w]),
    boxes.flatMap(({ y, h }) => [y, y + h]),
  )
  return ink.clip === null ? all : common(all, [around(cornersOf(ink.clip), own)])
}

function leafBounds(ink: Exclude<Ink, { ink: 'group' }>, matrix: Matrix): Box {
  switch (ink.ink) {
    case 'path':
      return grown(boundsOf(stepsOf(ink.d, matrix)), ink, matrix)
    case 'rect':
      return grown(around(cornersOf(ink), matrix), ink, matrix)
    case 'ellipse': {
      const { cx, cy, rx, ry } = ink
      return grown(around(cornersOf({ x: cx - rx, y: cy - ry, w: 2 * rx, h: 2 * ry }), matrix), ink, matrix)
    }
    case 'image':
      return around(cornersOf(ink), matrix)
    case 'text': {
      const { ascent, descent } = extentOf(ink.font)
      const w = measure(ink.text, ink.font, ink.tracking)
      const x = ink.x - (ink.anchor === 'start' ? 0 : ink.anchor === 'middle' ? w / 2 : w)
      return around(cornersOf({ x, y: ink.y - ascent, w, h: ascent + descent }), matrix)
    }
  }
}

function around(points: readonly Point[] | readonly Clip[], matrix: Matrix): Box {
  const moved = points.map((point) => through(matrix, point))
  return spanned(
    moved.map(({ x }) => x),
    moved.map(({ y }) => y),
  )
}

function grown(
  box: Box,
  { stroke, strokeWidth }: { readonly stroke: string | null; readonly strokeWidth: number },
  [a, b, c, d]: Matrix,
): Box {
  if (stroke === null) return box
  const by = (strokeWidth / 2) * Math.max(Math.hypot(a, b), Math.hypot(c, d))
  return { x: box.x - by, y: box.y - by, w: box.w + 2 * by, h: box.h + 2 * by }
}
