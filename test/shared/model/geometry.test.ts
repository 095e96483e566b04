import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  boundsOf,
  boxBetween,
  contains,
  cornersOf,
  hits,
  middleOf,
  touches,
  turn,
  unionOf,
} from '../../../shared/model/geometry'

const place = fc.integer({ min: -2000, max: 2000 })
const size = fc.integer({ min: 1, max: 800 })
const box = fc.record({ x: place, y: place, w: size, h: size, degrees: fc.integer({ min: -180, max: 180 }) })

describe('geometry', () => {
  test('turning there and back ends at the start', () => {
    fc.assert(
      fc.property(place, place, box, (x, y, b) => {
        const start = { x, y }
        const back = turn(turn(start, middleOf(b), b.degrees), middleOf(b), -b.degrees)
        expect(back.x).toBeCloseTo(start.x, 6)
        expect(back.y).toBeCloseTo(start.y, 6)
      }),
    )
  })

  test('the middle of a turned box is hit, and its bounds hold all its corners', () => {
    fc.assert(
      fc.property(box, (b) => {
        expect(hits(b, middleOf(b), 0)).toBe(true)
        const { x, y, w, h } = boundsOf(b)
        const wide = { x: x - 1e-6, y: y - 1e-6, w: w + 2e-6, h: h + 2e-6 }
        expect(cornersOf(b).every((corner) => contains(wide, corner))).toBe(true)
      }),
    )
  })

  test('a box drawn from any corner to any other is the same box', () => {
    expect(boxBetween({ x: 10, y: 5 }, { x: 2, y: 9 })).toEqual({ x: 2, y: 5, w: 8, h: 4 })
    expect(boxBetween({ x: 2, y: 9 }, { x: 10, y: 5 })).toEqual({ x: 2, y: 5, w: 8, h: 4 })
  })

  test('boxes that only share an edge touch', () => {
    expect(touches({ x: 0, y: 0, w: 10, h: 10 }, { x: 10, y: 0, w: 5, h: 5 })).toBe(true)
    expect(touches({ x: 0, y: 0, w: 10, h: 10 }, { x: 10.1, y: 0, w: 5, h: 5 })).toBe(false)
  })

  test('the union of boxes holds each of them, and of none there is none', () => {
    expect(unionOf([])).toBeNull()
    expect(
      unionOf([
        { x: 0, y: 0, w: 1, h: 1 },
        { x: 5, y: -2, w: 1, h: 1 },
      ]),
    ).toEqual({ x: 0, y: -2, w: 6, h: 3 })
  })
})
