import type { Point } from '../../shared/model/geometry'
import { SHEET } from '../../shared/model/zones'

/** How the sheet lies in the window: CSS pixels a sheet unit, and where its corner stands. */
export interface View {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** The whole sheet in the middle of the room it has, with some desk around it. */
export function fitted(width: number, height: number): View {
  const margin = Math.max(16, Math.min(48, width * 0.035))
  const scale = Math.max(0.1, Math.min((width - 2 * margin) / SHEET.w, (height - 2 * margin) / SHEET.h))
  return {
    scale,
    x: Math.round((width - SHEET.w * scale) / 2),
    y: Math.round((height - SHEET.h * scale) / 2),
  }
}

export function toSheet(view: View, point: Point): Point {
  return { x: (point.x - view.x) / view.scale, y: (point.y - view.y) / view.scale }
}
