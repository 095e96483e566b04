import type { Point } from '../../../shared/model/geometry'

/** Points along path data of M, L, Q, C, A and Z, close enough together to measure by; arcs are those of a circle. */
export function pointsOn(d: string): readonly Point[] {
  const found: Point[] = []
  let [at, start]: [Point, Point] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ]
  for (const [, letter = '', list = ''] of d.matchAll(/([MLQCAZ])([^MLQCAZ]*)/g)) {
    const numbers = (list.match(/-?[\d.]+(?:e[-+]?\d+)?/g) ?? []).map(Number)
    const point = (i: number): Point => ({ x: numbers[i] ?? 0, y: numbers[i + 1] ?? 0 })
    if (letter === 'M') start = point(0)
    const ends = letter === 'Z' ? [start] : letter === 'A' ? [] : pairs(numbers)
    if (letter === 'A') found.push(...arc(at, numbers[0] ?? 0, point(5)))
    else if (letter !== 'M') for (let t = 1; t <= STEPS; t += 1) found.push(curve([at, ...ends], t / STEPS))
    else found.push(start)
    at = letter === 'A' ? point(5) : (ends.at(-1) ?? at)
  }
  return found
}

const STEPS = 16

function pairs(numbers: readonly number[]): readonly Point[] {
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? 0 }] : []))
}

/** De Casteljau for curves of any degree. */
function curve(points: readonly Point[], t: number): Point {
  const [first = { x: 0, y: 0 }, ...rest] = points
  if (rest.length === 0) return first
  return curve(
    rest.map(({ x, y }, i) => {
      const from = points[i] ?? first
      return { x: from.x + (x - from.x) * t, y: from.y + (y - from.y) * t }
    }),
    t,
  )
}

/** The smaller arc, clockwise on the page. */
function arc(from: Point, radius: number, to: Point): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const chord = Math.hypot(dx, dy)
  const r = Math.max(radius, chord / 2)
  const off = Math.sqrt(Math.max(0, r * r - (chord * chord) / 4)) / (chord || 1)
  const middle = { x: (from.x + to.x) / 2 - dy * off, y: (from.y + to.y) / 2 + dx * off }
  const begin = Math.atan2(from.y - middle.y, from.x - middle.x)
  const end = Math.atan2(to.y - middle.y, to.x - middle.x)
  const sweep = (end - begin + 4 * Math.PI) % (2 * Math.PI)
  return Array.from({ length: STEPS }, (_, i) => {
    const angle = begin + (sweep * (i + 1)) / STEPS
    return { x: middle.x + r * Math.cos(angle), y: middle.y + r * Math.sin(angle) }
  })
}
