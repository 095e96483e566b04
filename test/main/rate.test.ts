import { expect, test } from 'vitest'
import { rateLimit } from '../../main/rate'
import { retries } from '../../main/retries'

function takes(take: () => boolean, times: number): number {
  return Array.from({ length: times }, take).filter(Boolean).length
}

test('two hundred calls at once pass, and two hundred more every second', () => {
  let now = 0
  const take = rateLimit(200, () => now)
  expect(takes(take, 1000)).toBe(200)
  now = 500
  expect(takes(take, 1000)).toBe(100)
  now = 60_000
  expect(takes(take, 1000)).toBe(200)
})

test('a page that ends is loaded again three times a minute', () => {
  let now = 0
  const may = retries(3, 60_000, () => now)
  expect(takes(may, 5)).toBe(3)
  now = 59_999
  expect(may()).toBe(false)
  now = 60_000
  expect(takes(may, 5)).toBe(3)
})
