import type { TableId } from '../../exports'

/** A board's rows as other programs read them: words and numbers, nothing of it a code or a formula. */
export interface Table {
  readonly id: TableId
  readonly title: string
  readonly columns: readonly Column[]
  /** As many cells a row as there are columns; null: nothing is said. */
  readonly rows: readonly (readonly Cell[])[]
}

export interface Column {
  readonly name: string
  /** `date`: moments in ISO 8601 in UTC. */
  readonly kind: 'text' | 'number' | 'date'
  /** Letters of the usual text. */
  readonly width: number
}

export type Cell = string | number | null

/** A column with what stands in it for one row of `T`. */
export interface Said<T> extends Column {
  readonly of: (row: T) => Cell
}

export function text<T>(name: string, width: number, of: (row: T) => string | null): Said<T> {
  return { name, kind: 'text', width, of: (row) => of(row) || null }
}

export function number<T>(name: string, of: (row: T) => number | null): Said<T> {
  return { name, kind: 'number', width: Math.max(8, name.length + 2), of }
}

export function date<T>(name: string, of: (row: T) => string | null): Said<T> {
  return { name, kind: 'date', width: 18, of }
}

export function tableFrom<T>(
  id: TableId,
  title: string,
  columns: readonly Said<T>[],
  rows: readonly T[],
): Table {
  return {
    id,
    title,
    columns: columns.map(({ name, kind, width }) => ({ name, kind, width })),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  }
}

/** A table with a sentence in place of its rows, in the widest column of text. */
export function withSentence(table: Table, sentence: string): Table {
  const widest = Math.max(...table.columns.map(({ kind, width }) => (kind === 'text' ? width : 0)))
  const at = table.columns.findIndex(({ kind, width }) => kind === 'text' && width === widest)
  return { ...table, rows: [table.columns.map((_, place) => (place === at ? sentence : null))] }
}
