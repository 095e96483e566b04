import type { Cell, Table } from '../../shared/exchange/tables/table'
import { outlineWords } from '../../shared/words/outline'
import { tableWords } from '../../shared/words/tables'

/**
 * A table whose cells all hold what a spreadsheet's cell can. Longer texts go on in rows of their own right below, under
 * the same number and title, and say so; columns stay as they are on every board.
 */
export function continued(table: Table): Table {
  if (!table.rows.some((row) => row.some(isLong))) return table
  const names = table.columns.map(({ name }) => name)
  const number = names.indexOf(outlineWords.number)
  const title = names.findIndex((name) => name === outlineWords.column.title || name === tableWords.about)
  const rows = table.rows.flatMap((row) => {
    const pieces = row.map((cell) => (typeof cell === 'string' ? piecesOf(cell) : [cell]))
    const count = Math.max(...pieces.map(({ length }) => length))
    return Array.from({ length: count }, (_, at) =>
      pieces.map((cell, place): Cell => {
        if (at === 0 || place === number) return cell[at === 0 ? 0 : cell.length - 1] ?? null
        if (place === title) return tableWords.continued(String(row[title] ?? ''))
        return cell[at] ?? null
      }),
    )
  })
  return { ...table, rows }
}

/** UTF-16 units a cell of Excel holds, less what escaping may add. */
const MOST = 32_000

function isLong(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length > MOST
}

/** Parted behind a line end or a space where there is one near, never within a letter. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = []
  let rest = text
  while (rest.length > MOST) {
    const at = cutIn(rest.slice(0, MOST))
    pieces.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...pieces, rest]
}

function cutIn(piece: string): number {
  const near = piece.slice(-NEAR)
  const space = Math.max(near.lastIndexOf('\n'), near.lastIndexOf(' '))
  if (space >= 0) return piece.length - near.length + space + 1
  // Letters may be of several units; the last one may go on behind the piece, so it is left to the next
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(near)]
  const last = letters.at(-1)
  return letters.length < 2 || last === undefined ? piece.length : piece.length - near.length + last.index
}

const NEAR = 400
