import fc from 'fast-check'
import { test } from 'vitest'
import { arbTriple, RUNS, type Triple } from './arbTriple'
import { LAWS } from './laws'

const HOUR = 3_600_000

// Making the boards takes most of the time, so every law is asked of the same ones; the one that fails is named.
test(
  `of ${RUNS} pairs of copies every law of merging holds`,
  () => fc.assert(fc.property(arbTriple(), allHold), { numRuns: RUNS }),
  HOUR,
)

function allHold(triple: Triple): void {
  for (const [law, holds] of LAWS) {
    try {
      holds(triple)
    } catch (error) {
      throw new Error(law, { cause: error })
    }
  }
}
