import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COLUMNS, columnRem, shownColumns, USUAL } from '../../../../renderer/views/outline/columns'
import { geometryOf, scrolledTo, seenIn } from '../../../../renderer/views/outline/geometry'

const geometry = geometryOf(COLUMNS, 16)
const whole = geometry.lefts.at(-1) ?? 0
const frozen = geometry.lefts[1] ?? 0

describe('the part of the table that is drawn', () => {
  test('columns stand side by side, as wide as they say', () => {
    expect(geometry.lefts).toHaveLength(COLUMNS.length + 1)
    expect(whole).toBeCloseTo(
      COLUMNS.reduce((sum, id) => sum + columnRem(id) * 16, 0),
      -1,
    )
    expect(geometryOf(COLUMNS, 32).lefts.at(-1)).toBe(whole * 2)
  })

  test('holds every row and column that can be seen, and far fewer than all', () => {
    const view = fc.record({
      top: fc.integer({ min: 0, max: 1000 * geometry.row }),
      left: fc.integer({ min: 0, max: whole - 900 }),
      width: fc.integer({ min: 600, max: 1900 }),
      height: fc.integer({ min: 200, max: 1000 }),
    })
    fc.assert(
      fc.property(view, (at) => {
        const seen = seenIn(at, geometry, 1001)
        expect(seen.firstRow * geometry.row).toBeLessThanOrEqual(at.top)
        const bottom = Math.min(1001, (at.top + at.height - geometry.head) / geometry.row)
        expect(seen.lastRow).toBeGreaterThanOrEqual(Math.floor(bottom))
        expect(seen.lastRow - seen.firstRow).toBeLessThan(30)
        for (let i = 1; i < COLUMNS.length; i++) {
          const [left = 0, right = 0] = geometry.lefts.slice(i, i + 2)
          const isSeen = right > at.left + frozen && left < at.left + at.width
          if (isSeen) expect(i >= seen.firstColumn && i < seen.lastColumn).toBe(true)
        }
      }),
    )
  })

  test('is scrolled just as far as a cell needs to be seen whole, beside the first column', () => {
    const spot = fc.record({ row: fc.nat(999), column: fc.nat(COLUMNS.length - 1) })
    const view = { top: 4000, left: 1200, width: 1200, height: 600 }
    fc.assert(
      fc.property(spot, (at) => {
        const { top, left } = scrolledTo(view, geometry, at)
        const y = at.row * geometry.row - top
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y + geometry.row).toBeLessThanOrEqual(view.height - geometry.head)
        if (at.column === 0) {
          expect(left).toBe(view.left)
          return
        }
        const x = (geometry.lefts[at.column] ?? 0) - left
        expect(x).toBeGreaterThanOrEqual(frozen)
        expect((geometry.lefts[at.column + 1] ?? 0) - left).toBeLessThanOrEqual(view.width)
      }),
    )
  })

  test('what is seen already is left where it is', () => {
    const view = { top: 720, left: 0, width: 1200, height: 600 }
    expect(scrolledTo(view, geometry, { row: 12, column: 2 })).toEqual({ top: 720, left: 0 })
  })
})

describe('the columns that are shown', () => {
  test('are all of them until some are chosen, and always the first', () => {
    expect(shownColumns([])).toEqual(COLUMNS)
    expect(shownColumns(['fix', 'stage'])).toEqual(['title', 'stage', 'fix'])
    expect(shownColumns(['gone'])).toEqual(['title'])
    expect(shownColumns(USUAL)).toEqual(USUAL)
  })
})
