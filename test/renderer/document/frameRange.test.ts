import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbersIn, rangeOf } from '../../../renderer/document/frameRange'

describe('a range of frames', () => {
  test.each([
    ['1-3, 5', [1, 2, 3, 5]],
    ['1–3,5', [1, 2, 3, 5]],
    [' 5 ; 1 — 3 ', [1, 2, 3, 5]],
    ['3-1', [1, 2, 3]],
    ['2 2 2', [2]],
    ['7', [7]],
    ['1-3,', [1, 2, 3]],
  ])('%s is read', (text, numbers) => {
    expect(numbersIn(text, 10)).toEqual(numbers)
  })

  test.each(['', ' ', 'all', '0', '1-11', '11', '1-', '-3', '1--3', '1.5', '1-2-3', '１', '9999999'])(
    '“%s” chooses nothing',
    (text) => {
      expect(numbersIn(text, 10)).toBeNull()
    },
  )

  test('is written so that it is read back the same', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 })
    fc.assert(
      fc.property(numbers, (some) => {
        expect(numbersIn(rangeOf(some), 60)).toEqual([...some].sort((a, b) => a - b))
      }),
    )
  })

  test('joins neighbours, and leaves two of them apart', () => {
    expect(rangeOf([5, 1, 2, 3])).toBe('1–3, 5')
    expect(rangeOf([1, 2])).toBe('1, 2')
    expect(rangeOf([])).toBe('')
  })
})
