import type { Point } from '../model/geometry'
import { between, type Cubic, cubicTo, moveTo } from './pathData'

/**
 * A closed outline that can be cut open anywhere: clockwise, measured from its beginning along its length.
 */
export interface Outline {
  readonly cubics: readonly Cubic[]
  /** All the way round. */
  readonly length: number
  readonly samples: readonly Sample[]
}

/**
 * Four curves that touch the middles of the box's sides. Fullness 0.5523 is an ellipse, 1 nearly a rectangle; between
 * them lie the soft corners of something drawn by hand.
 */
export function roundOutline(w: number, h: number, fullness: number): Outline {
  const [a, b] = [w / 2, h / 2]
  const quarter = (sx: number, sy: number): readonly [Point, Point] => [
    { x: a + sx * a, y: b + sy * b * fullness },
    { x: a + sx * a * fullness, y: b + sy * b },
  ]
  const [right, bottom, left, top] = [
    { x: w, y: b },
    { x: a, y: h },
    { x: 0, y: b },
    { x: a, y: 0 },
  ]
  const [se1, se2] = quarter(1, 1)
  const [sw2, sw1] = quarter(-1, 1)
  const [nw1, nw2] = quarter(-1, -1)
  const [ne2, ne1] = quarter(1, -1)
  return measured([
    [right, se1, se2, bottom],
    [bottom, sw1, sw2, left],
    [left, nw1, nw2, top],
    [top, ne1, ne2, right],
  ])
}

/** Curves stretched so that together they touch all sides of a box of this size. */
export function fittedTo(cubics: readonly Cubic[], w: number, h: number): readonly Cubic[] {
  const points = measured(cubics).samples.map(({ point }) => point)
  const [left, right] = extent(points.map(({ x }) => x))
  const [top, bottom] = extent(points.map(({ y }) => y))
  const put = ({ x, y }: Point): Point => ({
    x: ((x - left) / (right - left || 1)) * w,
    y: ((y - top) / (bottom - top || 1)) * h,
  })
  return cubics.map(([a, b, c, d]): Cubic => [put(a), put(b), put(c), put(d)])
}

function extent(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)]
}

/** The point `along` units from the beginning; further than the length goes round again. */
export function pointAlong(outline: Outline, along: number): Point {
  const { cubic, t } = placeOf(outline, along)
  return pointOn(cubic, t)
}

/** How far along the outline the ray from `middle` through `towards` leaves it. */
export function crossing({ samples, length }: Outline, middle: Point, towards: Point): number {
  const side = ({ point }: Sample) =>
    (towards.x - middle.x) * (point.y - middle.y) - (towards.y - middle.y) * (point.x - middle.x)
  const ahead = ({ point }: Sample) =>
    (towards.x - middle.x) * (point.x - middle.x) + (towards.y - middle.y) * (point.y - middle.y) > 0
  for (const [i, from] of samples.entries()) {
    const to = samples[i + 1]
    if (!to || !ahead(to)) continue
    const [before, after] = [side(from), side(to)]
    if (before > 0 || after < 0 || before === after) continue
    return from.along + ((to.along - from.along) * before) / (before - after)
  }
  return length * 0.25
}

/** Path data of the whole outline, closed. */
export function wholeOutline({ cubics }: Pick<Outline, 'cubics'>): string {
  const [first] = cubics
  return first ? `${moveTo(first[0])}${cubics.map(cubicTo).join('')}Z` : ''
}

/** Path data from one place to another, clockwise, beginning with a move. */
export function partOfOutline(outline: Outline, from: number, to: number): string {
  const start = placeOf(outline, from)
  const end = placeOf(outline, to)
  const { cubics } = outline
  const count = cubics.length
  let steps = (end.index - start.index + count) % count
  if (steps === 0 && end.t <= start.t) steps = count
  let data = moveTo(pointOn(start.cubic, start.t))
  for (let i = 0; i <= steps; i += 1) {
    const cubic = cubics[(start.index + i) % count]
    if (cubic) data += cubicTo(cut(cubic, i === 0 ? start.t : 0, i === steps ? end.t : 1))
  }
  return data
}

interface Sample {
  readonly point: Point
  readonly along: number
  readonly index: number
  readonly t: number
}

/** So many chords stand for a curve when its length is measured. */
const CHORDS = 24

function measured(cubics: readonly Cubic[]): Outline {
  const samples: Sample[] = []
  let along = 0
  for (const [index, cubic] of cubics.entries()) {
    for (let i = samples.length === 0 ? 0 : 1; i <= CHORDS; i += 1) {
      const point = pointOn(cubic, i / CHORDS)
      const last = samples.at(-1)
      if (last) along += Math.hypot(point.x - last.point.x, point.y - last.point.y)
      samples.push({ point, along, index, t: i / CHORDS })
    }
  }
  return { cubics, length: along, samples }
}

function placeOf({ cubics, samples, length }: Outline, along: number) {
  const wanted = ((along % length) + length) % length
  const next = Math.max(
    1,
    samples.findIndex((sample) => sample.along >= wanted),
  )
  const [from, to] = [samples[next - 1], samples[next]]
  const [first] = cubics
  if (!from || !to || !first) throw new Error('an outline without a length')
  const share = to.along > from.along ? (wanted - from.along) / (to.along - from.along) : 0
  const t0 = from.index === to.index ? from.t : 0
  return { index: to.index, cubic: cubics[to.index] ?? first, t: t0 + (to.t - t0) * share }
}

function pointOn([a, b, c, d]: Cubic, t: number): Point {
  const s = 1 - t
  const mix = (p: number, q: number, r: number, u: number) =>
    s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) }
}

/** The part of a curve between two shares of it (de Casteljau). */
function cut(cubic: Cubic, from: number, to: number): Cubic {
  const head = split(cubic, to)[0]
  return to > 0 ? split(head, from / to)[1] : head
}

function split([a, b, c, d]: Cubic, t: number): readonly [Cubic, Cubic] {
  const [ab, bc, cd] = [between(a, b, t), between(b, c, t), between(c, d, t)]
  const [abc, bcd] = [between(ab, bc, t), between(bc, cd, t)]
  const middle = between(abc, bcd, t)
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ]
}
