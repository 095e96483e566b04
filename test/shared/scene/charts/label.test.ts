import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitted, inter } from '../../../../shared/scene/charts/label'
import { measure } from '../../../../shared/scene/textWidth'

const font = inter(12)

test('a text that fits stays as it is, in one line', () => {
  expect(fitted('  The welcome\n at the door ', 300, { font })).toBe('The welcome at the door')
})

test('a text that is too long ends with …, and is left out where nearly nothing would remain', () => {
  expect(fitted('Could I use your restroom?', 90, { font })).toMatch(/^Could I u.*…$/)
  expect(fitted('Could I use your restroom?', 20, { font })).toBe('')
})

test('no cut text is wider than its room, and none could be longer', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 10, max: 300 }), (text, room) => {
      const shown = fitted(text, room, { font })
      expect(measure(shown, font)).toBeLessThanOrEqual(room)
      if (shown === '' || !shown.endsWith('…')) return
      expect(measure(text.replace(/\s+/g, ' ').trim(), font)).toBeGreaterThan(room)
    }),
  )
})

test('a title of ten thousand letters is cut at once', () => {
  expect(fitted('word '.repeat(10_000), 120, { font })).toMatch(/^word.*…$/)
})
