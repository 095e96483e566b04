import { getStroke } from 'perfect-freehand'
import type { StrokeElement } from '../../model/element'
import { type Ink, path } from '../ink'

/** A pen stroke from its box's corner: an outline as wide as the pen however the box was stretched. Null: no points. */
export function strokeInk(element: Pick<StrokeElement, StrokeFields>): readonly Ink[] | null {
  const points = pointsOf(element)
  if (points === null || !(element.width > 0)) return null
  const outline = getStroke(points, { ...PEN, size: element.width })
  return [path(outlineData(outline), { fill: element.colour })]
}

type StrokeFields = 'points' | 'drawnW' | 'drawnH' | 'w' | 'h' | 'width' | 'colour'

/** The pen's own pressure is in the points: no second guess from the speed of the hand. */
const PEN = { thinning: 0.5, smoothing: 0.5, streamline: 0.4, simulatePressure: false, last: true }

function pointsOf({
  points,
  drawnW,
  drawnH,
  w,
  h,
}: Pick<StrokeElement, StrokeFields>): [number, number, number][] | null {
  const sx = drawnW > 0 ? w / drawnW : 1
  const sy = drawnH > 0 ? h / drawnH : 1
  const found: [number, number, number][] = []
  for (let i = 0; i + 2 < points.length; i += 3) {
    const [x = 0, y = 0, pressure = 0.5] = points.slice(i, i + 3)
    if (Math.abs(x * sx) <= FARTHEST && Math.abs(y * sy) <= FARTHEST)
      found.push([x * sx, y * sy, clamp(pressure)])
  }
  return found.length > 0 ? found : null
}

/** Beyond this nothing is seen, and the outline's arithmetic would overflow. */
const FARTHEST = 1e9

function clamp(pressure: number): number {
  return pressure >= 0 && pressure <= 1 ? pressure : 0.5
}

/** A closed curve through the middles between the outline's points, which are its handles. */
function outlineData(outline: readonly (readonly number[])[]): string {
  const points = outline.map(([x = 0, y = 0]) => ({ x, y }))
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return ''
  let data = `M${n((last.x + first.x) / 2)} ${n((last.y + first.y) / 2)}`
  for (const [i, point] of points.entries()) {
    const next = points[i + 1] ?? first
    data += `Q${n(point.x)} ${n(point.y)} ${n((point.x + next.x) / 2)} ${n((point.y + next.y) / 2)}`
  }
  return `${data}Z`
}

function n(value: number): number {
  return Math.round(value * 100) / 100 || 0
}
