import fc from 'fast-check'
import { test } from 'vitest'
import { holdsOf, isHolding } from '../../../../shared/exchange/merge/holds'
import { merge } from '../../../../shared/exchange/merge/merge'
import { joined } from '../../../../shared/joined'
import type { Rec } from '../../../../shared/model/record'
import { trialFigures } from '../../../trialFigures'
import { arbTriple, followedTriple, RUNS, type Triple } from './arbTriple'
import { allHold, lawsOf, type Merging } from './laws'

const HOUR = 3_600_000

const leading = (record: Rec) => (isHolding(record) ? holdsOf(record) : [])

const written: Merging = (base, mine, theirs, choices) =>
  joined({ base, disputed: [], mine, theirs }, choices)

// Making the boards takes most of the time, so every law is asked of the same ones; the one that fails is named.
test(
  `of ${RUNS} pairs of copies every law of merging holds`,
  () => {
    let conflicts = 0
    let alone = 0
    const pure = allHold(merge)
    const holds = fc.property(arbTriple(), (triple: Triple) => {
      pure(triple)
      const found = merge(triple.base, triple.mine, triple.theirs).conflicts.length
      conflicts += found
      if (found === 0) alone += 1
    })
    fc.assert(holds, { numRuns: RUNS })
    const laws = lawsOf(merge, leading).length
    trialFigures('laws', { triples: RUNS, laws, broken: 0, conflicts, 'without any': alone })
  },
  HOUR,
)

const FOLLOWED = Math.ceil(RUNS / 4)

test(
  `of ${FOLLOWED} more they hold of what is written, where lines and tails follow what they hold on to`,
  () =>
    fc.assert(fc.property(arbTriple().map(followedTriple), allHold(written, leading)), { numRuns: FOLLOWED }),
  HOUR,
)
