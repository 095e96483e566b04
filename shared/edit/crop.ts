import { type Change, nothing, put } from '../model/change'
import { type Doc, get, isLocked } from '../model/doc'
import type { PictureElement } from '../model/element'
import { type Box, middleOf, type Point, turn } from '../model/geometry'
import type { Id } from '../model/id'
import type { Zone } from '../model/vocabulary'
import { ZONE_BOXES } from '../model/zones'
import type { Made } from './elements'
import { freshElement, kept } from './fresh'
import { inFront } from './front'

/** A picture the library keeps: its sha256 and its size in pixels. */
export type Photo = Pick<PictureElement, 'asset' | 'pixelW' | 'pixelH'>

/**
 * Puts a picture with its middle on a point of the zone (zone units), in front of all: one unit a pixel, but not larger
 * than four fifths of the zone and not smaller than can be caught.
 */
export function addPicture(
  doc: Doc,
  frame: Id,
  zone: Zone,
  photo: Photo,
  middle: Point,
  holder: Id = frame,
): Made {
  const { w, h } = pictureSize(zone, photo)
  const element: PictureElement = {
    ...freshElement(holder, zone, { x: middle.x - w / 2, y: middle.y - h / 2, w, h }),
    shape: 'picture',
    ...onlyPhoto(photo),
    crop: WHOLE,
    mirrored: false,
  }
  return { change: inFront(doc, holder, [element]), id: element.id }
}

/** The size a picture comes in at, in units of the zone. */
export function pictureSize(
  zone: Zone,
  { pixelW, pixelH }: Photo,
): { readonly w: number; readonly h: number } {
  const room = ZONE_BOXES[zone]
  const fitting = Math.min(1, (room.w * LARGEST) / pixelW, (room.h * LARGEST) / pixelH)
  const scale = Math.max(fitting, SMALLEST_PICTURE / Math.max(pixelW, pixelH))
  return { w: pixelW * scale, h: pixelH * scale }
}

/**
 * Shows the part of a picture that lies in a box, level as the picture is (sheet units, before it is turned): the
 * picture under it stays where it is. Never beyond its edges; at least 8 units, from the side that was not dragged.
 */
export function cropTo(doc: Doc, id: Id, box: Box): Change {
  const picture = croppable(doc, id)
  if (!picture) return nothing
  const whole = wholeOf(picture)
  const corner = ZONE_BOXES[picture.zone]
  const across = span(
    [picture.x, picture.x + picture.w],
    [box.x - corner.x, box.x - corner.x + box.w],
    [whole.x, whole.x + whole.w],
  )
  const down = span(
    [picture.y, picture.y + picture.h],
    [box.y - corner.y, box.y - corner.y + box.h],
    [whole.y, whole.y + whole.h],
  )
  const level = { x: across[0], y: down[0], w: across[1] - across[0], h: down[1] - down[0] }
  const middle = turn(middleOf(level), middleOf(picture), picture.degrees)
  return put(doc, {
    ...picture,
    x: kept(middle.x - level.w / 2),
    y: kept(middle.y - level.h / 2),
    w: kept(level.w),
    h: kept(level.h),
    crop: cropOf(picture, level, whole),
  })
}

/** Moves the picture under its box by a distance on the sheet, as far as its edges allow. */
export function panCrop(doc: Doc, id: Id, dx: number, dy: number): Change {
  const picture = croppable(doc, id)
  if (!picture) return nothing
  const whole = wholeOf(picture)
  const level = turn({ x: dx, y: dy }, { x: 0, y: 0 }, -picture.degrees)
  const shown = { x: picture.x - level.x, y: picture.y - level.y, w: picture.w, h: picture.h }
  return put(doc, { ...picture, crop: cropOf(picture, shown, whole) })
}

/** Shows all of a picture again, as large as its part was shown. */
export function resetCrop(doc: Doc, id: Id): Change {
  const picture = croppable(doc, id)
  if (!picture) return nothing
  const corner = ZONE_BOXES[picture.zone]
  const whole = wholeOf(picture)
  const change = cropTo(doc, id, { ...whole, x: whole.x + corner.x, y: whole.y + corner.y })
  const reset = change.get(id)?.after
  return reset?.kind === 'element' && reset.shape === 'picture' ? put(doc, { ...reset, crop: WHOLE }) : change
}

/** Another picture in the same box: as much of its middle as fills it. */
export function replacePicture(doc: Doc, id: Id, photo: Photo): Change {
  const picture = get(doc, id, 'element')
  if (picture?.shape !== 'picture') return nothing
  return put(doc, { ...picture, ...onlyPhoto(photo), crop: covering(picture, photo) })
}

const WHOLE = { x: 0, y: 0, w: 1, h: 1 } as const
/** Of the zone. */
const LARGEST = 0.8
/** Units: smaller than this nothing can be caught. */
const SMALLEST_PICTURE = 24
const SMALLEST_CROP = 8

/** Callers may hand in more than the picture's own fields. */
function onlyPhoto({ asset, pixelW, pixelH }: Photo): Photo {
  return { asset, pixelW, pixelH }
}

function croppable(doc: Doc, id: Id): PictureElement | null {
  const picture = get(doc, id, 'element')
  return picture?.shape === 'picture' && !isLocked(doc, picture) ? picture : null
}

/** Where the whole picture would lie, level, in units of the zone. */
function wholeOf({ x, y, w, h, crop, mirrored }: PictureElement): Box {
  const whole = { w: w / (crop.w || 1), h: h / (crop.h || 1) }
  const ahead = mirrored ? 1 - crop.x - crop.w : crop.x
  return { ...whole, x: x - ahead * whole.w, y: y - crop.y * whole.h }
}

function cropOf({ crop, mirrored }: PictureElement, shown: Box, whole: Box): PictureElement['crop'] {
  const [w, h] = [share(shown.w, whole.w, 1), share(shown.h, whole.h, 1)]
  const ahead = share(shown.x - whole.x, whole.w, 1 - w)
  const y = share(shown.y - whole.y, whole.h, 1 - h)
  return {
    x: steady(crop.x, mirrored ? Math.max(0, 1 - w - ahead) : ahead),
    y: steady(crop.y, y),
    w: steady(crop.w, w),
    h: steady(crop.h, h),
  }
}

/** What only arithmetic changed stays as it was, so that a drag against an edge is no step of the history. */
function steady(now: number, next: number): number {
  return Math.abs(next - now) < 1e-9 ? now : next
}

function share(part: number, of: number, most: number): number {
  return of === 0 ? most : Math.max(0, Math.min(most, part / of))
}

type Span = readonly [from: number, to: number]

/** The span wanted, within the edges and not too short; what is too short keeps the end that did not move. */
function span(now: Span, wanted: Span, edges: Span): Span {
  const least = Math.min(SMALLEST_CROP, edges[1] - edges[0])
  const from = Math.max(edges[0], Math.min(wanted[0], edges[1]))
  const to = Math.max(edges[0], Math.min(wanted[1], edges[1]))
  if (to - from >= least) return [from, to]
  const start = isNear(wanted[0], now[0])
    ? from
    : isNear(wanted[1], now[1])
      ? to - least
      : (from + to - least) / 2
  const held = Math.max(edges[0], Math.min(start, edges[1] - least))
  return [held, held + least]
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.002
}

function covering({ w, h }: PictureElement, { pixelW, pixelH }: Photo): PictureElement['crop'] {
  if (w === 0 || h === 0) return WHOLE
  const scale = Math.max(w / pixelW, h / pixelH)
  const shown = { w: Math.min(1, w / scale / pixelW), h: Math.min(1, h / scale / pixelH) }
  return { x: (1 - shown.w) / 2, y: (1 - shown.h) / 2, ...shown }
}
