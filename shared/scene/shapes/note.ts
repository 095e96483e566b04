import type { Point } from '../../model/geometry'
import { mixed } from '../colour'
import { type Ink, type Paint, path } from '../ink'
import { PALETTE } from '../palette'
import { lineTo, moveTo, quadraticTo } from '../pathData'

/** A sheet of paper: its lower right corner is turned up, and it throws a soft shade. */
export function noteInk(w: number, h: number, paint: Partial<Paint>, dash: readonly number[] | null): Ink[] {
  const { fill = null, stroke = null, strokeWidth = 0 } = paint
  const shade = fill === null ? [] : SHADES.map(([dx, dy, opacity]) => shadeInk(w, h, dx, dy, opacity))
  const flap = {
    fill: fill === null ? null : mixed(fill, PALETTE.ink, 0.13),
    stroke,
    strokeWidth,
    dash,
  }
  return [...shade, path(notePath(w, h), { ...paint, dash }), path(flapPath(w, h), flap)]
}

/** The outline of the paper, without the corner that is turned up. */
export function notePath(w: number, h: number): string {
  const f = foldOf(w, h)
  const r = Math.min(4, w / 8, h / 8)
  return [
    moveTo({ x: r, y: 0 }),
    lineTo({ x: w - r, y: 0 }),
    quadraticTo({ x: w, y: 0 }, { x: w, y: r }),
    lineTo({ x: w, y: h - f }),
    lineTo({ x: w - f, y: h }),
    quadraticTo({ x: w * 0.45, y: h - f * 0.1 }, { x: r, y: h - f * 0.03 }),
    quadraticTo({ x: 0, y: h - f * 0.02 }, { x: 0, y: h - r - f * 0.03 }),
    'Z',
  ].join('')
}

/** How much of the sides the turned corner takes. */
export function foldOf(w: number, h: number): number {
  return Math.min(34, 0.17 * Math.min(w, h))
}

/** The corner as it lies on the paper, its edges a little rolled. */
function flapPath(w: number, h: number): string {
  const f = foldOf(w, h)
  const tip: Point = { x: w - f * 0.93, y: h - f * 0.93 }
  return [
    moveTo({ x: w, y: h - f }),
    quadraticTo({ x: w - f * 0.42, y: h - f * 0.8 }, tip),
    quadraticTo({ x: w - f * 0.8, y: h - f * 0.42 }, { x: w - f, y: h }),
    'Z',
  ].join('')
}

/** A shade without blur, the same in every backend: shapes of little strength over each other. */
const SHADES: readonly (readonly [number, number, number])[] = [
  [1.5, 5, 0.05],
  [1, 3, 0.06],
]

function shadeInk(w: number, h: number, dx: number, dy: number, opacity: number): Ink {
  const f = foldOf(w, h)
  const d = [
    moveTo({ x: dx, y: dy }),
    lineTo({ x: w + dx, y: dy }),
    lineTo({ x: w + dx, y: h - f + dy }),
    lineTo({ x: w - f + dx, y: h + dy * 0.6 }),
    quadraticTo({ x: w * 0.45, y: h - f * 0.1 + dy * 0.8 }, { x: -dx, y: h + dy }),
    'Z',
  ].join('')
  return path(d, { fill: PALETTE.ink, opacity })
}
