import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hexTyped } from '../../../../renderer/views/share/brand/hexTyped'

test.each([
  ['#a94a27', '#a94a27'],
  ['A94A27', '#a94a27'],
  [' #A94 ', '#aa9944'],
])('“%s” is %s', (typed, colour) => {
  expect(hexTyped(typed)).toBe(colour)
})

test.each(['', '#', '#a94a2', '#a94a27f', 'red', '#ggg', '# a94a27'])('“%s” is no colour yet', (typed) => {
  expect(hexTyped(typed)).toBeNull()
})

test('whatever is typed, what comes of it is a colour a brand can hold', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const colour = hexTyped(typed)
      return colour === null || /^#[0-9a-f]{6}$/.test(colour)
    }),
  )
})
