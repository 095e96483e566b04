import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortedKeys } from '../../../shared/exchange/sortedKeys'

test('keys are sorted by their units, and come back so the next time too', () => {
  const keys = ['kind', 'id', '\ufb33', '\ud83d\ude00', 'Kind']
  const sorted = ['Kind', 'id', 'kind', '\ud83d\ude00', '\ufb33']
  expect(sortedKeys(keys)).toEqual(sorted)
  expect(sortedKeys([...keys])).toEqual(sorted)
  expect(sortedKeys([...keys].reverse())).toEqual(sorted)
})

test.each([['10', 'a'], ['a', '__proto__'], ['9 lives']])(
  'an object may not keep %j where they are put',
  (...keys) => {
    expect(sortedKeys(keys)).toBeNull()
  },
)

test('an object made in this order has its keys in this order, whatever was sorted before', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 60 }), (keys) => {
      const sorted = sortedKeys(keys)
      if (sorted === null) return
      expect(sorted).toEqual([...keys].sort())
      expect(Object.keys(Object.fromEntries(sorted.map((key) => [key, 0])))).toEqual(sorted)
    }),
  )
})
