import fc from 'fast-check'
import type { Kept, Rest } from './remains'

/** When the power fails, what the disk promises, and what it keeps of the rest. */
export interface Cut {
  /** 0 to 1: how far the program has come. */
  readonly moment: number
  readonly kept: Kept
  readonly rest: Rest
  readonly seed: number
}

/** Drawn evenly over the whole of the work. */
export const cut: fc.Arbitrary<Cut> = fc.record({
  moment: fc.noBias(fc.nat({ max: 999_999 })).map((n) => n / 1_000_000),
  kept: fc.constantFrom('in-order', 'each-folder'),
  rest: fc.constantFrom('torn', 'torn', 'torn', 'lost'),
  seed: fc.nat(),
})
