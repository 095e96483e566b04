import { sheetBox, zoneAt } from '../../shared/edit/elements'
import { type Doc, elementsOf, isHidden, isLocked } from '../../shared/model/doc'
import type { BoxElement, Element } from '../../shared/model/element'
import {
  type Box,
  boundsOf,
  cornersOf,
  distanceToSegment,
  hits,
  middleOf,
  type Point,
  touches,
  turn,
} from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import { ZONE_BOXES } from '../../shared/model/zones'
import type { Scene } from './gesture'
import { isNear, wayOf } from './way'

/** Screen pixels a finger may miss by. */
const SLACK_PIXELS = 6
/** Screen pixels: the least a thing can be taken by, however small it is. */
const GRAB_PIXELS = 24

/** The element itself at a point, however deep in groups: what a double click or Ctrl+click means. */
export function deepAt({ doc, frame, unitsPerPixel }: Scene, point: Point): Element | null {
  return elementAt(doc, frame, point, slackOf(unitsPerPixel))
}

/**
 * The frontmost element a pointer can take at a point of the sheet; `slack` in sheet units. Hidden and locked ones
 * cannot be taken. Elements are clipped to their zone.
 */
function elementAt(doc: Doc, frame: Id, point: Point, slack: number): Element | null {
  const zone = zoneAt(point)
  return (
    elementsOf(doc, frame).findLast(
      (element) => element.zone === zone && isCaught(element, point, slack) && isWithinReach(doc, element),
    ) ?? null
  )
}

/** Whether an element may be taken at all: shown, and not locked. */
export function isWithinReach(doc: Doc, element: Element): boolean {
  return !isHidden(doc, element) && !isLocked(doc, element)
}

/** Sheet units a pointer may miss an element by. */
function slackOf(unitsPerPixel: number): number {
  return SLACK_PIXELS * unitsPerPixel
}

/** Whether the part of an element that shows in its zone meets a box of the sheet; touching counts. */
export function meets(element: Element, box: Box): boolean {
  if (!touches(ZONE_BOXES[element.zone], box)) return false
  const way = wayOf(element)
  // A bent line runs outside of its box.
  if (way) return way.some((to, i) => crosses(box, way[i - 1] ?? to, to))
  const level = sheetBox(element)
  if (!touches(boundsOf(level), box)) return false
  if (element.degrees === 0) return true
  const corners = cornersOf(level)
  const middle = middleOf(box)
  return hits(level, middle, 0) || corners.some((to, i) => crosses(box, corners[(i + 3) % 4] ?? to, to))
}

/** Whether a point takes the element; `slack` (sheet units) widens what is thin or small. */
export function isCaught(element: Element, point: Point, slack: number): boolean {
  const box = sheetBox(element)
  // A look at the distance from the middle first: most elements are elsewhere.
  const far =
    (box.w + box.h) / 2 +
    Math.abs('width' in element ? element.width : 0) +
    3 * slack +
    REACH_OF_BEND * bendOf(element)
  const dx = point.x - box.x - box.w / 2
  const dy = point.y - box.y - box.h / 2
  if (tailOf(element) === null && dx * dx + dy * dy > far * far) return false
  const way = wayOf(element)
  if (way && (element.shape === 'stroke' || element.shape === 'line')) {
    return isNear(way, point, slack + element.width / 2)
  }
  const widened = Math.max(Math.min(slack, 4), grabRoom(box, slack))
  if (element.shape === 'box') return isBoxCaught(element, point, widened)
  return hits(box, point, widened)
}

/** What a thing smaller than a fingertip lacks on each side. */
function grabRoom(box: Box, slack: number): number {
  const least = (slack / SLACK_PIXELS) * GRAB_PIXELS
  return Math.max(0, (least - Math.min(box.w, box.h)) / 2)
}

function isBoxCaught(element: BoxElement, point: Point, slack: number): boolean {
  const box = sheetBox(element)
  const level = turn(point, middleOf(box), -box.degrees)
  if (isOnTail(element, { x: level.x - box.x, y: level.y - box.y }, slack)) return true
  const round = element.form === 'ellipse'
  if (!isInside(round, box, level, slack)) return false
  // Through a see-through box one reaches what lies in it, unless it has words to be taken by.
  if (element.fill !== null || element.text !== '') return true
  const rim = slack + element.lineWidth / 2
  const inner = { x: box.x + rim, y: box.y + rim, w: box.w - 2 * rim, h: box.h - 2 * rim }
  return inner.w <= 0 || inner.h <= 0 || !isInside(round, inner, level, 0)
}

function isInside(round: boolean, box: Box, point: Point, slack: number): boolean {
  if (!round) return hits({ ...box, degrees: 0 }, point, slack)
  const { x, y } = middleOf(box)
  const [a, b] = [box.w / 2 + slack, box.h / 2 + slack]
  return a > 0 && b > 0 && ((point.x - x) / a) ** 2 + ((point.y - y) / b) ** 2 <= 1
}

function isOnTail(element: BoxElement, point: Point, slack: number): boolean {
  const tip = tailOf(element)
  if (!tip) return false
  return distanceToSegment(point, { x: element.w / 2, y: element.h / 2 }, tip) <= slack + TAIL_HALF
}

/** A bubble's tip, from its own corner; null: it has none. */
export function tailOf(element: Element): Point | null {
  if (element.shape !== 'box') return null
  return element.form === 'speech' || element.form === 'thought' ? element.tail : null
}

function bendOf(element: Element): number {
  return element.shape === 'line' ? Math.abs(element.bend) * Math.hypot(element.w, element.h) : 0
}

const REACH_OF_BEND = 1.1
/** Sheet units: half of what a tail is wide in the middle. */
const TAIL_HALF = 6

/** Whether a straight way has a point in the box. */
function crosses(box: Box, a: Point, b: Point): boolean {
  let from = 0
  let to = 1
  for (const [start, way, low, high] of [
    [a.x, b.x - a.x, box.x, box.x + box.w],
    [a.y, b.y - a.y, box.y, box.y + box.h],
  ] as const) {
    if (way === 0) {
      if (start < low || start > high) return false
      continue
    }
    const [near, far] = [(low - start) / way, (high - start) / way]
    from = Math.max(from, Math.min(near, far))
    to = Math.min(to, Math.max(near, far))
  }
  return from <= to
}
