import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinedLists } from '../../../../shared/exchange/merge/sets'
import { RUNS } from './arbTriple'

test('what either side added is there, what either side took out is gone', () => {
  expect(joinedLists(['a', 'b', 'c'], ['a', 'c', 'x'], ['a', 'b', 'c', 'y'])).toEqual(['a', 'c', 'x', 'y'])
})

test('the same thing added on both sides is there once, and one more of what was there is one more', () => {
  expect(joinedLists([], ['a'], ['a', 'b'])).toEqual(['a', 'b'])
  expect(joinedLists(['a'], ['a', 'a'], ['a', 'b'])).toEqual(['a', 'a', 'b'])
})

test('the order of the side that changed it holds', () => {
  expect(joinedLists(['a', 'b', 'c'], ['c', 'b', 'a'], ['a', 'b', 'c', 'd'])).toEqual(['c', 'b', 'a', 'd'])
  expect(joinedLists(['a', 'b', 'c'], ['a', 'b', 'c', 'd'], ['c', 'b', 'a'])).toEqual(['c', 'b', 'a', 'd'])
})

test('things are compared whole, whatever the order of their fields', () => {
  const item = { type: 'opinion', note: 'n' }
  expect(joinedLists([item], [{ note: 'n', type: 'opinion' }, { note: 'm' }], [item])).toHaveLength(2)
})

test('both ways round agree, and joining again changes nothing', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 5 })
  const holds = fc.property(list, list, list, (base, mine, theirs) => {
    const joined = joinedLists(base, mine, theirs)
    expect(joinedLists(base, theirs, mine)).toEqual(joined)
    expect(joinedLists(base, joined, theirs)).toEqual(joined)
  })
  fc.assert(holds, { numRuns: RUNS * 10 })
}, 600_000)
