import type { Box, Point } from '../../../shared/model/geometry'
import { cornerOf } from '../../../shared/scene/drawable'
import type { EllipseInk, Matrix, Paint, PathInk, RectInk } from '../../../shared/scene/ink'
import { type Cut, common, cornersOf, crossed, isClear, type Pane, panesOf, polygonIn } from './clips'
import type { Drawn } from './drawn'
import { UNTURNED } from './emu'
import { ownPicture } from './imagePiece'
import { boundsOf, polygonsOf, type Step, stepsOf } from './outlines'
import { placedBox, scaleOf, turnOf } from './turned'
import { fillsAlike } from './winding'

/** A rectangle, an ellipse or an outline as a shape. */
export function areaPiece(
  ink: RectInk | EllipseInk | PathInk,
  matrix: Matrix,
  cuts: readonly Cut[],
): Drawn | null {
  const steps = outlineOf(ink, matrix)
  const scale = scaleOf(matrix)
  const paint = scaled(ink, scale)
  if (paint.fill === null && paint.stroke === null) return null
  const bounds = boundsOf(steps)
  if (steps.length === 0) return null
  const over = crossed(cuts, cornersOf(bounds))
  if (over.length > 0) return cutArea(ink, steps, paint, matrix, over, cuts)
  if (ink.ink === 'path') {
    if (paint.fill !== null && !isPlain(ink, () => polygonsOf(steps))) return ownPicture(ink, matrix, cuts)
    const dash = ink.dash === null ? null : ink.dash.map((length) => length * scale)
    return lineOf(steps, paint, dash) ?? { drawn: 'path', steps, paint, dash }
  }
  const turned = turnOf(matrix)
  if (turned === null) return { drawn: 'path', steps, paint, dash: null }
  const isRect = ink.ink === 'rect'
  const own = isRect ? ink : { x: ink.cx - ink.rx, y: ink.cy - ink.ry, w: 2 * ink.rx, h: 2 * ink.ry }
  return {
    drawn: 'box',
    geometry: isRect ? 'rect' : 'ellipse',
    radius: isRect ? cornerOf(ink) * scale : 0,
    box: placedBox(own, matrix, turned),
    turn: { ...UNTURNED, degrees: turned.turn.degrees },
    paint,
  }
}

/** Whether PowerPoint fills the outline as it is meant. Asked once for an outline: a deck draws the same places over. */
function isPlain({ d, rule }: PathInk, polygons: () => readonly (readonly Point[])[]): boolean {
  if (rule === 'evenodd') return true
  const known = plain.get(d)
  if (known !== undefined) return known
  if (plain.size >= MOST_KNOWN) plain.clear()
  const found = fillsAlike(polygons())
  plain.set(d, found)
  return found
}

const plain = new Map<string, boolean>()
const MOST_KNOWN = 5000

/** What is left of an area within the clips it crosses. */
function cutArea(
  ink: RectInk | EllipseInk | PathInk,
  steps: readonly Step[],
  paint: Paint,
  matrix: Matrix,
  over: readonly Cut[],
  cuts: readonly Cut[],
): Drawn | null {
  const panes = panesOf(over)
  if (panes === null || paint.stroke !== null) return ownPicture(ink, matrix, cuts)
  const upright = ink.ink === 'rect' && ink.radius === 0 && matrix[1] === 0 && matrix[2] === 0
  const boxed = upright ? boxIn(boundsOf(steps), panes) : null
  if (boxed) return { drawn: 'box', geometry: 'rect', turn: UNTURNED, paint, ...boxed }
  let polygons = polygonsOf(steps)
  if (ink.ink === 'path' && !isPlain(ink, () => polygons)) return ownPicture(ink, matrix, cuts)
  for (const pane of panes) polygons = polygons.map((polygon) => polygonIn(polygon, pane))
  const left = polygons.filter((polygon) => polygon.length > 2).flatMap(closed)
  return left.length === 0 ? null : { drawn: 'path', steps: left, paint, dash: null }
}

/** An upright rectangle within panes, if it stays one; its corners are a pane's where it fills that. */
function boxIn(box: Box, panes: readonly Pane[]): { readonly box: Box; readonly radius: number } | null {
  const left = common(
    box,
    panes.map((pane) => pane.box),
  )
  if (left === null) return null
  const filled = panes.find((pane) => isSame(pane.box, left))
  const others = panes.filter((pane) => pane !== filled)
  if (filled) return isClear(left, others) ? { box: left, radius: filled.radius } : null
  return isClear(left, panes) ? { box: left, radius: 0 } : null
}

/** One straight stroke is a line of its own, which can be taken by its ends. */
function lineOf(steps: readonly Step[], paint: Paint, dash: readonly number[] | null): Drawn | null {
  const [first, second] = steps
  if (steps.length !== 2 || paint.fill !== null || first?.step !== 'move' || second?.step !== 'line')
    return null
  return { drawn: 'line', from: first.to, to: second.to, paint, dash }
}

function outlineOf(ink: RectInk | EllipseInk | PathInk, matrix: Matrix): readonly Step[] {
  switch (ink.ink) {
    case 'rect':
      return rectSteps(ink, matrix)
    case 'ellipse':
      return stepsOf(ellipseData(ink), matrix)
    case 'path':
      return stepsOf(ink.d, matrix)
  }
}

function scaled({ fill, stroke, strokeWidth, opacity }: Paint, scale: number): Paint {
  const drawn = stroke !== null && strokeWidth > 0
  return { fill, stroke: drawn ? stroke : null, strokeWidth: drawn ? strokeWidth * scale : 0, opacity }
}

function rectSteps(ink: RectInk, matrix: Matrix): readonly Step[] {
  const { x, y, w, h } = ink
  const r = cornerOf(ink)
  if (r <= 0) return stepsOf(`M${x} ${y}h${w}v${h}h${-w}Z`, matrix)
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  const d = `M${x + r} ${y}h${w - 2 * r}${arc(r, r)}v${h - 2 * r}${arc(-r, r)}h${2 * r - w}${arc(-r, -r)}v${2 * r - h}${arc(r, -r)}Z`
  return stepsOf(d, matrix)
}

function ellipseData({ cx, cy, rx, ry }: EllipseInk): string {
  const half = (dx: number) => `a${rx} ${ry} 0 0 1 ${dx} 0`
  return `M${cx - rx} ${cy}${half(2 * rx)}${half(-2 * rx)}Z`
}

function closed(polygon: readonly Point[]): readonly Step[] {
  return [...polygon.map((to, i): Step => ({ step: i === 0 ? 'move' : 'line', to })), { step: 'close' }]
}

function isSame(a: Box, b: Box): boolean {
  const near = (p: number, q: number) => Math.abs(p - q) < 0.02
  return near(a.x, b.x) && near(a.y, b.y) && near(a.w, b.w) && near(a.h, b.h)
}
