import type { Point } from '../../shared/model/geometry'
import { PALETTE } from '../../shared/scene/palette'
import type { Guide } from '../tools/gesture'

/** Where things line up, and how far apart they are, in CSS pixels' strength at every zoom. */
export function paintGuides(context: CanvasRenderingContext2D, guides: readonly Guide[], unit: number): void {
  context.save()
  context.strokeStyle = PALETTE.who
  context.lineWidth = unit
  for (const guide of guides) {
    line(context, guide.from, guide.to)
    if (guide.guide === 'line') continue
    stop(context, guide.from, guide.to, unit)
    stop(context, guide.to, guide.from, unit)
    label(context, guide.from, guide.to, String(Math.round(guide.units)), unit)
  }
  context.restore()
}

function line(context: CanvasRenderingContext2D, from: Point, to: Point): void {
  context.beginPath()
  context.moveTo(from.x, from.y)
  context.lineTo(to.x, to.y)
  context.stroke()
}

/** A short bar across the end of a distance. */
function stop(context: CanvasRenderingContext2D, at: Point, other: Point, unit: number): void {
  const half = 4 * unit
  const isAcross = at.y === other.y
  line(
    context,
    isAcross ? { x: at.x, y: at.y - half } : { x: at.x - half, y: at.y },
    isAcross ? { x: at.x, y: at.y + half } : { x: at.x + half, y: at.y },
  )
}

function label(context: CanvasRenderingContext2D, from: Point, to: Point, text: string, unit: number): void {
  context.font = `600 ${11 * unit}px Inter`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const w = context.measureText(text).width + 8 * unit
  const h = 16 * unit
  // Beside the line, so that it does not hide a short gap.
  const at =
    from.y === to.y ? { x: middle.x, y: middle.y - h } : { x: middle.x + w / 2 + 4 * unit, y: middle.y }
  context.fillStyle = PALETTE.who
  context.beginPath()
  context.roundRect(at.x - w / 2, at.y - h / 2, w, h, 4 * unit)
  context.fill()
  context.fillStyle = PALETTE.paper
  context.fillText(text, at.x, at.y + unit)
}
