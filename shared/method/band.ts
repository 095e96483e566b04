import { settled } from './formulas'

export const BANDS = ['works-against', 'left-to-chance', 'functional', 'designed', 'signature'] as const
export type Band = (typeof BANDS)[number]

/** F10. The nearest level of the rubric to points 0–100, lower edge inclusive; null stays null. */
export function bandOf(alignment: number): Band
export function bandOf(alignment: number | null): Band | null
export function bandOf(alignment: number | null): Band | null {
  if (alignment === null) return null
  const points = settled(alignment)
  if (points < 12.5) return 'works-against'
  if (points < 37.5) return 'left-to-chance'
  if (points < 62.5) return 'functional'
  return points < 87.5 ? 'designed' : 'signature'
}
