import { boundsOfElements, leavesOf, sheetBox } from '../../shared/edit/elements'
import { bendPoint, endsOf } from '../../shared/edit/lines'
import type { Doc } from '../../shared/model/doc'
import type { BoxElement, Element, LineElement } from '../../shared/model/element'
import { type Box, middleOf, type Point, type TurnedBox, turn } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import { ZONE_BOXES } from '../../shared/model/zones'
import { isWithinReach, tailOf } from './pick'

/** The eight places a selection is resized (or a picture cropped) by, named by compass. */
export type Side = 'nw' | 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w'
/** Those, where it is turned by, the two ends and the middle of a line, and the tip of a bubble's tail. */
export type Handle = Side | 'turn' | 'start' | 'end' | 'bend' | 'tail'

/** What handles belong to. */
export interface Held {
  readonly doc: Doc
  /** Elements and groups. */
  readonly selection: readonly Id[]
  /** The picture whose crop is being changed; null: none. */
  readonly cropping: Id | null
  readonly unitsPerPixel: number
}

/** Screen pixels: handles keep their size at every zoom. */
export const HANDLE_PIXELS = 9
const CATCH_PIXELS = 11
const TURN_PIXELS = 26
/** A side shorter than this has handles at its corners only. */
const SIDE_PIXELS = 44
/** Around a smaller thing the handles stand off, so that there is a place left to take it by. */
const ROOM_PIXELS = 36
/** A line shorter than this is not bent. */
const BEND_PIXELS = 48

/**
 * Where the handles of a selection stand, in sheet units. A single turned element has them at its turned corners;
 * several have them around all. What is locked or hidden has none.
 */
export function handlesOf(held: Held): ReadonlyMap<Handle, Point> {
  const elements = withinReach(held.doc, held.cropping === null ? held.selection : [held.cropping])
  const [only] = elements
  if (!only) return new Map()
  if (elements.length === 1 && held.cropping !== null) return around(sheetBox(only), held.unitsPerPixel)
  if (elements.length === 1 && only.shape === 'line') return alongLine(only, held.unitsPerPixel)
  const box = levelBox(elements)
  const handles = around(box, held.unitsPerPixel)
  handles.set('turn', turnPlace(box, held.unitsPerPixel))
  if (elements.length === 1 && only.shape === 'text') {
    // Words are as high as their lines.
    handles.delete('n')
    handles.delete('s')
  }
  const tip = elements.length === 1 && only.shape === 'box' ? tipOf(only) : null
  if (tip) handles.set('tail', tip)
  return handles
}

/** The handle a pointer takes at a point of the sheet. */
export function handleAt(held: Held, point: Point): Handle | null {
  let nearest: Handle | null = null
  let best = CATCH_PIXELS * held.unitsPerPixel
  for (const [name, place] of handlesOf(held)) {
    const distance = Math.hypot(place.x - point.x, place.y - point.y)
    if (distance > best) continue
    best = distance
    nearest = name
  }
  return nearest
}

/** What of a selection a pointer may change, groups as all in them, from the back to the front. */
export function withinReach(doc: Doc, ids: readonly Id[]): readonly Element[] {
  return leavesOf(doc, ids).filter((element) => isWithinReach(doc, element))
}

/** The box handles resize: a single element's own, turned as it is; the upright one around several. */
export function levelBox(elements: readonly Element[]): TurnedBox {
  const [only] = elements
  if (only && elements.length === 1) return sheetBox(only)
  return { ...(boundsOfElements(elements) ?? { x: 0, y: 0, w: 0, h: 0 }), degrees: 0 }
}

export function isSide(handle: Handle): handle is Side {
  return PLACES.has(handle)
}

/** Where a side or corner stands on a box, as shares of its width and height. */
export function placeOn(side: Side): readonly [u: number, v: number] {
  return PLACES.get(side) ?? [0.5, 0.5]
}

/**
 * The box after one of its sides or corners was dragged to a point, both level. `ratio` keeps the shape, `centred`
 * keeps the middle.
 */
export function resized(
  box: Box,
  side: Side,
  to: Point,
  keep: { readonly ratio: boolean; readonly centred: boolean },
): Box {
  const [u, v] = placeOn(side)
  const about = {
    x: box.x + box.w * (keep.centred ? 0.5 : 1 - u),
    y: box.y + box.h * (keep.centred ? 0.5 : 1 - v),
  }
  const share = keep.centred ? 0.5 : 1
  let w = u === 0.5 ? box.w : Math.max(SMALLEST, ((to.x - about.x) * (u === 0 ? -1 : 1)) / share)
  let h = v === 0.5 ? box.h : Math.max(SMALLEST, ((to.y - about.y) * (v === 0 ? -1 : 1)) / share)
  if (keep.ratio && box.w > 0 && box.h > 0) {
    const scale = u === 0.5 ? h / box.h : v === 0.5 ? w / box.w : Math.max(w / box.w, h / box.h)
    w = box.w * scale
    h = box.h * scale
  }
  const centredX = keep.centred || u === 0.5
  const centredY = keep.centred || v === 0.5
  const x = centredX ? box.x + box.w / 2 - w / 2 : u === 0 ? about.x - w : about.x
  const y = centredY ? box.y + box.h / 2 - h / 2 : v === 0 ? about.y - h : about.y
  return { x, y, w, h }
}

const SMALLEST = 8

const PLACES: ReadonlyMap<Handle, readonly [number, number]> = new Map([
  ['nw', [0, 0]],
  ['n', [0.5, 0]],
  ['ne', [1, 0]],
  ['e', [1, 0.5]],
  ['se', [1, 1]],
  ['s', [0.5, 1]],
  ['sw', [0, 1]],
  ['w', [0, 0.5]],
])

function around(box: TurnedBox, unitsPerPixel: number): Map<Handle, Point> {
  const handles = new Map<Handle, Point>()
  const stand = roomy(box, unitsPerPixel)
  const room = SIDE_PIXELS * unitsPerPixel
  for (const [name, [u, v]] of PLACES) {
    // On a thin thing the handles of the sides would leave no place to take it by.
    if ((u === 0.5 && box.h < room) || (v === 0.5 && box.w < room)) continue
    const place = { x: stand.x + stand.w * u, y: stand.y + stand.h * v }
    handles.set(name, turn(place, middleOf(stand), box.degrees))
  }
  return handles
}

function turnPlace(box: TurnedBox, unitsPerPixel: number): Point {
  const stand = roomy(box, unitsPerPixel)
  const place = { x: stand.x + stand.w / 2, y: stand.y - TURN_PIXELS * unitsPerPixel }
  return turn(place, middleOf(stand), box.degrees)
}

function roomy(box: Box, unitsPerPixel: number): Box {
  const least = ROOM_PIXELS * unitsPerPixel
  if (Math.max(box.w, box.h) >= least) return box
  const out = (side: number) => (least - side) / 2
  const [dx, dy] = [out(box.w), out(box.h)]
  return { x: box.x - dx, y: box.y - dy, w: box.w + 2 * dx, h: box.h + 2 * dy }
}

function alongLine(line: LineElement, unitsPerPixel: number): ReadonlyMap<Handle, Point> {
  const { start, end } = endsOf(line)
  const handles = new Map<Handle, Point>([
    ['start', start],
    ['end', end],
  ])
  const isLong = Math.hypot(end.x - start.x, end.y - start.y) >= BEND_PIXELS * unitsPerPixel
  if (isLong) handles.set('bend', bendPoint(line))
  return handles
}

/** The tip of a bubble's tail on the sheet. */
function tipOf(bubble: BoxElement): Point | null {
  const tip = tailOf(bubble)
  if (!tip) return null
  const corner = ZONE_BOXES[bubble.zone]
  const place = { x: corner.x + bubble.x + tip.x, y: corner.y + bubble.y + tip.y }
  return turn(place, middleOf(sheetBox(bubble)), bubble.degrees)
}
