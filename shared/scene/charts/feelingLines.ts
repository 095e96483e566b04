import { curveMonotoneX, line } from 'd3-shape'
import type { Point } from '../../model/geometry'
import { ellipse, type Ink, path, rect } from '../ink'
import type { Tones } from './chart'
import { type Curve, type Plot, piecesOf, pointAt } from './feelingPlot'
import { through } from './through'

/** A line through what is known: it passes every point and never goes beyond the two it lies between. */
export function curveInks(curve: Curve, plot: Plot): readonly Ink[] {
  const { strokeWidth, dash } = STROKES[curve.line]
  return piecesOf(curve, plot)
    .filter((points) => points.length > 1)
    .map((points) => path(smooth(points) ?? '', { stroke: curve.colour, strokeWidth, dash }))
}

/** A dot a frame while there is room, and always where a frame stands alone. */
export function dotInks(curve: Curve, plot: Plot, tones: Tones): readonly Ink[] {
  const { pitch } = plot.track
  return piecesOf(curve, plot).flatMap((points) => {
    if (pitch < SPARSE && points.length > 1) return []
    return points.map(({ x, y }) => dot(curve, { x, y }, pitch, tones))
  })
}

/** Peak as a diamond, end as a square: told apart without colour. */
export function markInks(curve: Curve, plot: Plot, tones: Tones): readonly Ink[] {
  const [peak, end] = [pointAt(curve, curve.peak, plot), pointAt(curve, curve.end, plot)]
  const paint = { fill: curve.colour, stroke: tones.ground, strokeWidth: 2 }
  const marks: Ink[] = []
  if (end && curve.end !== curve.peak)
    marks.push(rect({ x: end.x - 5.5, y: end.y - 5.5, w: 11, h: 11 }, { ...paint, radius: 2 }))
  if (peak) marks.push(path(diamond(peak, 8), paint))
  return marks
}

function dot(curve: Curve, { x, y }: Point, pitch: number, tones: Tones): Ink {
  if (curve.line === 'felt') {
    const radius = pitch < 16 ? 2.4 : 4
    return ellipse(x, y, radius, radius, {
      fill: tones.ground,
      stroke: curve.colour,
      strokeWidth: pitch < 16 ? 1.4 : 2,
    })
  }
  const radius = pitch < 16 ? 1.6 : 2.2
  return ellipse(x, y, radius, radius, { fill: curve.colour })
}

function diamond({ x, y }: Point, radius: number): string {
  return `${through([x, y - radius], [x + radius, y], [x, y + radius], [x - radius, y])}Z`
}

const STROKES = {
  felt: { strokeWidth: 3, dash: null },
  intended: { strokeWidth: 2, dash: [4, 5] },
  alignment: { strokeWidth: 1.6, dash: [0.01, 4] },
} as const

/** Units from frame to frame below which single frames are no longer dotted. */
const SPARSE = 9

const smooth = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).curve(curveMonotoneX)
