import { describe, expect, test } from 'vitest'
import { whole } from '../../../../renderer/views/scorecard/numbers'

describe('a large figure', () => {
  test.each([
    [0, '0'],
    [0.2, '0'],
    [44.5, '45'],
    [8.4999, '8'],
    [8.33, '8'],
    [45.45, '45'],
    [99.6, '100'],
    [100, '100'],
  ])('%d is said as %s', (value, text) => {
    expect(whole(value)).toBe(text)
  })
})
