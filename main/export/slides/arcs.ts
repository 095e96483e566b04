import type { Point } from '../../../shared/model/geometry'

/** An elliptical arc as SVG path data says it. */
export interface Arc {
  readonly rx: number
  readonly ry: number
  /** How far the ellipse is turned. */
  readonly degrees: number
  readonly large: boolean
  readonly sweep: boolean
  readonly to: Point
}

/** The curves nearest to an arc, each at most a quarter of the ellipse (SVG 2, appendix B.2.4). */
export function arcCubics(from: Point, arc: Arc): readonly CurveStep[] {
  const { to } = arc
  if (from.x === to.x && from.y === to.y) return []
  if (arc.rx === 0 || arc.ry === 0) return [{ step: 'curve', one: from, two: to, to }]
  const { centre, rx, ry, turn, start, sweep } = centred(from, arc)
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9))
  const each = sweep / count
  const reach = (4 / 3) * Math.tan(each / 4)
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const put = (x: number, y: number): Point => ({
    x: centre.x + cos * rx * x - sin * ry * y,
    y: centre.y + sin * rx * x + cos * ry * y,
  })
  return Array.from({ length: count }, (_, i): CurveStep => {
    const [a, b] = [start + i * each, start + (i + 1) * each]
    return {
      step: 'curve',
      one: put(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
      two: put(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      to: i === count - 1 ? to : put(Math.cos(b), Math.sin(b)),
    }
  })
}

interface CurveStep {
  readonly step: 'curve'
  readonly one: Point
  readonly two: Point
  readonly to: Point
}

/** From the two ends to the middle and the angles. */
function centred(from: Point, { rx: givenX, ry: givenY, degrees, large, sweep, to }: Arc) {
  const turn = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const [dx, dy] = [(from.x - to.x) / 2, (from.y - to.y) / 2]
  const [x, y] = [cos * dx + sin * dy, -sin * dx + cos * dy]
  const grown = Math.sqrt(Math.max(1, (x / givenX) ** 2 + (y / givenY) ** 2))
  const [rx, ry] = [Math.abs(givenX) * grown, Math.abs(givenY) * grown]
  const under = (rx * ry) ** 2 / ((rx * y) ** 2 + (ry * x) ** 2) - 1
  const factor = Math.sqrt(Math.max(0, under)) * (large === sweep ? -1 : 1)
  const [cx, cy] = [(factor * rx * y) / ry, (-factor * ry * x) / rx]
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx)
  const end = Math.atan2((-y - cy) / ry, (-x - cx) / rx)
  const way = end - start
  const whole = 2 * Math.PI
  return {
    centre: { x: cos * cx - sin * cy + (from.x + to.x) / 2, y: sin * cx + cos * cy + (from.y + to.y) / 2 },
    rx,
    ry,
    turn,
    start,
    sweep: sweep ? (way < 0 ? way + whole : way) : way > 0 ? way - whole : way,
  }
}
