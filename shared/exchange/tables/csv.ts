import type { Cell, Table } from './table'

/**
 * A table as CSV: RFC 4180 with a head, line ends CR LF, and the mark by which spreadsheets know UTF-8. Numbers with a
 * point, moments as ISO 8601. Texts a spreadsheet would take for a formula begin with an apostrophe.
 */
export function csvOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const lines = [columns.map(({ name }) => name), ...rows].map((row) => row.map(field).join(','))
  return `\ufeff${lines.join(LINE_END)}${LINE_END}`
}

/**
 * A text that no spreadsheet calculates: an apostrophe before what begins a formula, also behind spaces, quotes and
 * signs without width, and at a place inside where another list separator would begin a cell. A plain number stays one.
 */
export function neutralised(text: string): string {
  if (PLAIN_NUMBER.test(text)) return text
  const inside = text.replace(INNER_START, "$1'$2")
  return STARTS_FORMULA.test(inside) ? `'${inside}` : inside
}

const LINE_END = '\r\n'
const PLAIN_NUMBER = /^[-+]?\d+(?:\.\d+)?$/
/** Signs that begin a formula, in both widths; tab and line ends are as good as a cell's border. */
const STARTS_FORMULA = /^(?:[\s\p{Cf}\p{Zs}"'`]*[=+\-@＝＋－＠]|[\t\r\n])/u
/** Behind a separator of other countries or a line end: signs that need nothing more, or that lead to a call. */
const INNER_START = /([;\t\r\n][\s\p{Cf}"]*)([=@＝＠]|[+\-＋－](?=[^;\t\r\n]*[|!(]))/gu

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = neutralised(cell)
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
