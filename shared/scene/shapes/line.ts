import type { LineElement } from '../../model/element'
import type { Point } from '../../model/geometry'
import type { Corner, LineHead } from '../../model/vocabulary'
import { dashOf } from '../dash'
import { ellipse, type Ink, path } from '../ink'
import {
  between,
  circle,
  directionTo,
  lineTo,
  moveTo,
  type Quadratic,
  quadraticTo,
  stepped,
} from '../pathData'

/** A line or arrow from its box's corner, straight or bent, with what is at its ends. */
export function lineInk(line: LineElement): readonly Ink[] {
  const { colour, width } = line
  const [start, , end] = lineCurve(line)
  if (Math.hypot(end.x - start.x, end.y - start.y) < 0.01) {
    return [ellipse(start.x, start.y, width / 2, width / 2, { fill: colour })]
  }
  const paint = { stroke: colour, strokeWidth: width }
  const dash = dashOf(line.dash, width)
  // One path where that is possible: seen through, a head of its own would be darker where it lies on the line.
  if (dash === null) return [path(linePath(line), paint)]
  const heads = headsPath(line)
  return [path(shaftPath(line), { ...paint, dash }), ...(heads === '' ? [] : [path(heads, paint)])]
}

/** The line and its heads as path data, to be stroked in the line's width. */
export function linePath(line: Line): string {
  return `${shaftPath(line)}${headsPath(line)}`
}

/** Start, the point the line is bent towards, end: from the element's corner. The middle of the line is `bend` off. */
export function lineCurve({ w, h, start, bend }: Pick<LineElement, 'w' | 'h' | 'start' | 'bend'>): Quadratic {
  const corner = CORNERS[start]
  const from = { x: corner.x * w, y: corner.y * h }
  const to = { x: w - from.x, y: h - from.y }
  const middle = between(from, to, 0.5)
  // To the left as seen from the start, twice as far as the line itself is to reach.
  return [from, { x: middle.x + 2 * bend * (to.y - from.y), y: middle.y - 2 * bend * (to.x - from.x) }, to]
}

type Line = Pick<LineElement, 'w' | 'h' | 'start' | 'bend' | 'width' | 'dash' | 'startHead' | 'endHead'>

const CORNERS: Readonly<Record<Corner, Point>> = {
  nw: { x: 0, y: 0 },
  ne: { x: 1, y: 0 },
  se: { x: 1, y: 1 },
  sw: { x: 0, y: 1 },
}

function shaftPath(line: Line): string {
  const curve = lineCurve(line)
  const from = reaching(curve, shortened(line, line.startHead))
  const to = 1 - reaching(reversed(curve), shortened(line, line.endHead))
  const [start, towards, end] = part(curve, from, Math.max(from, to))
  return `${moveTo(start)}${line.bend === 0 ? lineTo(end) : quadraticTo(towards, end)}`
}

/** How much of the line its head stands for. A dashed line stops before its head, so that no dash blots it. */
function shortened(line: Line, head: LineHead): number {
  const { width, dash } = line
  switch (head) {
    case 'none':
      return 0
    case 'arrow':
      return dash === 'solid' ? width / 2 : width * 2
    case 'dot':
      return dash === 'solid' ? dotOf(width) : 2 * dotOf(width) + width
  }
}

function headsPath(line: Line): string {
  const curve = lineCurve(line)
  return `${headPath(line, reversed(curve), line.startHead)}${headPath(line, curve, line.endHead)}`
}

/** What stands at the end of a curve; its tip, the line's width and all, is the end. */
function headPath({ width }: Line, curve: Quadratic, head: LineHead): string {
  const [start, , end] = curve
  const length = Math.hypot(end.x - start.x, end.y - start.y)
  switch (head) {
    case 'none':
      return ''
    case 'arrow': {
      const size = Math.min(7 + 3.6 * width, 0.7 * length + width)
      const back = pointOn(curve, 1 - reaching(reversed(curve), size))
      const way = directionTo(back, end) ?? { x: 1, y: 0 }
      const tip = stepped(end, way, -width / 2)
      return chevron(tip, way, size)
    }
    case 'dot': {
      const back = pointOn(curve, 1 - reaching(reversed(curve), 2 * dotOf(width)))
      const way = directionTo(back, end) ?? { x: 1, y: 0 }
      return disc(stepped(end, way, -dotOf(width)), dotOf(width), width)
    }
  }
}

/** Two barbs that meet in the tip, a little bowed, as a hand draws them. */
function chevron(tip: Point, way: Point, size: number): string {
  const barb = (side: 1 | -1, along: number, across: number): Point => {
    const at = stepped(tip, way, -along * size)
    return stepped(at, { x: -way.y, y: way.x }, side * across * size)
  }
  return [
    moveTo(barb(1, 0.86, 0.56)),
    quadraticTo(barb(1, 0.36, 0.18), tip),
    quadraticTo(barb(-1, 0.36, 0.18), barb(-1, 0.86, 0.56)),
  ].join('')
}

/** The radius of a dot at the end of a line. */
function dotOf(width: number): number {
  return 1.5 + 1.9 * width
}

/** A full disc made of strokes, ring in ring round a dot, because it is part of a path that is not filled. */
function disc(middle: Point, radius: number, width: number): string {
  const rings = [moveTo(middle), lineTo({ x: middle.x + 0.01, y: middle.y })]
  // A ring narrower than the line would turn inside out and leave a hole.
  for (let r = radius - width / 2; r > 0.55 * width; r -= 0.4 * width) rings.push(circle(middle, r))
  return rings.join('')
}

/** The share t of a curve at which it has gone `far` units; 1 if it is not so long. */
function reaching(curve: Quadratic, far: number): number {
  if (far <= 0) return 0
  let gone = 0
  let last = curve[0]
  for (let i = 1; i <= STEPS; i += 1) {
    const next = pointOn(curve, i / STEPS)
    const step = Math.hypot(next.x - last.x, next.y - last.y)
    if (gone + step >= far) return (i - 1 + (far - gone) / step) / STEPS
    gone += step
    last = next
  }
  return 1
}

const STEPS = 64

function reversed([start, towards, end]: Quadratic): Quadratic {
  return [end, towards, start]
}

function pointOn([a, b, c]: Quadratic, t: number): Point {
  return between(between(a, b, t), between(b, c, t), t)
}

/** The part of a curve between two shares of it. */
function part([a, b, c]: Quadratic, from: number, to: number): Quadratic {
  const towards = between(between(a, b, from), between(b, c, from), to)
  return [pointOn([a, b, c], from), towards, pointOn([a, b, c], to)]
}
