import { sheetBox } from '../../shared/edit/elements'
import { bendPoint, endsOf } from '../../shared/edit/lines'
import type { Element, LineElement, StrokeElement } from '../../shared/model/element'
import { distanceToSegment, middleOf, type Point, turn } from '../../shared/model/geometry'

/** Where a stroke or line runs on the sheet, as a chain of points; null: it is no way but a surface. */
export function wayOf(element: Element): readonly Point[] | null {
  switch (element.shape) {
    case 'stroke':
      return strokeWay(element)
    case 'line':
      return lineWay(element)
    case 'stamp':
    case 'text':
    case 'figure':
    case 'box':
    case 'picture':
      return null
  }
}

/** Whether a point comes within reach (sheet units) of a chain of points. */
export function isNear(way: readonly Point[], point: Point, reach: number): boolean {
  const [first] = way
  if (first && way.length === 1) return distanceToSegment(point, first, first) <= reach
  return way.some((to, i) => {
    const from = way[i - 1]
    return from !== undefined && distanceToSegment(point, from, to) <= reach
  })
}

function strokeWay(stroke: StrokeElement): readonly Point[] {
  const box = sheetBox(stroke)
  const about = middleOf(box)
  const sx = stroke.drawnW === 0 ? 1 : stroke.w / stroke.drawnW
  const sy = stroke.drawnH === 0 ? 1 : stroke.h / stroke.drawnH
  return Array.from({ length: Math.floor(stroke.points.length / 3) }, (_, i) =>
    turn(
      {
        x: box.x + (stroke.points[3 * i] ?? 0) * sx,
        y: box.y + (stroke.points[3 * i + 1] ?? 0) * sy,
      },
      about,
      stroke.degrees,
    ),
  )
}

/** A bent line is a curve through the point its middle handle stands on. */
function lineWay(line: LineElement): readonly Point[] {
  const { start, end } = endsOf(line)
  if (line.bend === 0) return [start, end]
  const top = bendPoint(line)
  const pull = { x: 2 * top.x - (start.x + end.x) / 2, y: 2 * top.y - (start.y + end.y) / 2 }
  return Array.from({ length: PIECES + 1 }, (_, i) => {
    const t = i / PIECES
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t]
    return { x: a * start.x + b * pull.x + c * end.x, y: a * start.y + b * pull.y + c * end.y }
  })
}

const PIECES = 16
