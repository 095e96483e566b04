import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { laidOut } from '../../../renderer/intake/rows'

const ROOM = { w: 976, h: 549 }
const MIDDLE = { x: 488, y: 274.5 }

describe('pictures that come together', () => {
  test('one stands with its middle where it was dropped', () => {
    expect(laidOut([{ w: 100, h: 60 }], ROOM, { x: 300, y: 200 })).toEqual([
      { x: 250, y: 170, w: 100, h: 60 },
    ])
  })

  test('one dropped at the edge is pushed in', () => {
    expect(laidOut([{ w: 100, h: 60 }], ROOM, { x: 970, y: 2 })).toEqual([{ x: 876, y: 0, w: 100, h: 60 }])
  })

  test('several stand in a row, middles on one line', () => {
    const boxes = laidOut(
      [
        { w: 100, h: 60 },
        { w: 200, h: 100 },
      ],
      ROOM,
      MIDDLE,
    )
    expect(boxes).toEqual([
      { x: 330, y: 244.5, w: 100, h: 60 },
      { x: 446, y: 224.5, w: 200, h: 100 },
    ])
  })

  test('however many and large, all lie in the room, none on another, in their order and shape', () => {
    const size = fc.record({ w: fc.integer({ min: 10, max: 800 }), h: fc.integer({ min: 10, max: 450 }) })
    const point = fc.record({ x: fc.integer({ min: -50, max: 1000 }), y: fc.integer({ min: -50, max: 600 }) })
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 40 }), point, (sizes, middle) => {
        const boxes = laidOut(sizes, ROOM, middle)
        expect(boxes).toHaveLength(sizes.length)
        for (const [i, box] of boxes.entries()) {
          const { w = 0, h = 0 } = sizes[i] ?? {}
          expect(box.w / box.h).toBeCloseTo(w / h, 6)
          expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(-1e-6)
          expect(box.x + box.w).toBeLessThanOrEqual(ROOM.w + 1e-6)
          expect(box.y + box.h).toBeLessThanOrEqual(ROOM.h + 1e-6)
          for (const other of boxes.slice(i + 1)) {
            const apart =
              other.x >= box.x + box.w ||
              box.x >= other.x + other.w ||
              other.y >= box.y + box.h ||
              box.y >= other.y + other.h
            expect(apart).toBe(true)
          }
        }
      }),
    )
  })
})
