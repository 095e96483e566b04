/**
 * Rows and cells as spreadsheets put them on the clipboard: tabs between cells, quotes around a cell that holds a tab, a
 * line break or quotes (doubled inside). A quotation mark that opens no whole cell is a letter like any other. Empty
 * rows at the end are left out.
 */
export function readTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? (quoted(text, at) ?? plain(text, at)) : plain(text, at)
    rows.at(-1)?.push(cell)
    if (text[end] === '\t') {
      at = end + 1
      continue
    }
    if (end >= text.length) break
    rows.push([])
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''))
  return rows.slice(0, last + 1)
}

/** What `readTable` reads back, and spreadsheets too. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(written).join('\t')).join('\n')
}

interface Cell {
  readonly cell: string
  /** The place of the tab or line break behind it, or the end of the text. */
  readonly end: number
}

function plain(text: string, at: number): Cell {
  BREAK.lastIndex = at
  const end = BREAK.exec(text)?.index ?? text.length
  return { cell: text.slice(at, end), end }
}

/** null: the quote is not closed right before the next cell. */
function quoted(text: string, at: number): Cell | null {
  for (let close = text.indexOf('"', at + 1); close !== -1; close = text.indexOf('"', close + 2)) {
    if (text[close + 1] === '"') continue
    const end = close + 1
    if (end < text.length && !ENDS.has(text[end] ?? '')) return null
    const cell = text.slice(at + 1, close).replaceAll('""', '"')
    return { cell: cell.replaceAll(/\r\n?/g, '\n'), end }
  }
  return null
}

function written(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

const BREAK = /[\t\r\n]/g
const ENDS: ReadonlySet<string> = new Set(['\t', '\r', '\n'])
const NEEDS_QUOTES = /[\t\r\n]|^"/
