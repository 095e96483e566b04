import { median, type Pair, pairedRatio } from './statistics'

/** One line of the table. Less is better in every one; null: this line has no such figure. */
export interface Row {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The bare baseline's value in the same run. */
  readonly baseline: number | null
  /** Median of the rounds' own ratios, so not always value / baseline. */
  readonly ratio: number | null
  /** What ratio (without one: value) we want, and from where on it is a failure. */
  readonly budget: number | null
  readonly gate: number | null
  readonly ok: boolean
}

export interface Limits {
  readonly budget: number | null
  readonly gate: number | null
}

export const NO_LIMITS: Limits = { budget: null, gate: null }

/** The app against its baseline: the limits are for the ratio. */
export function compared(name: string, unit: string, pairs: readonly Pair[], limits: Limits): Row {
  const ratio = pairedRatio(pairs)
  const value = median(pairs.map(({ app }) => app))
  const baseline = median(pairs.map(({ bare }) => bare))
  return { name, value, unit, baseline, ratio, ...limits, ok: isWithin(ratio, limits) }
}

/** A figure that stands for itself: the limits are for the value. */
export function measured(name: string, unit: string, value: number, limits: Limits = NO_LIMITS): Row {
  return { name, value, unit, baseline: null, ratio: null, ...limits, ok: isWithin(value, limits) }
}

/** A figure nobody could measure is no success. */
function isWithin(figure: number, { gate }: Limits): boolean {
  return gate === null || figure <= gate
}
