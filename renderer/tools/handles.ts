import { boundsOfElements, sheetBox } from '../../shared/edit/elements'
import { type Box, cornersOf, type Point } from '../../shared/model/geometry'
import type { Element } from '../../shared/model/record'

/** The eight places a selection is resized by, named by compass, and the one it is turned by. */
export type Handle = 'nw' | 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'turn'

/** Screen pixels: handles keep their size at every zoom. */
export const HANDLE_PIXELS = 9
const CATCH_PIXELS = 11
const TURN_PIXELS = 26
/** A side shorter than this has handles at its corners only. */
const SIDE_PIXELS = 44

/** Where the handles of a selection stand, in sheet units. One turned element is not resized, only turned. */
export function handlesOf(elements: readonly Element[], unitsPerPixel: number): ReadonlyMap<Handle, Point> {
  const box = boundsOfElements(elements)
  const handles = new Map<Handle, Point>()
  if (!box) return handles
  const only = elements.length === 1 ? elements[0] : undefined
  if (!only || only.degrees === 0) {
    const room = SIDE_PIXELS * unitsPerPixel
    for (const [name, [u, v]] of PLACES) {
      // On a thin thing the handles of the sides would leave no place to take it by.
      if ((u === 0.5 && box.h < room) || (v === 0.5 && box.w < room)) continue
      handles.set(name, at(box, u, v))
    }
  }
  if (!only) return handles
  const [nw, ne] = cornersOf(sheetBox(only))
  const up = {
    x: (ne.y - nw.y) / (Math.hypot(ne.x - nw.x, ne.y - nw.y) || 1),
    y: -(ne.x - nw.x) / (Math.hypot(ne.x - nw.x, ne.y - nw.y) || 1),
  }
  const reach = TURN_PIXELS * unitsPerPixel
  handles.set('turn', { x: (nw.x + ne.x) / 2 + up.x * reach, y: (nw.y + ne.y) / 2 + up.y * reach })
  return handles
}

export function handleAt(elements: readonly Element[], point: Point, unitsPerPixel: number): Handle | null {
  const reach = CATCH_PIXELS * unitsPerPixel
  let nearest: Handle | null = null
  let best = reach
  for (const [name, place] of handlesOf(elements, unitsPerPixel)) {
    const distance = Math.hypot(place.x - point.x, place.y - point.y)
    if (distance > best) continue
    best = distance
    nearest = name
  }
  return nearest
}

/** The box after a handle was dragged to a point. `ratio` keeps the shape, `centred` keeps the middle. */
export function resized(
  box: Box,
  handle: Handle,
  to: Point,
  keep: { ratio: boolean; centred: boolean },
): Box {
  const place = PLACES.get(handle)
  if (!place) return box
  const [u, v] = place
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

function at(box: Box, u: number, v: number): Point {
  return { x: box.x + box.w * u, y: box.y + box.h * v }
}
