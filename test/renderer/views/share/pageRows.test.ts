import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PageRow } from '../../../../renderer/document/deckLaying'
import { listRows, rowsWithin, scrolledTo } from '../../../../renderer/views/share/deck/pageRows'
import { SECTIONS } from '../../../../shared/scene/deck/layout'

const SIZES = { heading: 30, page: 100 }

function pagesOf(...counts: readonly number[]): readonly PageRow[] {
  let number = 0
  return counts.flatMap((count, i) =>
    Array.from({ length: count }, () => {
      number += 1
      return { id: `p${number}`, number, section: SECTIONS[i] ?? 'appendix', title: '', frames: [] }
    }),
  )
}

const anyList = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 })
  .map((counts) => listRows(pagesOf(...counts), SIZES))

describe('the list of pages', () => {
  test('has the name of a section above its first page', () => {
    const { rows, height } = listRows(pagesOf(1, 2), SIZES)
    expect(rows.map(({ row, y }) => [row, y])).toEqual([
      ['section', 0],
      ['page', 30],
      ['section', 130],
      ['page', 160],
      ['page', 260],
    ])
    expect(height).toBe(360)
  })

  test('keeps the place of a page that is not known yet', () => {
    const [first, , third] = pagesOf(3)
    const { rows } = listRows([first, undefined, third], SIZES)
    expect(rows.flatMap((row) => (row.row === 'page' ? row.number : []))).toEqual([1, 2, 3])
  })

  test('draws what is in sight and nothing else', () => {
    fc.assert(
      fc.property(anyList, fc.nat(4000), fc.integer({ min: 1, max: 900 }), ({ rows }, top, height) => {
        const seen = rows.filter(({ y, h }) => y + h > top && y < top + height)
        expect(rowsWithin(rows, top, height)).toEqual(seen)
      }),
    )
  })

  test('scrolls no further than it takes to see a page', () => {
    fc.assert(
      fc.property(anyList, fc.nat(4000), fc.nat(30), ({ rows }, top, number) => {
        const view = { top, height: 400 }
        const to = scrolledTo(rows, number, view)
        const row = rows.find((each) => each.row === 'page' && each.number === number)
        if (!row) {
          expect(to).toBe(top)
          return
        }
        expect(row.y).toBeGreaterThanOrEqual(to)
        expect(row.y + row.h).toBeLessThanOrEqual(to + view.height)
        expect(scrolledTo(rows, number, { ...view, top: to })).toBe(to)
      }),
    )
  })
})
