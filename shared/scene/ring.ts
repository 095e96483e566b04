import { BANDS, bandOf } from '../method/band'
import type { AlignmentState } from '../method/formulas'
import { type Colour, ellipse, type GroupInk, group, type Ink, path } from './ink'
import { LEVEL_COLOURS, PALETTE } from './palette'
import { textLine } from './textInk'

export interface RingReading {
  /** Points 0–100; null: withheld or undefined, shown as a dash. */
  readonly alignment: number | null
  readonly low: number | null
  readonly high: number | null
  readonly state: AlignmentState | 'empty'
}

/**
 * An alignment as a ring in a square of `size` units, from the top clockwise: the arc in the colour of its band, the
 * range behind it as a pale arc while it is not complete, the rounded points in the middle.
 */
export function scoreRing(reading: RingReading, size: number): GroupInk {
  const { alignment, low, high, state } = reading
  const width = size * 0.1
  const radius = size / 2 - width / 2
  const middle = size / 2
  const colour = colourOf(alignment)
  const arcs: Ink[] = [
    ellipse(middle, middle, radius, radius, { stroke: PALETTE.line, strokeWidth: width, opacity: 0.7 }),
  ]
  const arc = (from: number, to: number, stroke: Colour, opacity: number) => {
    if (to <= from) return
    if (to - from >= 99.95)
      arcs.push(ellipse(middle, middle, radius, radius, { stroke, strokeWidth: width, opacity }))
    else arcs.push(path(arcData(middle, radius, from, to), { stroke, strokeWidth: width, opacity }))
  }
  const open = state === 'partial' || state === 'insufficient'
  if (open && low !== null && high !== null) arc(low, high, colour, 0.3)
  if (alignment !== null) arc(0, Math.max(alignment, LEAST_SEEN), colour, 1)
  return group([...arcs, numberOf(alignment, size)])
}

/** Zero points are a score: a dot, not an empty ring. */
const LEAST_SEEN = 0.1

function colourOf(alignment: number | null): Colour {
  const band = bandOf(alignment)
  return (band === null ? undefined : LEVEL_COLOURS[BANDS.indexOf(band)]) ?? PALETTE.ink3
}

function numberOf(alignment: number | null, size: number): Ink {
  const text = alignment === null ? '—' : String(Math.round(alignment))
  const points = size * (text.length > 2 ? 0.27 : 0.32)
  const font = { family: 'Fraunces', size: points, weight: 600, italic: false } as const
  return textLine(text, size / 2, size / 2 + points * FIGURE_MIDDLE, {
    font,
    colour: alignment === null ? PALETTE.ink2 : PALETTE.ink,
    anchor: 'middle',
  })
}

/** Half the height of Fraunces' figures, in em: brings them to the middle. */
const FIGURE_MIDDLE = 0.345

/** From and to in points of 100. */
function arcData(middle: number, radius: number, from: number, to: number): string {
  const [a, b] = [pointAt(middle, radius, from), pointAt(middle, radius, to)]
  return `M${a}A${n(radius)} ${n(radius)} 0 ${to - from > 50 ? 1 : 0} 1 ${b}`
}

function pointAt(middle: number, radius: number, points: number): string {
  const radians = (points / 100) * 2 * Math.PI
  return `${n(middle + radius * Math.sin(radians))} ${n(middle - radius * Math.cos(radians))}`
}

function n(value: number): number {
  return Math.round(value * 1000) / 1000 || 0
}
