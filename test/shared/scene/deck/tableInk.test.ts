import { describe, expect, test } from 'vitest'
import { deckPages } from '../../../../shared/scene/deck/deck'
import type { TableBlock } from '../../../../shared/scene/deck/page'
import { tableInks } from '../../../../shared/scene/deck/tableInk'
import { deckHtml } from '../../../../shared/scene/deckHtml'
import type { TextInk } from '../../../../shared/scene/ink'
import { template, WIDE } from '../deckBoards'

const doc = template('sports')
const pages = deckPages(doc, WIDE)
const tables = pages.flatMap(({ blocks }) => blocks.filter((block) => block.block === 'table'))

/** What a table draws of one column's lines. */
function textsOf(table: TableBlock): readonly TextInk[] {
  return tableInks(table).filter((ink) => ink.ink === 'text')
}

describe('figures in a table', () => {
  test('of columns of words are as wide as they were measured: such lines are drawn in one piece', () => {
    const wordy = tables.filter(({ columns }) => columns.every(({ align }) => align === 'start'))
    const lines = wordy.flatMap((table) => [table.head, ...table.rows].flatMap(({ cells }) => cells))
    const numbered = lines.flatMap(({ setting }) => setting.lines).filter((line) => /\d.*\s.*\d/.test(line))
    expect(numbered.length).toBeGreaterThan(10)
    const drawn = new Set(wordy.flatMap(textsOf).map(({ text }) => text))
    for (const line of numbered) expect(drawn).toContain(line)
  })

  test('of columns of figures have the same room each, also where the words are set otherwise', () => {
    const table = tables.find(({ columns }) => columns.some(({ align }) => align === 'end'))
    if (!table) throw new Error('no column of figures')
    const places = table.columns.flatMap(({ align }, i) => (align === 'end' ? [i] : []))
    const figures = table.rows.flatMap(({ cells }) =>
      places.flatMap((i) => (/^\d/.test(cells[i]?.setting.lines[0] ?? '') ? [cells[i]] : [])),
    )
    expect(figures.length).toBeGreaterThan(0)
    const styles = new Set(figures.map((cell) => cell?.setting.style.colour))
    expect(styles.size).toBeGreaterThan(1)
    const single = textsOf(table).filter(({ text, anchor }) => /^\d$/.test(text) && anchor === 'middle')
    expect(single.length).toBeGreaterThanOrEqual(
      figures.reduce((all, cell) => all + (cell?.setting.lines.join('').match(/\d/g)?.length ?? 0), 0),
    )
  })

  test('are printed the same way: only cells of such columns say so', () => {
    const html = deckHtml(doc, pages, WIDE)
    const cells = html.match(/<t[hd][^>]*>/g) ?? []
    const ends = cells.filter((cell) => cell.includes('text-align:right'))
    expect(ends.length).toBeGreaterThan(0)
    for (const cell of cells) expect(/class="[^"]*figures/.test(cell)).toBe(cell.includes('text-align:right'))
  })
})
