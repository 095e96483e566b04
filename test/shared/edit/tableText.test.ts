import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTable, writeTable } from '../../../shared/edit/tableText'

describe('a table on the clipboard', () => {
  test('is rows of cells between tabs, whatever ends its lines', () => {
    expect(readTable('a\tb\r\nc\td\ne\tf\rg')).toEqual([['a', 'b'], ['c', 'd'], ['e', 'f'], ['g']])
  })

  test('keeps tabs and line breaks of a quoted cell, and quotes that are doubled', () => {
    expect(readTable('"one\r\ntwo"\t"a\tb"\n"she said ""yes"""\tx')).toEqual([
      ['one\ntwo', 'a\tb'],
      ['she said "yes"', 'x'],
    ])
  })

  test('takes a quotation mark that closes no cell for a letter', () => {
    expect(readTable('"Of course." The cashier smiles\tnext')).toEqual([
      ['"Of course." The cashier smiles', 'next'],
    ])
    expect(readTable('12" screen\t"open')).toEqual([['12" screen', '"open']])
  })

  test('keeps empty cells and rows, but for those at the end', () => {
    expect(readTable('a\t\n\n\tb\n\n\t\n')).toEqual([['a', ''], [''], ['', 'b']])
    expect(readTable('')).toEqual([])
    expect(readTable('\t\t\n\n')).toEqual([])
  })

  test('is read back as it was written', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ß', '"', '\t', '\n', ' ', '👩', ','),
      maxLength: 8,
    })
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(table, (rows) => {
        const last = rows.findLastIndex((row) => row.some((each) => each !== ''))
        expect(readTable(writeTable(rows))).toEqual(rows.slice(0, last + 1))
      }),
    )
  })

  test('a long one that never closes its quotes is read in no time', () => {
    const rows = readTable('"a\t"b\n'.repeat(50_000))
    expect(rows).toHaveLength(50_000)
  })
})
