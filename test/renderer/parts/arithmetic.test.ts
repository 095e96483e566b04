import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { worth } from '../../../renderer/parts/arithmetic'

describe('what a number field holds', () => {
  test.each([
    ['24', 24],
    [' 24 ', 24],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['.5', 0.5],
    ['-3', -3],
    ['40/2+4', 24],
    ['2 + 3 * 4', 14],
    ['2 × (3,5 − 1)', 5],
    ['9 ÷ 3 ÷ 3', 1],
    ['10 - 2 - 3', 5],
    ['-(2+3)*-2', 10],
  ])('“%s” is %d', (text, value) => {
    expect(worth(text)).toBe(value)
  })

  test.each([
    '',
    ' ',
    'x',
    '12x',
    '1/0',
    '(2',
    '2)',
    '2+',
    '*2',
    '1.2.3',
    '1,2,3',
    '--',
    '2 3 4)',
    'NaN',
    '1e3',
    '0x10',
  ])('“%s” is no number', (text) => {
    expect(worth(text)).toBeNull()
  })

  test('any number written down is itself, and a sum of two is their sum', () => {
    const number = fc.integer({ min: 0, max: 1e6 })
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(worth(String(a))).toBe(a)
        expect(worth(`${a}+${b}`)).toBe(a + b)
        expect(worth(`${a}-(${b}-${a})`)).toBe(a - (b - a))
      }),
    )
  })

  test('whatever is typed, it answers with a finite number or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,+-*/()×÷− e') }), (text) => {
        const value = worth(text)
        expect(value === null || Number.isFinite(value)).toBe(true)
      }),
    )
  })
})
