import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvOf, neutralised } from '../../../../shared/exchange/tables/csv'
import type { Cell, Column } from '../../../../shared/exchange/tables/table'
import { recordsIn } from './csvReader'

const column = (name: string): Column => ({ name, kind: 'text', width: 10 })
const cells = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\r', '\n', ' ', 'a', '\t', '=', '-', '1'),
    maxLength: 12,
  }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
)

describe('a table as CSV', () => {
  test('is read back cell for cell, whatever was written in it', () => {
    const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 6 }).map((rows) => ({
        columns: Array.from({ length: width }, (_, i) => column(`Column ${i}`)),
        rows,
      })),
    )
    fc.assert(
      fc.property(tables, ({ columns, rows }) => {
        const [head, ...read] = recordsIn(csvOf({ columns, rows }))
        expect(head).toEqual(columns.map(({ name }) => name))
        expect(read).toEqual(rows.map((row) => row.map(shown)))
      }),
    )
  })

  test('begins with the mark of UTF-8 and ends each row as the standard says', () => {
    const text = csvOf({ columns: [column('Título'), column('B')], rows: [['a,b', 1.5]] })
    expect(text).toBe('\ufeffTítulo,B\r\n"a,b",1.5\r\n')
  })
})

describe('what a spreadsheet would calculate', () => {
  test.each([
    '=1+1',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '  =1',
    '"=1',
    '\u200b=1',
    '\u3000＝1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    "-2+3+cmd|' /C calc'!A0",
    '- a list',
  ])('%j gets an apostrophe before it', (text) => {
    expect(neutralised(text)).toBe(`'${text}`)
  })

  test.each(['\t=1', '\r=1', '\n=1', '\ttab', ' ;\u200b=1'])('%j begins no cell with a formula', (text) => {
    expect(neutralised(text)).toMatch(/^'|;\u200b'=/)
  })

  test.each(['-5', '+3', '-0.25', '12', 'a=b', 'Ask; then go', 'e-mail', "'quoted'", ''])(
    '%j stays as it is',
    (text) => {
      expect(neutralised(text)).toBe(text)
    },
  )

  test('does not begin behind a separator of other countries or a line end either', () => {
    expect(neutralised('a;=cmd()')).toBe("a;'=cmd()")
    expect(neutralised('one\n=SUM(A1)')).toBe("one\n'=SUM(A1)")
    expect(neutralised("one\n-2+cmd|' /C calc'!A0")).toBe("one\n'-2+cmd|' /C calc'!A0")
    expect(neutralised('Bring:\n- water\n- a coat')).toBe('Bring:\n- water\n- a coat')
  })

  test('is in no field of any table', () => {
    const texts = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '＝', ' ', '"', '\t', '\n', ';', 'a', '1'),
      maxLength: 8,
    })
    fc.assert(
      fc.property(texts, (text) => {
        const [, [read = ''] = []] = recordsIn(csvOf({ columns: [column('A')], rows: [[text]] }))
        expect(/^[-+]?\d+$/.test(read) || !/^[\s"]*[=+\-@＝]/.test(read)).toBe(true)
      }),
    )
  })
})

function shown(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'number' ? String(cell) : neutralised(cell)
}
