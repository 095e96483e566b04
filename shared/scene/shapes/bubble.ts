import type { Point } from '../../model/geometry'
import {
  crossing,
  fittedTo,
  type Outline,
  partOfOutline,
  pointAlong,
  roundOutline,
  wholeOutline,
} from '../outline'
import { type Cubic, circle, directionTo, quadraticTo, stepped } from '../pathData'

/** The outline of a speech bubble, body and tail in one; no tail where it would point into the body. */
export function speechPath(w: number, h: number, tail: Point | null): string {
  const body = roundOutline(w, h, SPEECH_FULLNESS)
  const foot = tail && footOf(body, w, h, tail)
  if (!tail || !foot) return wholeOutline(body)
  const { along, on, way, far } = foot
  const half = Math.min(clamp(0.09 * Math.min(w, h) + 6, 5, 26), 0.12 * body.length, 3 + 0.45 * far)
  const [from, to] = [pointAlong(body, along - half), pointAlong(body, along + half)]
  const elbow = elbowOf(body, along, on, way, far)
  const bent = (end: Point) => stepped(elbow, { x: end.x - on.x, y: end.y - on.y }, 0.42)
  return [
    partOfOutline(body, along + half, along - half),
    quadraticTo(bent(from), tail),
    quadraticTo(bent(to), to),
    'Z',
  ].join('')
}

/** The outline of a thought: a cloud, and puffs that grow smaller towards whoever has it. */
export function thoughtPath(w: number, h: number, tail: Point | null): string {
  const cloud = cloudPath(w, h)
  const foot = tail && footOf(roundOutline(w, h, SPEECH_FULLNESS), w, h, tail)
  if (!tail || !foot) return cloud
  const { on, way, far } = foot
  const first = clamp(0.085 * Math.min(w, h), 5, 17)
  const radii = [first, first * 0.66, first * 0.4]
  const wanted = 2 * radii.reduce((sum, radius) => sum + radius, 0) + 3 * GAP
  const scale = Math.min(1, far / wanted)
  const spare = Math.max(0, far - wanted) / 3
  let reached = 0
  const puffs = radii.map((radius) => {
    const at = reached + (GAP + spare) * scale + radius * scale
    reached = at + radius * scale
    const aside = Math.sin((Math.PI * at) / far) * 0.07 * far
    return circle(stepped(stepped(on, way, at), { x: -way.y, y: way.x }, aside), radius * scale)
  })
  return `${cloud}${puffs.join('')}`
}

/** Between an ellipse and a rectangle. */
const SPEECH_FULLNESS = 0.82
const GAP = 5

/** Where the tail leaves the body: how far along its outline, the point, the way to the tip and how far it is. */
interface Foot {
  readonly along: number
  readonly on: Point
  readonly way: Point
  readonly far: number
}

/** Null: the tip is in the body, or as good as. */
function footOf(body: Outline, w: number, h: number, tail: Point): Foot | null {
  const middle = { x: w / 2, y: h / 2 }
  const along = crossing(body, middle, tail)
  const on = pointAlong(body, along)
  const way = directionTo(on, tail)
  const far = Math.hypot(tail.x - on.x, tail.y - on.y)
  const reach = Math.hypot(tail.x - middle.x, tail.y - middle.y)
  if (!way || reach <= Math.hypot(on.x - middle.x, on.y - middle.y) + NEAREST) return null
  return { along, on, way, far }
}

const NEAREST = 2

/** A tail leaves the body straight and then swings to its tip; one that would be straight swings a little. */
function elbowOf(body: Outline, along: number, on: Point, way: Point, far: number): Point {
  const ahead = directionTo(pointAlong(body, along - 1), pointAlong(body, along + 1)) ?? { x: 1, y: 0 }
  const out = { x: ahead.y, y: -ahead.x }
  const aside = out.x * way.y - out.y * way.x
  const bent = stepped(stepped(on, out, 0.42 * far), way, 0.12 * far)
  const more = Math.max(0, 0.3 - Math.abs(aside)) * 0.4 * far
  return stepped(bent, { x: -way.y, y: way.x }, aside > 0 ? -more : more)
}

/** Bumps of changing size round the box, each an arc. */
function cloudPath(w: number, h: number): string {
  const chord = clamp(0.5 * Math.min(w, h), 16, 110)
  const inset = Math.min(BULGE * chord, 0.3 * Math.min(w, h))
  const inner = roundOutline(w - 2 * inset, h - 2 * inset, 0.72)
  const count = Math.min(MOST_BUMPS, Math.max(6, Math.round(inner.length / chord)))
  const weights = Array.from({ length: count }, (_, i) => SIZES[i % SIZES.length] ?? 1)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let along = 0.03 * inner.length
  const ends = weights.map((weight) => {
    along += (weight / whole) * inner.length
    const { x, y } = pointAlong(inner, along)
    return { x: x + inset, y: y + inset }
  })
  const bumps = ends.map((end, i) => bump(ends.at(i - 1) ?? end, end, 1.15 * inset))
  return wholeOutline({ cubics: fittedTo(bumps, w, h) })
}

/** Nearly an arc of a circle, standing out to the left of the way to its end, by `most` at most. */
function bump(from: Point, end: Point, most: number): Cubic {
  const [dx, dy] = [end.x - from.x, end.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const rise = ((4 / 3) * Math.min(BULGE * length, most)) / length
  const control = (share: number) => ({
    x: from.x + share * dx + rise * dy,
    y: from.y + share * dy - rise * dx,
  })
  return [from, control(0.236), control(0.764), end]
}

/** How far a bump stands out, as a share of its chord. */
const BULGE = 0.27
/** A cloud drawn out to a thread has longer bumps, not more. */
const MOST_BUMPS = 60
/** No two bumps beside each other are of one size. */
const SIZES: readonly number[] = [1, 0.8, 1.14, 0.88, 1.06, 0.76, 1.18]

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
