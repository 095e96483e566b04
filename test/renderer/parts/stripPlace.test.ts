import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scrolledTo } from '../../../renderer/parts/stripPlace'

const SIZES = { item: 150, gap: 12 } as const
const view = (scrollLeft: number, clientWidth = 800) => ({ scrollLeft, clientWidth })
const step = SIZES.item + SIZES.gap

describe('the strip follows the frame that is shown', () => {
  test('a frame that is seen whole leaves the strip where it is', () => {
    expect(scrolledTo(view(0), 2, SIZES)).toBe(0)
    expect(scrolledTo(view(300), 3, SIZES)).toBe(300)
  })

  test('one that is cut off on the left comes to the left end, with its gap before it', () => {
    expect(scrolledTo(view(300), 1, SIZES)).toBe(step)
    expect(scrolledTo(view(300), 0, SIZES)).toBe(0)
  })

  test('one that is cut off on the right comes to the right end, with its gap behind it', () => {
    expect(scrolledTo(view(0), 4, SIZES)).toBe(4 * step + SIZES.item + 2 * SIZES.gap - 800)
  })

  test('in any strip, from anywhere, the frame is seen whole afterwards, and asking again moves nothing', () => {
    const strip = fc.record({
      scrollLeft: fc.nat(200_000),
      clientWidth: fc.integer({ min: SIZES.item + 2 * SIZES.gap, max: 4000 }),
    })
    fc.assert(
      fc.property(strip, fc.nat(999), (before, place) => {
        const scrollLeft = scrolledTo(before, place, SIZES)
        const left = SIZES.gap + place * step
        expect(left).toBeGreaterThanOrEqual(scrollLeft)
        expect(left + SIZES.item).toBeLessThanOrEqual(scrollLeft + before.clientWidth)
        expect(scrolledTo({ ...before, scrollLeft }, place, SIZES)).toBe(scrollLeft)
      }),
    )
  })
})
