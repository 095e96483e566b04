import type { Box, Point } from '../../../shared/model/geometry'
import type { Matrix } from '../../../shared/scene/ink'
import { arcCubics } from './arcs'

/** A step of an outline as PowerPoint knows it: no arcs, no shorthands, absolute places. */
export type Step =
  | { readonly step: 'move' | 'line'; readonly to: Point }
  | { readonly step: 'curve'; readonly one: Point; readonly two: Point; readonly to: Point }
  | { readonly step: 'close' }

/** SVG path data as steps, each point moved by the matrix. What is no path data ends the outline, as in SVG. */
export function stepsOf(d: string, matrix: Matrix): readonly Step[] {
  const steps: Step[] = []
  const pen: Pen = { at: { x: 0, y: 0 }, start: { x: 0, y: 0 }, mirror: null, last: '' }
  for (const [letter, numbers] of commandsIn(d)) {
    if (steps.length === 0 && letter.toUpperCase() !== 'M') return []
    for (const step of drawnBy(pen, letter, numbers)) steps.push(moved(step, matrix))
  }
  return steps
}

/** The least box around an outline, its curves measured where they turn. */
export function boundsOf(steps: readonly Step[]): Box {
  const xs: number[] = []
  const ys: number[] = []
  let at: Point = { x: 0, y: 0 }
  for (const step of steps) {
    if (step.step === 'close') continue
    if (step.step === 'curve') {
      xs.push(...turns(at.x, step.one.x, step.two.x, step.to.x))
      ys.push(...turns(at.y, step.one.y, step.two.y, step.to.y))
    }
    xs.push(step.to.x)
    ys.push(step.to.y)
    at = step.to
  }
  return spanned(xs, ys)
}

/** The outline in straight pieces, each subpath for itself. */
export function polygonsOf(steps: readonly Step[]): readonly (readonly Point[])[] {
  const polygons: Point[][] = []
  let current: Point[] = []
  for (const step of steps) {
    if (step.step === 'close') continue
    if (step.step === 'move') {
      current = []
      polygons.push(current)
    }
    const from = current.at(-1)
    if (step.step === 'curve' && from)
      for (let i = 1; i < CHORDS; i += 1) current.push(pointOn(from, step, i / CHORDS))
    current.push(step.to)
  }
  return polygons.filter((polygon) => polygon.length > 1)
}

export function through([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** The least box around some points; without one, nothing at the origin. */
export function spanned(xs: readonly number[], ys: readonly number[]): Box {
  if (xs.length === 0) return { x: 0, y: 0, w: 0, h: 0 }
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b))
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b))
  const [x, y] = [least(xs), least(ys)]
  return { x, y, w: most(xs) - x, h: most(ys) - y }
}

/** So many straight pieces stand for a curve where it is cut. */
const CHORDS = 12

interface Pen {
  at: Point
  start: Point
  /** The last control point, which a smooth curve goes on from; null: none. */
  mirror: Point | null
  last: string
}

/** How many numbers a command takes each time. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 }

function* commandsIn(d: string): Generator<readonly [string, readonly number[]]> {
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*(?:[eE][-+]?\d+[^a-zA-Z]*)*)/g)) {
    const takes = TAKES[letter.toUpperCase()]
    if (takes === undefined) return
    if (takes === 0) {
      yield [letter, []]
      continue
    }
    const numbers = numbersIn(rest, letter.toUpperCase() === 'A')
    for (let at = 0; at + takes <= numbers.length; at += takes) {
      // More points after a move are lines
      const goesOn = at > 0 && letter.toUpperCase() === 'M'
      yield [goesOn ? (letter === 'm' ? 'l' : 'L') : letter, numbers.slice(at, at + takes)]
    }
  }
}

/** The two flags of an arc may stand against each other and against what follows. */
function numbersIn(text: string, areArcs: boolean): readonly number[] {
  const numbers: number[] = []
  let rest = text
  while (rest !== '') {
    const isFlag = areArcs && (numbers.length % 7 === 3 || numbers.length % 7 === 4)
    const found = (isFlag ? /^[\s,]*([01])/ : /^[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/).exec(rest)
    if (!found) break
    numbers.push(Number(found[1]))
    rest = rest.slice(found[0].length)
  }
  return numbers
}

function drawnBy(pen: Pen, letter: string, numbers: readonly number[]): readonly Step[] {
  const command = letter.toUpperCase()
  const from = pen.at
  const base = letter === command ? { x: 0, y: 0 } : from
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers
  const at = (x: number, y: number): Point => ({ x: base.x + x, y: base.y + y })
  const smooth = pen.mirror && pen.last === (command === 'S' ? 'C' : 'Q') ? pen.mirror : from
  const reflected = { x: 2 * from.x - smooth.x, y: 2 * from.y - smooth.y }
  const go = (step: Step, mirror: Point | null = null): readonly Step[] => {
    pen.mirror = mirror
    pen.last = command === 'S' ? 'C' : command === 'T' ? 'Q' : command
    pen.at = step.step === 'close' ? pen.start : step.to
    return [step]
  }
  switch (command) {
    case 'M':
      pen.start = at(a, b)
      return go({ step: 'move', to: pen.start })
    case 'L':
      return go({ step: 'line', to: at(a, b) })
    case 'H':
      return go({ step: 'line', to: { x: base.x + a, y: from.y } })
    case 'V':
      return go({ step: 'line', to: { x: from.x, y: base.y + a } })
    case 'C':
      return go({ step: 'curve', one: at(a, b), two: at(c, d), to: at(e, f) }, at(c, d))
    case 'S':
      return go({ step: 'curve', one: reflected, two: at(a, b), to: at(c, d) }, at(a, b))
    case 'Q':
      return go(quadratic(from, at(a, b), at(c, d)), at(a, b))
    case 'T':
      return go(quadratic(from, reflected, at(a, b)), reflected)
    case 'A': {
      const arcs = arcCubics(from, { rx: a, ry: b, degrees: c, large: d === 1, sweep: e === 1, to: at(f, g) })
      for (const arc of arcs) go(arc)
      return arcs
    }
    case 'Z':
      return go({ step: 'close' })
    default:
      return []
  }
}

function quadratic(from: Point, towards: Point, to: Point): Step {
  const part = (end: Point): Point => ({
    x: end.x + ((towards.x - end.x) * 2) / 3,
    y: end.y + ((towards.y - end.y) * 2) / 3,
  })
  return { step: 'curve', one: part(from), two: part(to), to }
}

function moved(step: Step, matrix: Matrix): Step {
  if (step.step === 'close') return step
  const to = through(matrix, step.to)
  if (step.step !== 'curve') return { step: step.step, to }
  return { step: 'curve', one: through(matrix, step.one), two: through(matrix, step.two), to }
}

function pointOn(from: Point, { one, two, to }: Extract<Step, { step: 'curve' }>, t: number): Point {
  return { x: valueAt(from.x, one.x, two.x, to.x, t), y: valueAt(from.y, one.y, two.y, to.y, t) }
}

function valueAt(a: number, b: number, c: number, d: number, t: number): number {
  const s = 1 - t
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d
}

/** The values at which one coordinate of a curve turns between its ends. */
function turns(a: number, b: number, c: number, d: number): readonly number[] {
  const [p, q, r] = [-a + 3 * b - 3 * c + d, 2 * (a - 2 * b + c), b - a]
  const times: number[] = []
  if (Math.abs(p) < 1e-9) {
    if (Math.abs(q) > 1e-9) times.push(-r / q)
  } else {
    const under = q * q - 4 * p * r
    if (under >= 0) for (const sign of [-1, 1]) times.push((-q + sign * Math.sqrt(under)) / (2 * p))
  }
  return times.filter((t) => t > 0 && t < 1).map((t) => valueAt(a, b, c, d, t))
}
