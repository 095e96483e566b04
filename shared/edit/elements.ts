import { LIMITS, round3 } from '../limits'
import { type Change, drop, nothing, put, squash } from '../model/change'
import { type Doc, elementsOf, get } from '../model/doc'
import { type Box, boundsOf, contains, middleOf, type Point, unionOf } from '../model/geometry'
import { type Id, newId } from '../model/id'
import { FIRST_ORDER, inserted } from '../model/order'
import type { Element, StampElement, StrokeElement, TextElement } from '../model/record'
import { ZONES, type Zone } from '../model/vocabulary'
import { ZONE_BOXES } from '../model/zones'

/** A change that made something, and what it made. */
export interface Made {
  readonly change: Change
  readonly id: Id
}

/** The zone under a point of the sheet; null between the zones. */
export function zoneAt(point: Point): Zone | null {
  return ZONES.find((zone) => contains(ZONE_BOXES[zone], point)) ?? null
}

/** An element's box in sheet units. */
export function sheetBox(element: Element): Box & { readonly degrees: number } {
  const corner = ZONE_BOXES[element.zone]
  return {
    x: element.x + corner.x,
    y: element.y + corner.y,
    w: element.w,
    h: element.h,
    degrees: element.degrees,
  }
}

/** Puts a stamp with its middle on a point of the zone, in front of all. */
export function addStamp(
  doc: Doc,
  frame: Id,
  zone: Zone,
  middle: Point,
  stamp: string,
  size: { w: number; h: number },
): Made {
  const element: StampElement = {
    ...fields(frame, zone, { x: middle.x - size.w / 2, y: middle.y - size.h / 2, ...size }),
    shape: 'stamp',
    stamp,
  }
  return { change: inFront(doc, frame, [element]), id: element.id }
}

export function addText(doc: Doc, frame: Id, zone: Zone, box: Box, text: string): Made {
  const element: TextElement = {
    ...fields(frame, zone, box),
    shape: 'text',
    text,
    size: 28,
    colour: '#2b2622',
    align: 'start',
    bold: false,
    italic: false,
  }
  return { change: inFront(doc, frame, [element]), id: element.id }
}

/** A stroke from points of the zone with pressure 0…1; longer ones are thinned to what a record may hold. */
export function addStroke(
  doc: Doc,
  frame: Id,
  zone: Zone,
  drawn: readonly (Point & { readonly pressure: number })[],
  pen: { readonly width: number; readonly colour: string },
): Made {
  const points = thinned(drawn, LIMITS.strokePoints)
  const left = Math.min(...points.map((p) => p.x))
  const top = Math.min(...points.map((p) => p.y))
  const w = round3(Math.max(...points.map((p) => p.x)) - left)
  const h = round3(Math.max(...points.map((p) => p.y)) - top)
  const element: StrokeElement = {
    ...fields(frame, zone, { x: left, y: top, w, h }),
    shape: 'stroke',
    points: points.flatMap((p) => [round3(p.x - left), round3(p.y - top), round3(p.pressure)]),
    drawnW: w,
    drawnH: h,
    width: pen.width,
    colour: pen.colour,
  }
  return { change: inFront(doc, frame, [element]), id: element.id }
}

/**
 * Moves elements by a distance on the sheet. One whose middle comes to stand in another zone belongs
 * to that zone from then on; between the zones it stays where it belonged.
 */
export function moveElements(doc: Doc, ids: readonly Id[], dx: number, dy: number): Change {
  return put(
    doc,
    ...chosen(doc, ids).map((element) => {
      const box = sheetBox(element)
      const zone = zoneAt(middleOf({ ...box, x: box.x + dx, y: box.y + dy })) ?? element.zone
      const corner = ZONE_BOXES[zone]
      return moved(element, { zone, x: box.x + dx - corner.x, y: box.y + dy - corner.y })
    }),
  )
}

/** Fits elements, as one, from one upright box of the sheet into another; texts keep their letter size. */
export function resizeElements(doc: Doc, ids: readonly Id[], from: Box, to: Box): Change {
  const sx = from.w === 0 ? 1 : to.w / from.w
  const sy = from.h === 0 ? 1 : to.h / from.h
  return put(
    doc,
    ...chosen(doc, ids).map((element) => {
      const box = sheetBox(element)
      const corner = ZONE_BOXES[element.zone]
      return moved(element, {
        x: to.x + (box.x - from.x) * sx - corner.x,
        y: to.y + (box.y - from.y) * sy - corner.y,
        w: Math.max(SMALLEST, box.w * sx),
        h: Math.max(SMALLEST, box.h * sy),
      })
    }),
  )
}

/** Turns one element about its middle to an angle of −180…180 degrees. */
export function turnElement(doc: Doc, id: Id, degrees: number): Change {
  const element = get(doc, id, 'element')
  if (!element) return nothing
  return put(doc, { ...element, degrees: round3(((((degrees + 180) % 360) + 360) % 360) - 180) })
}

export function editText(
  doc: Doc,
  id: Id,
  patch: Partial<Pick<TextElement, 'text' | 'h' | 'size' | 'colour' | 'align' | 'bold' | 'italic'>>,
): Change {
  const element = get(doc, id, 'element')
  return element?.shape === 'text' ? put(doc, { ...element, ...patch }) : nothing
}

export function removeElements(doc: Doc, ids: readonly Id[]): Change {
  return drop(
    doc,
    chosen(doc, ids).map((element) => element.id),
  )
}

/** Copies a little to the lower right, in front of all. */
export function duplicateElements(
  doc: Doc,
  ids: readonly Id[],
): { readonly change: Change; readonly ids: readonly Id[] } {
  const copies = chosen(doc, ids).map((element) => ({
    ...moved(element, { x: element.x + 10, y: element.y + 10 }),
    id: newId('element'),
  }))
  const frames = [...new Set(copies.map((copy) => copy.parent))]
  const placed = frames.map((frame) =>
    inFront(
      doc,
      frame,
      copies.filter((copy) => copy.parent === frame),
    ),
  )
  return { change: squash(...placed), ids: copies.map((copy) => copy.id) }
}

/** One step towards the front (1) or the back (−1) among the elements of its frame. */
export function reorderElement(doc: Doc, id: Id, step: -1 | 1): Change {
  const element = get(doc, id, 'element')
  if (!element) return nothing
  const all = elementsOf(doc, element.parent)
  const at = all.indexOf(element)
  const to = at + step
  if (to < 0 || to >= all.length) return nothing
  const others = all.filter((one) => one !== element)
  return put(doc, ...inserted(others, to, [element]))
}

/** The upright box on the sheet around these elements; null for none. */
export function boundsOfElements(elements: readonly Element[]): Box | null {
  return unionOf(elements.map((element) => boundsOf(sheetBox(element))))
}

/** Sheet units: smaller than this nothing can be caught again. */
const SMALLEST = 4

function inFront(doc: Doc, frame: Id, elements: readonly Element[]): Change {
  const all = elementsOf(doc, frame)
  return put(doc, ...inserted(all, all.length, elements))
}

function fields(frame: Id, zone: Zone, box: Box) {
  return {
    id: newId('element'),
    kind: 'element' as const,
    parent: frame,
    order: FIRST_ORDER,
    extra: {},
    zone,
    x: kept(box.x),
    y: kept(box.y),
    w: kept(box.w),
    h: kept(box.h),
    degrees: 0,
    name: '',
  }
}

function moved<E extends Element>(element: E, to: Partial<Box & { zone: Zone }>): E {
  const { x = element.x, y = element.y, w = element.w, h = element.h, zone = element.zone } = to
  return { ...element, zone, x: kept(x), y: kept(y), w: kept(w), h: kept(h) }
}

function kept(value: number): number {
  return round3(Math.max(-LIMITS.coordinate, Math.min(LIMITS.coordinate, value)))
}

function chosen(doc: Doc, ids: readonly Id[]): readonly Element[] {
  return ids.map((id) => get(doc, id, 'element')).filter((element) => element !== null)
}

function thinned<T>(points: readonly T[], most: number): readonly T[] {
  if (points.length <= most) return points
  const step = (points.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, i) => points[Math.round(i * step)] as T)
}
