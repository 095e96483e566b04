import { sheetBox, zoneAt } from '../../shared/edit/elements'
import { type Doc, elementsOf } from '../../shared/model/doc'
import { distanceToSegment, hits, middleOf, type Point, turn } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import type { Element, StrokeElement } from '../../shared/model/record'

/** The frontmost element under a point of the sheet; `slack` in sheet units. Elements are clipped to their zone. */
export function elementAt(doc: Doc, frame: Id, point: Point, slack: number): Element | null {
  const zone = zoneAt(point)
  return (
    elementsOf(doc, frame).findLast((element) => element.zone === zone && caught(element, point, slack)) ??
    null
  )
}

function caught(element: Element, point: Point, slack: number): boolean {
  const box = sheetBox(element)
  if (element.shape !== 'stroke') return hits(box, point, Math.min(slack, 4))
  if (!hits(box, point, slack + element.width)) return false
  const level = turn(point, middleOf(box), -box.degrees)
  return nearStroke(element, { x: level.x - box.x, y: level.y - box.y }, slack + element.width / 2)
}

function nearStroke(stroke: StrokeElement, point: Point, reach: number): boolean {
  const sx = stroke.drawnW === 0 ? 1 : stroke.w / stroke.drawnW
  const sy = stroke.drawnH === 0 ? 1 : stroke.h / stroke.drawnH
  const at = (i: number): Point => ({ x: (stroke.points[i] ?? 0) * sx, y: (stroke.points[i + 1] ?? 0) * sy })
  if (stroke.points.length <= 3) return distanceToSegment(point, at(0), at(0)) <= reach
  for (let i = 0; i + 5 < stroke.points.length; i += 3) {
    if (distanceToSegment(point, at(i), at(i + 3)) <= reach) return true
  }
  return false
}
