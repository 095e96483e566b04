import { describe, expect, test } from 'vitest'
import { xlsxOf } from '../../../main/export/xlsx'
import { tableOf } from '../../../shared/exchange/tables/tables'
import { TABLES } from '../../../shared/exports'
import type { Doc } from '../../../shared/model/doc'
import { changed, emptyBoard, template } from '../../shared/scene/deckBoards'
import { afterSession, inSession, REASON } from '../../shared/scene/deckSessions'
import { hashOf, workbookIn } from './workbook'

const LOCALE = { locale: 'en-GB' }

describe('the workbook', () => {
  test('holds every table as it is, its head frozen', async () => {
    const doc = template('sports')
    const book = await workbookIn(await xlsxOf(doc, LOCALE))
    expect(book.names).toEqual(['Frames', 'Scores', 'Fixes', 'Findings'])
    for (const [at, id] of TABLES.entries()) {
      const table = tableOf(doc, id)
      const sheet = book.sheets[at]
      expect(sheet?.frozenRows).toBe(1)
      const width = table.columns.length
      expect(
        sheet?.rows.map((row) => Array.from({ length: width }, (_, c) => row[c]?.value ?? null)),
      ).toEqual([table.columns.map(({ name }) => name), ...table.rows])
    }
  })

  test('keeps moments as moments, shown as the language has it', async () => {
    const book = await workbookIn(await xlsxOf(afterSession(), { locale: 'de-DE' }))
    const scores = book.sheets[1]
    const given = scores?.rows[0]?.findIndex(({ value }) => value === 'Given') ?? -1
    const row = scores?.rows.find((cells) => cells.some(({ value }) => value === REASON))
    // Days since the end of 1899; the session was on 20 November 2026 at 9:09
    expect(row?.[given]?.value).toBeCloseTo(46346 + (9 * 60 + 9) / 1440, 6)
    expect(book.parts.get('xl/styles.xml')).toContain('formatCode="dd.mm.yyyy hh:mm"')
  })

  test('calculates nothing, whatever a text begins with', async () => {
    const doc = titled(['=1+1', '+A1', '-2+3', '@SUM(A1)', '\t=1', "=cmd|' /C calc'!A0"])
    const book = await workbookIn(await xlsxOf(doc, LOCALE))
    expect(titlesIn(book).slice(0, 6)).toEqual([
      '=1+1',
      '+A1',
      '-2+3',
      '@SUM(A1)',
      '\t=1',
      "=cmd|' /C calc'!A0",
    ])
    expect(book.sheets.flatMap(({ rows }) => rows.flat()).filter(({ isFormula }) => isFormula)).toEqual([])
    expect([...book.parts.values()].join('')).not.toContain('<f>')
  })

  test('says letter for letter what was written: escapes, words of the machine, signs of XML', async () => {
    const texts = [
      'constructor',
      '__proto__',
      'toString',
      '_x0041_ and _x005F_',
      '<b>&amp;</b> "quoted"',
      ' spaces before ',
      'two\nlines',
      'emoji 👩‍👩‍👧 and \ufffd',
      'عربي עברית 日本語',
    ]
    expect(titlesIn(await workbookIn(await xlsxOf(titled(texts), LOCALE))).slice(0, texts.length)).toEqual(
      texts,
    )
  })

  test('leaves out control characters no workbook can hold, and writes every line end in one way', async () => {
    const book = await workbookIn(
      await xlsxOf(titled(['a\u0001b\u001fc\u007f\ufffe', 'one\r\ntwo\rthree']), LOCALE),
    )
    expect(titlesIn(book).slice(0, 2)).toEqual(['abc', 'one\ntwo\nthree'])
  })

  test('is the same bytes for the same board, with no day in it', async () => {
    const [one, other] = [await xlsxOf(template('bank'), LOCALE), await xlsxOf(template('bank'), LOCALE)]
    expect(hashOf(one)).toBe(hashOf(other))
    expect((await workbookIn(one)).stamps).toEqual(new Set(['33 0']))
  })

  test('of an empty board, and of one whose scores are hidden, is a workbook too', async () => {
    const empty = await workbookIn(await xlsxOf(emptyBoard(), LOCALE))
    expect(empty.sheets[0]?.rows).toHaveLength(1)
    const hidden = await workbookIn(await xlsxOf(inSession().doc, LOCALE))
    expect([...hidden.parts.values()].join('')).not.toContain(REASON)
  })

  test('has no cell longer than a spreadsheet holds', async () => {
    const long = 'reason '.repeat(9000)
    const doc = changed(template('sports'), { frames: { 0: { fix: long, title: 'Long' } } })
    const [frames] = (await workbookIn(await xlsxOf(doc, LOCALE))).sheets
    const cells = frames?.rows.flat().map(({ value }) => value) ?? []
    expect(cells.filter((value) => typeof value === 'string' && value.length > 32_767)).toEqual([])
    expect(cells).toContain('Long (continued)')
  })
})

function titled(titles: readonly string[]): Doc {
  return changed(template('sports'), {
    frames: Object.fromEntries(titles.map((title, at) => [at, { title }])),
  })
}

function titlesIn({ sheets }: Awaited<ReturnType<typeof workbookIn>>) {
  return sheets[0]?.rows.slice(1).map((row) => row[1]?.value) ?? []
}
