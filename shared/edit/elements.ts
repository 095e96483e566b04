import { type Change, drop, nothing, put } from '../model/change'
import {
  type Doc,
  elementsOf,
  frameOf,
  get,
  groupsAround,
  isLocked,
  type Layer,
  layer,
  linksOf,
  withDescendants,
} from '../model/doc'
import type { Element, StampElement, StrokeElement, TextElement } from '../model/element'
import { type Box, boundsOf, contains, middleOf, type Point, turn, unionOf } from '../model/geometry'
import type { Id } from '../model/id'
import { ZONES, type Zone } from '../model/vocabulary'
import { ZONE_BOXES } from '../model/zones'
import { emptied } from './emptied'
import { loosened } from './ends'
import { fitted, sized } from './fitted'
import { tiedLines } from './followers'
import { freshElement } from './fresh'
import { inFront } from './front'
import { drawnAlong, standing } from './standing'
import { type PenPoint, strokeThrough } from './strokes'
import { FIRST_STYLES, type Styles } from './styles'
import { halfTurn, turnedAbout } from './turned'

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

/** The upright box on the sheet around these elements; null for none. */
export function boundsOfElements(elements: readonly Element[]): Box | null {
  return unionOf(elements.map((element) => boundsOf(sheetBox(element))))
}

/** The elements these ids name, those inside of groups too: each once, frame by frame from the back to the front. */
export function leavesOf(doc: Doc, ids: readonly Id[]): readonly Element[] {
  const named = new Set(
    withDescendants(
      doc,
      ids.filter((id) => isLayer(doc, id)),
    ),
  )
  const frames = new Set<Id>()
  for (const id of named) {
    const element = get(doc, id, 'element')
    const frame = element && frameOf(doc, element)
    if (frame) frames.add(frame.id)
  }
  return [...frames].flatMap((frame) => elementsOf(doc, frame).filter(({ id }) => named.has(id)))
}

/** The layers these ids name, without those that are inside of another one of them. */
export function outermost(doc: Doc, ids: readonly Id[]): readonly Layer[] {
  const named = new Set(ids)
  const layers = [...named].flatMap((id) => layer(doc, id) ?? [])
  return layers.filter((one) => !groupsAround(doc, one).some(({ id }) => named.has(id)))
}

/** The element itself, or all elements of a group from the back to the front. */
export function insideOf(doc: Doc, one: Layer): readonly Element[] {
  return one.kind === 'group' ? elementsOf(doc, one.id) : [one]
}

/** The elements these ids name that may be changed: not locked, neither themselves nor by a group around them. */
export function freeLeaves(doc: Doc, ids: readonly Id[]): readonly Element[] {
  return leavesOf(doc, ids).filter((element) => !isLocked(doc, element))
}

/**
 * Puts a stamp with its middle (zone units) in front of all, in the frame or in the group `holder`.
 */
export function addStamp(
  doc: Doc,
  frame: Id,
  zone: Zone,
  middle: Point,
  stamp: string,
  size: { w: number; h: number },
  holder: Id = frame,
  tint: string | null = null,
): Made {
  const element: StampElement = {
    ...freshElement(holder, zone, { x: middle.x - size.w / 2, y: middle.y - size.h / 2, ...size }),
    shape: 'stamp',
    stamp,
    mirrored: false,
    tint,
  }
  return { change: inFront(doc, holder, [element]), id: element.id }
}

/** A text in a box of zone units, in front of all. */
export function addText(
  doc: Doc,
  frame: Id,
  zone: Zone,
  box: Box,
  text: string,
  style: Styles['text'] = FIRST_STYLES.text,
  holder: Id = frame,
): Made {
  const element: TextElement = { ...freshElement(holder, zone, box), shape: 'text', text, ...style }
  return { change: inFront(doc, holder, [element]), id: element.id }
}

/** A stroke from points of the zone with pressure 0…1, in front of all; longer ones are thinned to what a record may hold. */
export function addStroke(
  doc: Doc,
  frame: Id,
  zone: Zone,
  drawn: readonly PenPoint[],
  pen: Omit<Styles['stroke'], 'opacity'> & Partial<Styles['stroke']>,
  holder: Id = frame,
): Made {
  const stroke = strokeThrough(drawn)
  const element: StrokeElement = {
    ...freshElement(holder, zone, stroke),
    shape: 'stroke',
    points: stroke.points,
    drawnW: stroke.drawnW,
    drawnH: stroke.drawnH,
    ...{ opacity: 1, ...pen },
  }
  return { change: inFront(doc, holder, [element]), id: element.id }
}

/** Layers that go the same way, sheet units. Each group among the ids, and each element alone, goes as one. */
export interface Move {
  readonly ids: readonly Id[]
  readonly dx: number
  readonly dy: number
}

/**
 * Moves layers by a distance on the sheet. One whose middle comes to stand in another zone belongs to that zone from
 * then on; between the zones it stays where it belonged. A group goes as one.
 */
export function moveElements(doc: Doc, ids: readonly Id[], dx: number, dy: number): Change {
  return moveLayers(doc, [{ ids, dx, dy }])
}

/**
 * Moves layers, each its own way. A line goes with what both its ends hold on to; one that is taken away from all it
 * holds on to lets go.
 */
export function moveLayers(doc: Doc, moves: readonly Move[]): Change {
  const moved = new Map<Id, Element>()
  for (const { ids, dx, dy } of moves) {
    if (dx === 0 && dy === 0) continue
    for (const unit of outermost(doc, ids)) {
      const free = insideOf(doc, unit).filter((element) => !isLocked(doc, element))
      for (const element of carried(free, dx, dy)) moved.set(element.id, element)
    }
  }
  const frames = new Set([...moved.values()].map((element) => frameOf(doc, element)?.id ?? element.parent))
  const tied = [...frames]
    .flatMap((frame) => tiedLines(doc, frame))
    .flatMap((line) => drawnAlong(doc, line, moved))
  const all = [...moved.values()].map((one) => (one.shape === 'line' ? loosened(one, moved) : one))
  return put(doc, ...all, ...tied)
}

/** Fits elements, as one, from one upright box of the sheet into another; letters keep their size. */
export function resizeElements(doc: Doc, ids: readonly Id[], from: Box, to: Box): Change {
  return put(
    doc,
    ...freeLeaves(doc, ids).map((element) =>
      fitted(element, inZone(element.zone, from), inZone(element.zone, to)),
    ),
  )
}

/**
 * Resizes one element that may be turned. `to` is its new box as if it lay level, drawn out from its level box
 * (sheetBox) by points that were turned back about the old middle; what stayed put there stays put on the sheet.
 */
export function resizeTurned(doc: Doc, id: Id, to: Box): Change {
  const [element] = freeLeaves(doc, [id])
  if (element?.id !== id) return nothing
  const level = inZone(element.zone, to)
  if (element.shape === 'line') return put(doc, fitted(element, element, level))
  const middle = turn(middleOf(level), middleOf(element), element.degrees)
  return put(doc, sized(element, middle, level.w, level.h))
}

/** Turns elements, as one, clockwise about a point of the sheet; null: about the middle of them all. */
export function turnElements(doc: Doc, ids: readonly Id[], about: Point | null, byDegrees: number): Change {
  const elements = freeLeaves(doc, ids)
  const bounds = boundsOfElements(elements)
  if (!bounds || byDegrees === 0) return nothing
  const centre = about ?? middleOf(bounds)
  const taken = new Map(elements.map((element) => [element.id, element]))
  return put(
    doc,
    ...elements.map((element) => {
      const turned = turnedAbout(element, inZone(element.zone, { ...centre, w: 0, h: 0 }), byDegrees)
      return turned.shape === 'line' ? loosened(turned, taken) : turned
    }),
  )
}

/** Turns one element about its middle to an angle of −180…180 degrees. A line has no angle, a locked element keeps its own. */
export function turnElement(doc: Doc, id: Id, degrees: number): Change {
  const element = get(doc, id, 'element')
  if (!element || element.shape === 'line' || isLocked(doc, element)) return nothing
  return put(doc, { ...element, degrees: halfTurn(degrees) })
}

/** Removes what is not locked, groups that are left empty by that, and links to what is gone. */
export function removeElements(doc: Doc, ids: readonly Id[]): Change {
  const elements = freeLeaves(doc, ids)
  const gone = new Set(elements.map(({ id }) => id))
  const frames = new Set(elements.map((element) => frameOf(doc, element)?.id ?? element.parent))
  const links = [...frames].flatMap((frame) => linksOf(doc, frame).filter(({ to }) => gone.has(to)))
  return drop(doc, [...gone, ...emptied(doc, gone), ...links.map(({ id }) => id)])
}

function inZone(zone: Zone, box: Box): Box {
  const corner = ZONE_BOXES[zone]
  return { ...box, x: box.x - corner.x, y: box.y - corner.y }
}

/** All of a group goes to the zone its middle comes to, so that it does not fall apart. */
function carried(elements: readonly Element[], dx: number, dy: number): readonly Element[] {
  const together = new Set(elements.map(({ zone }) => zone)).size === 1
  const ofAll = together ? zoneAfter(elements, dx, dy) : null
  return elements.map((element) => {
    const zone = together ? ofAll : zoneAfter([element], dx, dy)
    return standing(element, zone ?? element.zone, dx, dy)
  })
}

function zoneAfter(elements: readonly Element[], dx: number, dy: number): Zone | null {
  const bounds = boundsOfElements(elements)
  return bounds && zoneAt(middleOf({ ...bounds, x: bounds.x + dx, y: bounds.y + dy }))
}

function isLayer(doc: Doc, id: Id): boolean {
  const kind = doc.get(id)?.kind
  return kind === 'element' || kind === 'group'
}
