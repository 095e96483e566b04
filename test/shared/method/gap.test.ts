import { expect, test } from 'vitest'
import { docFromJson } from '../../../shared/exchange/boardJson'
import { boardGap, brokenPromises, gapClass, gapOf } from '../../../shared/method/gap'

test('fractions between two levels under and none are below, and the lines belong to the worse side', () => {
  expect([-2, -1.999, -1, -0.001, 0, 0.001, 4].map((gap) => gapClass(gap))).toEqual([
    'broken',
    'below',
    'below',
    'below',
    'kept',
    'exceeded',
    'exceeded',
  ])
  expect(gapClass(gapOf({ expected: 3.3, delivered: 1.3 }))).toBe('broken')
  expect(gapClass(gapOf({ expected: 3.1, delivered: 3.1 }))).toBe('kept')
})

test('one reading alone is no gap', () => {
  expect(gapOf({ expected: 3, delivered: null })).toBeNull()
  expect(gapOf({ expected: null, delivered: 3 })).toBeNull()
})

test('broken promises come worst first, then the one that counts more, and never a parked one', () => {
  const doc = docFromJson({
    frames: [
      { id: 'a', expected: 4, delivered: 2 },
      { id: 'b', expected: 4, delivered: 2, momentOfTruth: 'first' },
      { id: 'c', expected: 5, delivered: 1, importance: 1 },
      { id: 'd', expected: 5, delivered: 1, status: 'parked' },
      { id: 'e', expected: 4, delivered: 3 },
    ],
  })
  expect(brokenPromises(doc).map(({ source }) => source?.id)).toEqual(['c', 'b', 'a'])
})

test('frames without any weight have no common gap, and still are rated', () => {
  const frame = { id: 'a', expected: 4, delivered: 2, momentOfTruth: 'first' }
  expect(boardGap(docFromJson({ motMultiplier: 0, frames: [frame] }))).toEqual({
    netGap: null,
    shortfall: null,
    kept: null,
    rated: 1,
    frames: 1,
  })
})
