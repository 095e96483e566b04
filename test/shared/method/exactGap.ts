import type { Frame } from '../../../shared/model/record'
import type { Row } from './exactAlignment'
import { compare, type Exact, exact, mean, minus, shown, whole, ZERO } from './fraction'

export function frameGap({ expected, delivered }: Frame): Exact | null {
  return expected === null || delivered === null ? null : minus(exact(delivered), exact(expected))
}

export function gapClass(value: Exact | null): string | null {
  if (value === null) return null
  if (compare(value, whole(-2)) <= 0) return 'broken'
  if (value[0] < 0n) return 'below'
  return value[0] === 0n ? 'kept' : 'exceeded'
}

/** F7 of the board. */
export function exactGap(rows: readonly Row[]) {
  const rated = rows.flatMap(({ frame, weight }) => {
    const value = frameGap(frame)
    return value === null ? [] : [{ weight, value }]
  })
  const over100 = (value: (gap: Exact) => Exact) => shown(mean(rated.map((r) => [r.weight, value(r.value)])))
  return {
    netGap: over100((value) => value),
    shortfall: over100((value) => (value[0] < 0n ? minus(ZERO, value) : ZERO)),
    kept: over100((value) => (value[0] >= 0n ? whole(100) : ZERO)),
    rated: rated.length,
    frames: rows.length,
  }
}
