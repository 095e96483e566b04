import { scaleOf } from './formulas'

export interface Weighed {
  /** ≥ 0. */
  readonly weight: number
  readonly value: number
}

/** Σ weight·value ÷ Σ weight; null: nothing carries weight. Weights all scaled alike change nothing. */
export function weightedMean(rows: readonly Weighed[]): number | null {
  const scale = scaleOf(rows.map(({ weight }) => weight))
  let all = 0
  let total = 0
  for (const { weight, value } of rows) {
    all += weight * scale
    total += weight * scale * value
  }
  return all > 0 ? total / all : null
}
