import { type Change, nothing, put } from '../model/change'
import { type Doc, elementsOf, get, isHidden, isLocked } from '../model/doc'
import type { Hold, LineElement } from '../model/element'
import type { Point } from '../model/geometry'
import type { Id } from '../model/id'
import type { Zone } from '../model/vocabulary'
import { ZONE_BOXES } from '../model/zones'
import type { Made } from './elements'
import { between, endsIn } from './ends'
import { freshElement, kept } from './fresh'
import { inFront } from './front'
import { isAt, sharesAt } from './outline'
import type { Styles } from './styles'

/** An end of a line on the sheet, and what it holds on to (null: nothing). Held, follow.ts puts it on the outline. */
export interface LineEnd {
  readonly point: Point
  readonly on: Hold | null
}

/** A line or arrow between two ends, in front of all; heads are a matter of style. */
export function addLine(
  doc: Doc,
  frame: Id,
  zone: Zone,
  from: LineEnd,
  to: LineEnd,
  style: Styles['line'] | Styles['arrow'],
  holder: Id = frame,
): Made {
  const plain: LineElement = {
    ...freshElement(holder, zone, { x: 0, y: 0, w: 0, h: 0 }),
    shape: 'line',
    start: 'nw',
    bend: 0,
    startHead: 'none',
    endHead: 'none',
    ...style,
    startOn: from.on,
    endOn: to.on,
  }
  const element = between(plain, { start: inZone(zone, from.point), end: inZone(zone, to.point) })
  return { change: inFront(doc, holder, [element]), id: element.id }
}

/** Where a line starts and ends on the sheet. */
export function endsOf(line: LineElement): { readonly start: Point; readonly end: Point } {
  const { start, end } = endsIn(line)
  return { start: onSheet(line.zone, start), end: onSheet(line.zone, end) }
}

/** Puts one end of a line somewhere else; the other one stays. */
export function moveEnd(doc: Doc, id: Id, which: 'start' | 'end', to: LineEnd): Change {
  const line = get(doc, id, 'element')
  if (line?.shape !== 'line' || isLocked(doc, line)) return nothing
  const ends = { ...endsIn(line), [which]: inZone(line.zone, to.point) }
  const held = which === 'start' ? { startOn: to.on } : { endOn: to.on }
  return put(doc, { ...between(line, ends), ...held })
}

/** −2…2: how far the middle stands off the straight way, to the left as seen from the start, as a share of the length. */
export function bendLine(doc: Doc, id: Id, bend: number): Change {
  const line = get(doc, id, 'element')
  if (line?.shape !== 'line' || isLocked(doc, line)) return nothing
  return put(doc, { ...line, bend: boundedBend(bend) })
}

/** Where the middle of a line stands on the sheet, bent as it is. */
export function bendPoint(line: LineElement): Point {
  const { start, end } = endsOf(line)
  const way = { x: end.x - start.x, y: end.y - start.y }
  return { x: (start.x + end.x) / 2 + way.y * line.bend, y: (start.y + end.y) / 2 - way.x * line.bend }
}

/** The bend, −2…2, that brings the middle of a line as near to a point of the sheet as it can come; hardly bent is straight. */
export function bendTo(line: LineElement, point: Point): number {
  const { start, end } = endsOf(line)
  const way = { x: end.x - start.x, y: end.y - start.y }
  const length = Math.hypot(way.x, way.y)
  if (length === 0) return 0
  const off = (point.x - (start.x + end.x) / 2) * way.y - (point.y - (start.y + end.y) / 2) * way.x
  const bend = off / length ** 2
  return Math.abs(bend) * length < STRAIGHT ? 0 : boundedBend(bend)
}

/**
 * What an end at a point of the sheet would hold on to: the frontmost element of the zone whose outline is within
 * `reach` (sheet units) or that has the point inside. Lines and what is locked or hidden hold nothing; null: nothing there.
 */
export function holdAt(
  doc: Doc,
  frame: Id,
  zone: Zone,
  point: Point,
  except: readonly Id[],
  reach: number,
): Hold | null {
  const place = inZone(zone, point)
  const target = elementsOf(doc, frame).findLast(
    (one) =>
      one.zone === zone &&
      one.shape !== 'line' &&
      isAt(one, place, reach) &&
      !except.includes(one.id) &&
      !isHidden(doc, one) &&
      !isLocked(doc, one),
  )
  return target ? { element: target.id, ...sharesAt(target, place) } : null
}

/** Sheet units off the straight way that still count as straight. */
const STRAIGHT = 3

function boundedBend(bend: number): number {
  return kept(Math.max(-2, Math.min(2, bend)))
}

function inZone(zone: Zone, { x, y }: Point): Point {
  const corner = ZONE_BOXES[zone]
  return { x: x - corner.x, y: y - corner.y }
}

function onSheet(zone: Zone, { x, y }: Point): Point {
  const corner = ZONE_BOXES[zone]
  return { x: x + corner.x, y: y + corner.y }
}
