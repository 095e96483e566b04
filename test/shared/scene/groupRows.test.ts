import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docFromJson } from '../../../shared/exchange/boardJson'
import { countingFrames } from '../../../shared/method/alignment'
import { DIMENSIONS } from '../../../shared/model/vocabulary'
import { CUTS, groupRows } from '../../../shared/scene/groupRows'
import { anyScoredDoc } from '../method/scoredDoc'

describe('alignment cut by stage, phase, function or dimension', () => {
  test('shows every stage, and only functions that own a frame', () => {
    const doc = docFromJson({
      frames: [
        { title: 'a', stage: 'use', ownerFunction: 'product' },
        { title: 'b', stage: 'use', ownerFunction: 'sales', status: 'parked' },
      ],
    })
    expect(groupRows(doc, 'stage').map(({ key }) => key)).toHaveLength(8)
    expect(groupRows(doc, 'function').map(({ label }) => label)).toEqual(['Product'])
  })

  test('holds a stage to its own target, and says why one is out of scope', () => {
    const doc = docFromJson({
      target: 75,
      stageTargets: { purchase: 90 },
      stagesInScope: ['purchase', 'use'],
      outOfScopeReasons: { advocacy: 'Next year' },
      frames: [],
    })
    const row = (key: string) => groupRows(doc, 'stage').find((each) => each.key === key)
    expect([row('purchase')?.target, row('use')?.target]).toEqual([90, 75])
    expect([row('purchase')?.outOfScope, row('advocacy')?.outOfScope]).toEqual([null, 'Next year'])
    expect(row('awareness')?.outOfScope).toBe('')
  })

  test('does not say "no frames" of a stage whose only frame cannot be scored', () => {
    const doc = docFromJson({ frames: [{ title: 'a', stage: 'use', notApplicable: [...DIMENSIONS] }] })
    const states = groupRows(doc, 'stage').map(({ key, reading }) => [key, reading.state])
    expect(Object.fromEntries(states)).toMatchObject({ use: 'not-applicable', purchase: 'empty' })
  })

  test('names as members exactly the frames its number is made of', () => {
    fc.assert(
      fc.property(anyScoredDoc(), fc.constantFrom(...CUTS), (doc, cut) => {
        const counting = new Set(countingFrames(doc).map(({ id }) => id))
        for (const { members, reading } of groupRows(doc, cut)) {
          expect(members.every((id) => counting.has(id))).toBe(true)
          expect(reading.frames).toBeLessThanOrEqual(members.length)
        }
      }),
      { numRuns: 100 },
    )
  })
})
