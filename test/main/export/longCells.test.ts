import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { continued } from '../../../main/export/longCells'
import type { Table } from '../../../shared/exchange/tables/table'

const MOST = 32_767

describe('a text longer than a cell of Excel', () => {
  test('goes on in rows below, under the same number and a title that says so', () => {
    const long = Array.from({ length: 9000 }, (_, i) => `word${i}`).join(' ')
    const [first, ...more] = continued(tableOf([[4, 'The till', long]])).rows
    expect(first?.slice(0, 2)).toEqual([4, 'The till'])
    expect(more.map((row) => row.slice(0, 2))).toEqual(more.map(() => [4, 'The till (continued)']))
    const all = [first, ...more].map((row) => String(row?.[2]))
    expect(all.join('')).toBe(long)
    for (const piece of all) expect(piece.length).toBeLessThanOrEqual(MOST)
    for (const piece of all.slice(0, -1)) expect(piece.endsWith(' ')).toBe(true)
  })

  test('is never parted within a letter', () => {
    const families = '👩‍👩‍👧‍👦'.repeat(4000)
    const pieces = continued(tableOf([[1, 'A', families]])).rows.map((row) => String(row[2]))
    expect(pieces.join('')).toBe(families)
    for (const piece of pieces) expect(piece.length % '👩‍👩‍👧‍👦'.length).toBe(0)
  })

  test('leaves all other rows as they are', () => {
    const table = tableOf([
      [1, 'A', 'short'],
      [2, 'B', null],
    ])
    expect(continued(table)).toBe(table)
  })

  test('loses nothing of any text', () => {
    const texts = fc.array(
      fc.tuple(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.integer({ min: 0, max: 9000 })),
      {
        maxLength: 3,
      },
    )
    fc.assert(
      fc.property(texts, (all) => {
        const rows = all.map(([text, times], at) => [at + 1, `Frame ${at}`, text.repeat(times)] as const)
        const { rows: parted } = continued(tableOf(rows))
        for (const [number, , text] of rows) {
          const pieces = parted.filter((row) => row[0] === number).map((row) => row[2] ?? '')
          expect(pieces.join('')).toBe(text)
          for (const piece of pieces) expect(String(piece).length).toBeLessThanOrEqual(MOST)
        }
      }),
      { numRuns: 40 },
    )
  })
})

function tableOf(rows: Table['rows']): Table {
  return {
    id: 'frames',
    title: 'Frames',
    columns: [
      { name: '#', kind: 'number', width: 8 },
      { name: 'Title', kind: 'text', width: 30 },
      { name: 'What', kind: 'text', width: 40 },
    ],
    rows,
  }
}
