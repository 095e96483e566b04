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

test('what was added stays behind what it was put behind, on both sides', () => {
  expect(joinedLists(['a', 'b'], ['new', 'a', 'b'], ['a', 'other', 'b'])).toEqual(['new', 'a', 'other', 'b'])
  expect(joinedLists(['a', 'b'], ['a', 'x', 'y', 'b'], ['a', 'm', 'b'])).toEqual(['a', 'm', 'x', 'y', 'b'])
  expect(joinedLists(['a', 'b'], ['b', 'x', 'a'], ['a', 'y', 'b'])).toEqual(['b', 'x', 'a', 'y'])
})

test('what stood behind something that was taken out stands behind what was before that', () => {
  expect(joinedLists(['a', 'b', 'c'], ['a', 'b', 'x', 'c'], ['a', 'c'])).toEqual(['a', 'x', 'c'])
})

test('the same thing put in at two places stands at the first of them', () => {
  expect(joinedLists(['a', 'b'], ['x', 'a', 'b'], ['a', 'b', 'x'])).toEqual(['x', 'a', 'b'])
})

test('nothing is lost, nothing is there twice, and each side finds its own things in its own order', () => {
  const list = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 6 })
  const holds = fc.property(list, list, list, (base, mine, theirs) => {
    const joined = joinedLists(base, mine, theirs)
    const kept = [...new Set([...mine, ...theirs])].filter((one) => {
      return !base.includes(one) || (mine.includes(one) && theirs.includes(one))
    })
    expect([...joined].sort()).toEqual(kept.sort())
    const came = (side: readonly unknown[]) => {
      return joined.filter((one) => !base.includes(String(one)) && side.includes(one))
    }
    const isAlone = mine.every((one) => base.includes(one) || !theirs.includes(one))
    const isInOrder = [mine, theirs].every((side) => isOrderOf(base, side))
    if (!isAlone || !isInOrder) return
    expect(came(mine)).toEqual(mine.filter((one) => !base.includes(one)))
    expect(came(theirs)).toEqual(theirs.filter((one) => !base.includes(one)))
  })
  fc.assert(holds, { numRuns: RUNS * 10 })
}, 600_000)

test('lists of different things agree both ways round, too', () => {
  const list = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 7 })
  const holds = fc.property(list, list, list, (base, mine, theirs) => {
    const joined = joinedLists(base, mine, theirs)
    expect(joinedLists(base, theirs, mine)).toEqual(joined)
    expect(joinedLists(base, joined, theirs)).toEqual(joined)
    expect(joinedLists(base, base, theirs)).toEqual(theirs)
    expect(joinedLists(theirs, joined, theirs)).toEqual(joined)
  })
  // Both put the same thing in: behind the one that is last in the new order, and behind all
  const sameTwice: [string[], string[], string[]] = [
    ['h', 'e'],
    ['h', 'f', 'e'],
    ['e', 'h', 'a', 'f'],
  ]
  fc.assert(holds, { numRuns: RUNS * 10, examples: [sameTwice] })
}, 600_000)

test('both ways round agree, and joining again changes nothing', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 5 })
  const holds = fc.property(list, list, list, (base, mine, theirs) => {
    const joined = joinedLists(base, mine, theirs)
    expect(joinedLists(base, theirs, mine)).toEqual(joined)
    expect(joinedLists(base, joined, theirs)).toEqual(joined)
  })
  fc.assert(holds, { numRuns: RUNS * 10 })
}, 600_000)

/** Whether a side left what it kept in the order it was in. */
function isOrderOf(base: readonly string[], side: readonly string[]): boolean {
  const kept = side.filter((one) => base.includes(one))
  return base.filter((one) => kept.includes(one)).every((one, i) => one === kept[i])
}
