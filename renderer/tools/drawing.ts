import { get } from '../../shared/model/doc'
import type { Box, Point } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import type { Zone } from '../../shared/model/vocabulary'
import { ZONE_BOXES } from '../../shared/model/zones'
import type { Guide, Pen, Scene } from './gesture'
import { snappingOf } from './snap'
import { isStill, snapsNow } from './still'

/** What a press and a drag draw, in units of the zone; `box` null: there was no drag. */
export interface Drawn {
  readonly box: Box | null
  readonly guides: readonly Guide[]
}

/**
 * Draws a box in a zone, from where the pointer came down, never beyond the zone's edges. Shift keeps it square (or,
 * where `shape` is square, frees it), Alt draws it from its middle.
 */
export function drawing(scene: Scene, zone: Zone, from: Pen, shape: 'free' | 'square'): (pen: Pen) => Drawn {
  const snapping = snappingOf(scene, [])
  const { x, y } = ZONE_BOXES[zone]
  return (pen) => {
    if (isStill(from, pen, scene)) return { box: null, guides: [] }
    const snaps = snapsNow(scene, pen)
    const put = (point: Point) => (snaps ? snapping.point(zone, point) : point)
    const isSquare = (shape === 'square') !== pen.shift
    const sheet = boxFrom(put(from), put(inside(zone, pen)), isSquare, pen.alt)
    const box = { ...sheet, x: sheet.x - x, y: sheet.y - y }
    return { box, guides: snaps ? snapping.guides(zone, sheet) : [] }
  }
}

/** Something of a size with its middle on a point of the sheet, in units of the zone and wholly inside it. */
export function placed(zone: Zone, middle: Point, size: { readonly w: number; readonly h: number }): Box {
  const { x, y, w, h } = ZONE_BOXES[zone]
  return {
    x: within(middle.x - x - size.w / 2, 0, w - size.w),
    y: within(middle.y - y - size.h / 2, 0, h - size.h),
    ...size,
  }
}

/** A box of a zone in sheet units. */
export function onSheet(zone: Zone, box: Box): Box {
  return { ...box, x: box.x + ZONE_BOXES[zone].x, y: box.y + ZONE_BOXES[zone].y }
}

/** Where new things go: into the group one works in, else onto the frame. */
export function holderOf({ doc, frame, entered }: Scene): Id {
  return get(doc, entered, 'group')?.id ?? frame
}

/** The nearest point of the zone. */
export function inside(zone: Zone, point: Point): Point {
  const { x, y, w, h } = ZONE_BOXES[zone]
  return { x: within(point.x, x, x + w), y: within(point.y, y, y + h) }
}

/** Sheet units: less could not be caught again. */
const SMALLEST = 8

function boxFrom(from: Point, to: Point, isSquare: boolean, isCentred: boolean): Box {
  const side = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y))
  const reach = (way: number) => Math.max(SMALLEST, isSquare ? side : Math.abs(way))
  const [w, h] = [reach(to.x - from.x), reach(to.y - from.y)]
  if (isCentred) return { x: from.x - w, y: from.y - h, w: 2 * w, h: 2 * h }
  return { x: to.x < from.x ? from.x - w : from.x, y: to.y < from.y ? from.y - h : from.y, w, h }
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
