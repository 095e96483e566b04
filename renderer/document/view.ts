import type { Box, Point } from '../../shared/model/geometry'
import { contains } from '../../shared/model/geometry'
import { SHEET } from '../../shared/model/zones'
import type { Camera } from '../../shared/place'

/** How the sheet lies in the room it is shown in: CSS pixels a sheet unit, and where its corner stands. */
export interface View {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** What there is to show the sheet in. */
export interface Room {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** CSS pixels from its corner to the first whole pixel of the screen. */
  readonly left: number
  readonly top: number
  /** Pixels of the screen a CSS pixel: 1, 1.25, 1.5, 2 … */
  readonly dots: number
}

export const NO_ROOM: Room = { width: 0, height: 0, left: 0, top: 0, dots: 1 }

/** CSS pixels a sheet unit: the least and the most there is. */
export const LEAST_SCALE = 0.1
export const MOST_SCALE = 8

/** The whole sheet in the middle of the room it has, with some desk around it: above, enough for the style bar. */
export function fitted(width: number, height: number): View {
  const margin = Math.max(16, Math.min(48, width * 0.035))
  const above = Math.max(margin, width < BAR_WIDTH ? TWO_ROWS : ONE_ROW)
  const scale = Math.max(
    LEAST_SCALE,
    Math.min((width - 2 * margin) / SHEET.w, (height - above - margin) / SHEET.h),
  )
  return { scale, x: (width - SHEET.w * scale) / 2, y: Math.max(above, (height - SHEET.h * scale) / 2) }
}

/** CSS pixels: in a narrower room the style bar has two rows, and this is what its rows take above the sheet. */
const BAR_WIDTH = 800
const ONE_ROW = 58
const TWO_ROWS = 90

/** Where the sheet lies as the camera sees it; null: fitted. */
export function viewOf(camera: Camera | null, room: Room): View {
  if (camera === null) return fitted(room.width, room.height)
  const { scale, x, y } = camera
  return { scale, x: room.width / 2 - x * scale, y: room.height / 2 - y * scale }
}

/** The same view with the sheet's corner on a whole pixel of the screen: lines between pixels would be soft. */
export function onPixels({ scale, x, y }: View, { dots, left, top }: Room): View {
  return { scale, x: snapped(x - left, dots) + left, y: snapped(y - top, dots) + top }
}

function snapped(value: number, dots: number): number {
  return Math.round(value * dots) / dots
}

/** The camera that shows this view; it never leaves the sheet, so at most half of what is seen is desk. */
export function cameraOf({ scale, x, y }: View, { width, height }: Room): Camera {
  return bounded({ scale, x: (width / 2 - x) / scale, y: (height / 2 - y) / scale })
}

export function bounded({ scale, x, y }: Camera): Camera {
  return {
    scale: Math.max(LEAST_SCALE, Math.min(MOST_SCALE, scale)),
    x: Math.max(SHEET.x, Math.min(SHEET.x + SHEET.w, x)),
    y: Math.max(SHEET.y, Math.min(SHEET.y + SHEET.h, y)),
  }
}

/** The view at another scale that keeps the place under `at` (CSS pixels of the room) where it is. */
export function zoomed(view: View, scale: number, at: Point): View {
  const next = Math.max(LEAST_SCALE, Math.min(MOST_SCALE, scale))
  const share = next / view.scale
  return { scale: next, x: at.x - (at.x - view.x) * share, y: at.y - (at.y - view.y) * share }
}

/** The camera that shows this box of the sheet as large as it fits, and not larger than twice its size. */
export function framing(box: Box, room: Room): Camera {
  const wide = (room.width - 2 * FRAMING_MARGIN) / Math.max(1, box.w)
  const high = (room.height - 2 * FRAMING_MARGIN) / Math.max(1, box.h)
  const scale = Math.min(wide, high, Math.max(FRAMING_MOST, fitted(room.width, room.height).scale))
  return bounded({ scale, x: box.x + box.w / 2, y: box.y + box.h / 2 })
}

const FRAMING_MARGIN = 64
const FRAMING_MOST = 2

export function toSheet(view: View, point: Point): Point {
  return { x: (point.x - view.x) / view.scale, y: (point.y - view.y) / view.scale }
}

/** The part of the sheet's plane that is seen; null: the whole sheet is, so nothing needs to be left out. */
export function seenBox(view: View, { width, height }: Room): Box | null {
  const corner = toSheet(view, { x: 0, y: 0 })
  const seen = { ...corner, w: width / view.scale, h: height / view.scale }
  const far = { x: SHEET.x + SHEET.w, y: SHEET.y + SHEET.h }
  return contains(seen, SHEET) && contains(seen, far) ? null : seen
}
