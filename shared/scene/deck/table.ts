import { PALETTE } from '../palette'
import { columnWidths } from './columnWidths'
import type { Align, Cell, TableBlock, TableRow } from './page'
import type { Piece } from './piece'
import { TABLE_CELL, TABLE_HEAD } from './styles'
import { pitchOf, type Setting, type Style, set } from './typeset'

/** A column as wide as its texts want. */
interface Column {
  readonly heading: string
  readonly align: Align
}

export interface CellSaid {
  readonly text: string
  readonly style: Style
  readonly bar: Cell['bar']
  /** How many columns it takes. */
  readonly span: number
  /** The id of the page a click leads to; left out: none. */
  readonly to?: string
}

export interface Table {
  readonly caption: string
  readonly columns: readonly Column[]
  /** The column whose cell names its row. */
  readonly rowHeading: number
  readonly rows: readonly (readonly CellSaid[])[]
  /** Places of rows that name those below them, on a ground of their own. */
  readonly headings?: ReadonlySet<number>
  /** Such rows whose group stays together: pages break before them. */
  readonly groups?: ReadonlySet<number>
}

/** A table with every line break decided, before it is put on pages. */
export interface LaidTable {
  readonly w: number
  readonly block: Omit<TableBlock, 'x' | 'y' | 'rows'>
  readonly rows: readonly TableRow[]
  /** Places of rows before which no page should break. */
  readonly joined: ReadonlySet<number>
}

/** Columns of words, those from `endFrom` on (by place) with their words at the end. */
export function columnsOf(headings: readonly string[], endFrom = headings.length): readonly Column[] {
  return headings.map((heading, i) => ({ heading, align: i < endFrom ? 'start' : 'end' }))
}

export function said(text: string, style: Style = TABLE_CELL): CellSaid {
  return { text, style, bar: null, span: 1 }
}

/** A cell over several columns. */
export function spanning(span: number, text: string, style: Style = TABLE_CELL): CellSaid {
  return { ...said(text, style), span }
}

export function layTable(table: Table, w: number): LaidTable {
  const { caption, rowHeading, columns } = table
  const headings = columns.map(({ heading }) => said(heading, TABLE_HEAD))
  const widths = columnWidths([headings, ...table.rows], w, CELL_PAD)
  return {
    w,
    block: {
      block: 'table',
      caption,
      columns: columns.map(({ align }, i) => ({ w: widths[i] ?? 0, align })),
      rowHeading,
      head: rowOf(settingsOf(headings, widths), HEAD_AIR),
    },
    ...laidRows(table, widths),
  }
}

function laidRows(
  { rows, groups, headings = groups }: Table,
  widths: readonly number[],
): Pick<LaidTable, 'rows' | 'joined'> {
  const laid: TableRow[] = []
  const joined = new Set<number>()
  for (const [i, cells] of rows.entries()) {
    const isHead = headings?.has(i) ?? false
    if (groups !== undefined && !isHead) joined.add(laid.length)
    if (groups === undefined && headings?.has(i - 1)) joined.add(laid.length)
    laid.push(...rowsOf(cells, widths).map((row) => (isHead ? { ...row, ground: PALETTE.desk } : row)))
  }
  return { rows: laid, joined }
}

/** Heading row and the rows from `first` up to `end`, each with `air` pixels more than it needs. */
export function tablePiece({ w, block, rows }: LaidTable, first = 0, end = rows.length, air = 0): Piece {
  const shown = rows.slice(first, end).map((row) => ({ ...row, h: row.h + air }))
  const h = heightOf(shown) + block.head.h
  return { w, h, at: (x, y) => [{ ...block, x, y, rows: shown }] }
}

/** How many rows from `first` on fit `h` below the heading row, with whole groups where one fits. */
export function rowsWithin({ block, rows, joined }: LaidTable, first: number, h: number): number {
  let left = h - block.head.h
  let end = first
  while (end < rows.length) {
    left -= rows[end]?.h ?? 0
    if (left < -0.5) break
    end += 1
  }
  if (end === rows.length) return end - first
  let whole = end
  while (whole > first && joined.has(whole)) whole -= 1
  return (whole > first ? whole : end) - first
}

export function heightOf(rows: readonly TableRow[]): number {
  return rows.reduce((total, { h }) => total + h, 0)
}

/** One row, or several where one would be too tall for a page. */
function rowsOf(cells: readonly CellSaid[], widths: readonly number[]): readonly TableRow[] {
  let settings = settingsOf(cells, widths)
  const rows: TableRow[] = []
  while (settings.some(({ setting }) => setting.height > TALLEST)) {
    const split = settings.map(({ setting, ...cell }) => {
      const [upper, lower] = splitAfter(setting, Math.floor(TALLEST / pitchOf(setting.style)))
      return { upper: { ...cell, setting: upper }, lower: { ...cell, setting: lower, bar: null } }
    })
    rows.push(
      rowOf(
        split.map(({ upper }) => upper),
        LEAST_AIR,
      ),
    )
    settings = split.map(({ lower }) => lower)
  }
  return [...rows, rowOf(settings, LEAST_AIR)]
}

function settingsOf(cells: readonly CellSaid[], widths: readonly number[]): readonly Cell[] {
  let column = 0
  return cells.map(({ text, style, bar, span, to }) => {
    const w = widths.slice(column, column + span).reduce((total, width) => total + width, 0) - CELL_PAD
    column += span
    const setting = set(text, style, bar === null ? w : Math.min(w, BAR_LEFT))
    return { setting, bar, span, ...(to === undefined ? {} : { to }) }
  })
}

function rowOf(cells: readonly Cell[], air: number): TableRow {
  return { h: Math.max(0, ...cells.map(({ setting }) => setting.height)) + air, cells, ground: null }
}

function splitAfter(setting: Setting, count: number): readonly [Setting, Setting] {
  const { style, lines, joins } = setting
  const part = (from: number, to: number): Setting => ({
    ...setting,
    lines: lines.slice(from, to),
    joins: joins.slice(from, to),
    height: Math.max(0, Math.min(to, lines.length) - from) * pitchOf(style),
  })
  return [part(0, count), part(count, lines.length)]
}

/** Pixels above and below a row's words together. */
const LEAST_AIR = 13
const HEAD_AIR = 8
/** Of one row's words: a taller one goes on in a row below, so that every row fits some page. */
const TALLEST = 252
/** Between a cell's words and the next cell. */
export const CELL_PAD = 12
/** Where a bar begins, right of its number. */
export const BAR_LEFT = 48
