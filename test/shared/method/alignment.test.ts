import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docFromJson } from '../../../shared/exchange/boardJson'
import {
  boardAlignment,
  frameAlignment,
  functionAlignment,
  round2,
  stageAlignment,
} from '../../../shared/method/alignment'
import { alignFrame, alignGroup, consensus } from '../../../shared/method/formulas'
import { reportOf } from '../../../shared/method/report'
import { boardOf, type Doc, framesOf, scoresOf } from '../../../shared/model/doc'
import type { Rec } from '../../../shared/model/record'
import { DIMENSIONS, type Dimension } from '../../../shared/model/vocabulary'
import { anyDoc } from '../../arbitraries/doc'
import { anyLevels } from '../../arbitraries/records'

const ONES = weights(1)

describe('rounding', () => {
  test('goes half away from zero, also where binary numbers fall short of the half', () => {
    expect([1.005, 2.675, 8.345, 40.625, -1.005, 0.285, 33.335].map(round2)).toEqual([
      1.01, 2.68, 8.35, 40.63, -1.01, 0.29, 33.34,
    ])
  })

  test('has no negative zero', () => {
    expect(Object.is(round2(-0.001), 0)).toBe(true)
  })

  test('agrees with exact fractions', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 1, max: 5000 }),
        (top, bottom) => {
          fc.pre(top / bottom <= 1e5)
          const exact = (2n * BigInt(top) * 100n + BigInt(bottom)) / (2n * BigInt(bottom))
          expect(round2(top / bottom)).toBe(Number(exact) / 100)
        },
      ),
    )
  })
})

describe('one frame', () => {
  test('half of the weight is enough, also when the weights are fractions', () => {
    const thirds = { ...weights(0), promise: 0.1, substance: 0.2, understanding: 0.3 }
    const half = alignFrame({ ...levels(null), promise: 4, substance: 4 }, thirds, [])
    expect(shown(half)).toMatchObject({ state: 'partial', alignment: 75, scored: 2, applicable: 3 })
  })

  test('a dimension without weight is not asked for', () => {
    const all = alignFrame({ ...levels(5), ease: null }, { ...ONES, ease: 0 }, [])
    expect(all).toMatchObject({ state: 'complete', alignment: 100, applicable: 5 })
  })

  test('a board without any weight has nothing to align', () => {
    expect(alignFrame(levels(3), weights(0), [])).toEqual({
      state: 'not-applicable',
      alignment: null,
      completeness: null,
      low: null,
      high: null,
      scored: 0,
      applicable: 0,
    })
  })

  test('two of six scored are a range and no number', () => {
    const two = alignFrame({ ...levels(null), ease: 5, feeling: 5 }, ONES, [])
    expect(two).toMatchObject({ state: 'insufficient', alignment: null, high: 100 })
    expect(two.low).toBeCloseTo(33.33, 2)
  })

  test('the tiniest weights count like others', () => {
    const tiny = { ...weights(0), promise: 5e-324, ease: 5e-324 }
    expect(alignFrame({ ...levels(null), promise: 5, ease: 2 }, tiny, []).alignment).toBe(62.5)
  })

  test('a number lies in its range, and a rating more never makes a frame less complete', () => {
    fc.assert(
      fc.property(
        anyLevels(),
        anyWeights(),
        fc.subarray([...DIMENSIONS]),
        fc.constantFrom(...DIMENSIONS),
        (l, w, na, d) => {
          const before = alignFrame(l, w, na)
          const after = alignFrame({ ...l, [d]: l[d] ?? 3 }, w, na)
          expectInRange(before)
          expect(after.completeness ?? 0).toBeGreaterThanOrEqual(before.completeness ?? 0)
        },
      ),
    )
  })

  test('all weights doubled change nothing', () => {
    fc.assert(
      fc.property(anyLevels(), anyWeights(), fc.constantFrom(2, 3, 0.1, 1000), (l, w, by) => {
        const scaled = Object.fromEntries(DIMENSIONS.map((d) => [d, w[d] * by])) as Record<Dimension, number>
        expect(shown(alignFrame(l, scaled, []))).toEqual(shown(alignFrame(l, w, [])))
      }),
    )
  })

  test('the order of the raters does not count', () => {
    fc.assert(
      fc.property(fc.array(anyLevels(), { maxLength: 6 }), (ratings) => {
        expect(consensus([...ratings].reverse())).toEqual(consensus(ratings))
      }),
    )
  })
})

describe('several frames', () => {
  test('frames that carry no weight at all have no common number', () => {
    const frame = alignFrame(levels(4), ONES, [])
    expect(alignGroup([{ weight: 0, alignment: frame }])).toEqual({
      state: 'not-applicable',
      alignment: null,
      completeness: null,
      low: null,
      high: null,
      frames: 1,
      framesCounted: 1,
    })
  })

  test('frames nothing applies to are left out of everything', () => {
    const none = alignFrame(levels(4), ONES, DIMENSIONS)
    expect(alignGroup([{ weight: 3, alignment: none }])).toMatchObject({ state: 'empty', frames: 0 })
    const some = { weight: 3, alignment: alignFrame(levels(4), ONES, []) }
    expect(alignGroup([some, { weight: 3, alignment: none }])).toEqual(alignGroup([some]))
  })

  test('a frame without a stage counts for the board and for no stage', () => {
    const doc = docFromJson({
      frames: [
        { id: 'a', scores: { r: full(5) } },
        { id: 'b', stage: 'use', scores: { r: full(1) } },
        { id: 'c', stage: 'use', scores: { r: full(3) } },
      ],
    })
    expect(boardAlignment(doc)).toMatchObject({ alignment: 50, frames: 3 })
    expect(stageAlignment(doc, 'use')).toMatchObject({ alignment: 25, frames: 2 })
  })

  test('a half scored board with one frame per half is published at exactly one half', () => {
    const frames = [1, 2, 3, 4, 5, 6].map((n) => ({ id: `f${n}`, scores: n <= 3 ? { r: full(4) } : {} }))
    expect(boardAlignment(docFromJson({ frames }))).toMatchObject({
      state: 'partial',
      alignment: 75,
      low: 37.5,
      high: 87.5,
    })
  })
})

describe('any board', () => {
  test('has numbers inside their ranges', () => {
    fc.assert(
      fc.property(anyDoc(), (doc) => {
        expectInRange(boardAlignment(doc))
        for (const frame of framesOf(doc)) expectInRange(frameAlignment(doc, frame.id))
      }),
    )
  })

  test('reports every frame, also two that came under one name', () => {
    const doc = docFromJson({ frames: [{ id: 'f', scores: { r: full(2) } }] })
    const [frame] = framesOf(doc)
    const copy = 'frm_00000000000000000000000000'
    const twice = new Map<string, Rec>(doc)
    if (frame) twice.set(copy, { ...frame, id: copy, order: 'b0' })
    expect(Object.keys(reportOf(twice).frames)).toEqual(['f', copy])
  })

  test('is computed once', () => {
    const doc: Doc = docFromJson({ frames: [{ id: 'f', ownerFunction: 'sales', scores: { r: full(2) } }] })
    const [frame] = framesOf(doc)
    expect(boardAlignment(doc)).toBe(boardAlignment(doc))
    expect(functionAlignment(doc, 'sales')).toBe(functionAlignment(doc, 'sales'))
    expect(frameAlignment(doc, frame?.id ?? '')).toBe(frameAlignment(doc, frame?.id ?? ''))
    expect(scoresOf(doc, frame?.id ?? '')).toHaveLength(1)
    expect(reportOf(doc).template).toBe(boardOf(doc).id)
  })
})

interface Ranged {
  readonly alignment: number | null
  readonly low: number | null
  readonly high: number | null
}

function expectInRange({ alignment, low, high }: Ranged): void {
  if (low === null || high === null) return expect([alignment, low, high]).toEqual([null, null, null])
  expect(round2(low)).toBeGreaterThanOrEqual(0)
  expect(round2(high)).toBeLessThanOrEqual(100)
  expect(low - 1e-9).toBeLessThanOrEqual(alignment ?? low)
  expect(high + 1e-9).toBeGreaterThanOrEqual(alignment ?? high)
}

function anyWeights(): fc.Arbitrary<Record<Dimension, number>> {
  const weight = fc.oneof(
    fc.constantFrom(0, 0.1, 0.3, 1, 2),
    fc.integer({ min: 0, max: 1000 }).map((n) => n / 100),
  )
  return fc.record(
    Object.fromEntries(DIMENSIONS.map((d) => [d, weight])) as Record<Dimension, fc.Arbitrary<number>>,
  )
}

function shown(alignment: object): unknown {
  return Object.fromEntries(
    Object.entries(alignment).map(([key, value]) => [key, typeof value === 'number' ? round2(value) : value]),
  )
}

function weights(weight: number): Record<Dimension, number> {
  return Object.fromEntries(DIMENSIONS.map((d) => [d, weight])) as Record<Dimension, number>
}

function levels(level: number | null): Record<Dimension, number | null> {
  return Object.fromEntries(DIMENSIONS.map((d) => [d, level])) as Record<Dimension, number | null>
}

function full(level: number): Record<Dimension, number | null> {
  return levels(level)
}
