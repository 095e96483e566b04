import type { Box } from '../../shared/model/geometry'
import { ZONES } from '../../shared/model/vocabulary'
import { ZONE_BOXES } from '../../shared/model/zones'
import { PALETTE } from '../../shared/scene/palette'

/** CSS pixels two dots stand apart at least; where the grid is finer, every so many are drawn. */
const LEAST_GAP = 7

/** The grid as dots on the zones, in sheet units; every fifth line is seen at any zoom. */
export function paintGrid(
  context: CanvasRenderingContext2D,
  grid: number,
  unitsPerPixel: number,
  seen: Box | null,
): void {
  const every = grid >= LEAST_GAP * unitsPerPixel ? 1 : 5
  const step = grid * every
  const side = 1.5 * unitsPerPixel
  context.fillStyle = PALETTE.ink3
  context.globalAlpha = 0.4
  context.beginPath()
  for (const zone of ZONES) {
    const box = ZONE_BOXES[zone]
    const part = seen === null ? box : shared(box, seen)
    for (let y = first(box.y, part.y, step); y <= part.y + part.h; y += step) {
      for (let x = first(box.x, part.x, step); x <= part.x + part.w; x += step) {
        context.rect(x - side / 2, y - side / 2, side, side)
      }
    }
  }
  context.fill()
  context.globalAlpha = 1
}

/** The grid begins at the zone's own corner. */
function first(origin: number, from: number, step: number): number {
  return origin + Math.max(1, Math.ceil((from - origin) / step)) * step
}

function shared(a: Box, b: Box): Box {
  const left = Math.max(a.x, b.x)
  const top = Math.max(a.y, b.y)
  const right = Math.min(a.x + a.w, b.x + b.w)
  const bottom = Math.min(a.y + a.h, b.y + b.h)
  return { x: left, y: top, w: right - left, h: bottom - top }
}
