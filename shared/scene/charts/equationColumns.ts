import type { Zone } from '../../model/vocabulary'
import type { ChartSize } from './chart'

/** Where the three columns of the equation stand. */
export interface Columns {
  readonly size: ChartSize
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** Of one column. */
  readonly w: number
  /** Between two columns. */
  readonly gap: number
  readonly at: Readonly<Record<Zone, number>>
  /** Room for large figures. */
  readonly isTall: boolean
  /** Room for what each word consists of. */
  readonly namesParts: boolean
}

export function columnsOf(size: ChartSize): Columns {
  const isTall = size.h >= 220
  const share = size.w >= 560 ? 0.62 : 0.6
  const room = Math.min(size.w * share, size.h * 1.9)
  const w = Math.round(room / 4.3)
  const gap = Math.round((room - 3 * w - 12) / 2)
  const left = 12
  return {
    size,
    top: 12,
    bottom: size.h - (isTall ? 48 : 24),
    left,
    right: left + 3 * w + 2 * gap,
    w,
    gap,
    at: { what: left, who: left + w + gap, how: left + 2 * (w + gap) },
    isTall,
    namesParts: isTall && w >= 112,
  }
}

/** Of points 0–100. Above 100 there is room for a figure. */
export function heightOf(points: number, { top, bottom, isTall }: Columns): number {
  const full = top + (isTall ? 36 : 23)
  return bottom - (points / 100) * (bottom - full)
}
