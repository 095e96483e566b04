import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Bubble, packed, type Wish } from '../../../../shared/scene/charts/bubbles'

const area = { x: 10, y: 20, w: 300, h: 200 }
const name = { x: 18, y: 26, w: 80, h: 14 }

const wishes = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: 340, noNaN: true }),
    y: fc.double({ min: 0, max: 260, noNaN: true }),
    radius: fc.double({ min: 4, max: 22, noNaN: true }),
    area: fc.constant(area),
  }),
  { maxLength: 60 },
)

test('circles keep apart, in their area and off its name', () => {
  fc.assert(
    fc.property(wishes, (asked) => {
      const placed = packed(asked, [name]).filter((bubble) => bubble !== null)
      for (const [i, one] of placed.entries()) {
        expect(one.x - one.radius).toBeGreaterThanOrEqual(area.x)
        expect(one.x + one.radius).toBeLessThanOrEqual(area.x + area.w)
        expect(one.y - one.radius).toBeGreaterThanOrEqual(area.y)
        expect(one.y + one.radius).toBeLessThanOrEqual(area.y + area.h)
        expect(distanceTo(one, name)).toBeGreaterThanOrEqual(one.radius)
        for (const other of placed.slice(i + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius)
      }
    }),
    { numRuns: 60 },
  )
})

test('the first stands where it wants to; the next of the same place stands beside it', () => {
  const wish: Wish = { x: 160, y: 120, radius: 12, area }
  const [first, second] = packed([wish, wish], [])
  expect(first).toMatchObject({ x: 160, y: 120 })
  const away = Math.hypot((second?.x ?? 0) - 160, (second?.y ?? 0) - 120)
  expect(away).toBeGreaterThan(24)
  expect(away).toBeLessThan(36)
})

test('where there is no room left a circle gets no place', () => {
  const tight = { x: 0, y: 0, w: 30, h: 30 }
  const wish: Wish = { x: 15, y: 15, radius: 12, area: tight }
  expect(packed([wish, wish], []).map((bubble) => bubble !== null)).toEqual([true, false])
})

function distanceTo({ x, y }: Bubble, box: typeof name): number {
  const dx = x - Math.max(box.x, Math.min(x, box.x + box.w))
  const dy = y - Math.max(box.y, Math.min(y, box.y + box.h))
  return Math.hypot(dx, dy)
}
