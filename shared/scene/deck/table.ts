import type { Align, Cell, Page, TableBlock, TableRow } from './page'
import type { Piece } from './piece'
import { bottomOf, measureOf, type Setup, topOf } from './setup'
import { TABLE_CELL, TABLE_HEAD } from './styles'
import { type Style, set } from './typeset'

/** A column: its heading, its share of the measure, and where its words stand. */
interface Column {
  readonly heading: string
  readonly share: number
  readonly align: Align
}

export interface CellSaid {
  readonly text: string
  readonly style: Style
  readonly bar: Cell['bar']
}

export interface Table {
  readonly caption: string
  readonly columns: readonly Column[]
  /** The column whose cell names its row. */
  readonly rowHeading: number
  readonly rows: readonly (readonly CellSaid[])[]
}

export function said(text: string, style: Style = TABLE_CELL): CellSaid {
  return { text, style, bar: null }
}

/** The first rows that fit `h` below (x, y), given air if they are few, and how many they are. At least one row. */
export function tableFrom(
  table: Table,
  first: number,
  at: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): { readonly block: TableBlock; readonly count: number } {
  const widths = table.columns.map(({ share }) => share * at.w)
  const head = rowOf(
    table.columns.map(({ heading }) => said(heading, TABLE_HEAD)),
    widths,
    8,
  )
  const rows: TableRow[] = []
  let height = head.h
  for (const cells of table.rows.slice(first)) {
    const row = rowOf(cells, widths, LEAST_AIR)
    if (rows.length > 0 && height + row.h > at.h) break
    rows.push(row)
    height += row.h
  }
  const isLast = first + rows.length === table.rows.length
  const air = first === 0 && isLast ? Math.min(MOST_AIR, Math.max(0, (at.h - height) / rows.length)) : 0
  const { caption, rowHeading } = table
  const block: TableBlock = {
    block: 'table',
    x: at.x,
    y: at.y,
    caption,
    columns: table.columns.map(({ align }, i) => ({ w: widths[i] ?? 0, align })),
    rowHeading,
    head,
    rows: rows.map((row) => ({ ...row, h: row.h + air })),
  }
  return { block, count: rows.length }
}

/** The rows of a table over as many pages as they need, each under its heading. */
export function tablePages(
  setup: Setup,
  table: Table,
  pageId: string,
  headOf: (page: number) => Piece,
): readonly Page[] {
  const { sheet } = setup
  const pages: Page[] = []
  for (let done = 0; done < table.rows.length; ) {
    const head = headOf(pages.length)
    const y = topOf(sheet) + head.h + 20
    const at = { x: sheet.margin, y, w: measureOf(sheet), h: bottomOf(sheet) - y }
    const { block, count } = tableFrom(table, done, at)
    const id = pages.length === 0 ? pageId : `${pageId}-${pages.length + 1}`
    pages.push({ id, blocks: [...head.at(sheet.margin, topOf(sheet)), block] })
    done += count
  }
  return pages
}

function rowOf(cells: readonly CellSaid[], widths: readonly number[], pad: number): TableRow {
  const settings = cells.map(({ text, style, bar }, i) => {
    const w = (widths[i] ?? 0) - CELL_PAD
    return { setting: set(text, style, bar === null ? w : Math.min(w, BAR_LEFT)), bar }
  })
  return { h: Math.max(...settings.map(({ setting }) => setting.height)) + pad, cells: settings }
}

/** Pixels above and below a row's words together, and how many more there may be. */
const LEAST_AIR = 13
const MOST_AIR = 18
/** Between a cell's words and the next cell. */
export const CELL_PAD = 12
/** Where a bar begins, right of its number. */
export const BAR_LEFT = 48
