import { round2 } from '../../method/alignment'
import { settled } from '../../method/formulas'
import type { Figures } from '../deck/figures'
import type { Tones } from './chart'
import type { Shelf } from './shelf'

/** What every part of one chart is drawn with. */
export interface Setting {
  readonly figures: Figures
  readonly tones: Tones
  readonly labels: Shelf
}

/** With its sign, in tenths: for words in a picture. */
export function signedTenths(value: number, figures: Figures): string {
  const tenths = Math.round(settled(Math.abs(value) * 10)) / 10
  return figures.signed(value < 0 ? -tenths : tenths)
}

/** Points with their sign and two decimals, as the method rounds: for tables. */
export function signedExact(value: number, figures: Figures): string {
  const rounded = round2(value)
  const sign = rounded === 0 ? '' : rounded < 0 ? '−' : '+'
  return `${sign}${figures.exact(Math.abs(rounded))}`
}

/** Levels with their sign, decimals only where there are some: a gap is nearly always whole. */
export function signedLevels(value: number, figures: Figures): string {
  return figures.signed(round2(value))
}
