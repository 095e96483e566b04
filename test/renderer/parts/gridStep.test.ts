import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Direction, gridStep } from '../../../renderer/parts/gridStep'

/** Rows of boxes 10 wide, one after another. */
function grid(...lengths: readonly number[]) {
  return lengths.flatMap((length, row) =>
    Array.from({ length }, (_, column) => ({ left: column * 10, top: row * 20, width: 10 })),
  )
}

describe('arrows in a grid whose rows differ in length', () => {
  const boxes = grid(3, 5, 1, 4)
  test.each<[number, Direction, number]>([
    [0, 'right', 1],
    [2, 'right', 3],
    [11, 'right', 12],
    [12, 'right', 12],
    [0, 'left', 0],
    [1, 'down', 4],
    [7, 'down', 8],
    [8, 'down', 9],
    [8, 'up', 3],
    [4, 'up', 1],
    [7, 'up', 2],
    [1, 'up', 1],
    [12, 'down', 12],
  ])('from box %d %s is box %d', (from, direction, to) => {
    expect(gridStep(boxes, from, direction)).toBe(to)
  })

  test('rows that are not quite level count as one', () => {
    const uneven = [
      { left: 0, top: 0, width: 10 },
      { left: 10, top: 1, width: 10 },
      { left: 0, top: 20, width: 10 },
      { left: 10, top: 19, width: 10 },
    ]
    expect(gridStep(uneven, 1, 'down')).toBe(3)
    expect(gridStep(uneven, 2, 'up')).toBe(0)
  })

  test('from nowhere one comes to the first box, and in an empty grid nowhere', () => {
    expect(gridStep(boxes, -1, 'down')).toBe(0)
    expect(gridStep([], -1, 'down')).toBe(-1)
  })

  test('every box can be reached from the first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }), (lengths) => {
        const all = grid(...lengths)
        const seen = new Set([0])
        for (const from of seen)
          for (const way of ['up', 'down', 'left', 'right'] as const) seen.add(gridStep(all, from, way))
        expect(seen.size).toBe(all.length)
      }),
    )
  })
})
