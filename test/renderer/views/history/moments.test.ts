import { expect, test } from 'vitest'
import { bytesSaid, dayHeading, momentSaid, timeOf } from '../../../../renderer/views/history/moments'

const now = new Date(2026, 9, 25, 0, 30)
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString()

test('days are those of the calendar, also where clocks change', () => {
  expect(dayHeading(at(2026, 9, 25, 0, 5), now)).toBe('Today')
  expect(dayHeading(at(2026, 9, 24, 23, 55), now)).toBe('Yesterday')
  expect(dayHeading(at(2026, 9, 24, 0, 0), now)).toBe('Yesterday')
  expect(dayHeading(at(2026, 9, 23, 23, 59), now)).toMatch(/October/)
  expect(dayHeading(at(2025, 9, 24, 12, 0), now)).toMatch(/2025/)
})

test('a clock that says nothing is not made up', () => {
  expect(timeOf('')).toBe('')
  expect(dayHeading('yesterday or so', now)).toBe('At an unknown time')
  expect(momentSaid('')).toBe('At an unknown time')
})

test('a clock set back leaves later days with their date', () => {
  expect(dayHeading(at(2026, 9, 26, 9, 0), now)).toMatch(/26/)
})

test('sizes are said as people read them', () => {
  expect(bytesSaid(0)).toBe('0 KB')
  expect(bytesSaid(1)).toBe('1 KB')
  expect(bytesSaid(14_336)).toBe('14 KB')
  expect(bytesSaid(64 * 1024 ** 2)).toBe('64 MB')
  expect(bytesSaid(1.26 * 1024 ** 2)).toBe('1.3 MB')
})
