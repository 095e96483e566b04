import { type CellField, fieldNamed } from './cellFields'

/** What a pasted table means: which field each of its columns is about, and its rows. */
export interface PastePlan {
  /** null: a column that is left out. */
  readonly fields: readonly (CellField | null)[]
  readonly rows: readonly (readonly string[])[]
  /** Whether the first row said what the columns are. */
  readonly headed: boolean
  /** Heads of columns that are none of ours. */
  readonly strange: readonly string[]
  /** Columns that found none of ours left, counted. */
  readonly outside: number
}

/**
 * A first row that names our columns (or the JSON's fields) says where each column goes; without one they fill the shown
 * columns from the one the keys are in. `shown` has null for columns that are only read.
 */
export function planPaste(
  table: readonly (readonly string[])[],
  shown: readonly (CellField | null)[],
  at: number,
): PastePlan {
  const [head = [], ...rows] = table
  if (isHead(head, rows.length)) return headed(head, rows)
  const width = table.reduce((most, row) => Math.max(most, row.length), 0)
  const fields = Array.from({ length: width }, (_, i) => shown[at + i] ?? null)
  return {
    fields,
    rows: table,
    headed: false,
    strange: [],
    outside: Math.max(0, width - (shown.length - at)),
  }
}

function headed(head: readonly string[], rows: readonly (readonly string[])[]): PastePlan {
  const named = head.map(fieldNamed)
  // Of two columns with one name the first counts.
  const fields = named.map((name, i) => (name === 'number' || named.indexOf(name) !== i ? null : name))
  const strange = head.filter((cell, i) => cell.trim() !== '' && named[i] === null)
  return { fields, rows, headed: true, strange, outside: 0 }
}

/** One word above a column is a name only if something stands below it; of several at least half have to be ours. */
function isHead(head: readonly string[], below: number): boolean {
  const cells = head.filter((cell) => cell.trim() !== '')
  const known = cells.filter((cell) => fieldNamed(cell) !== null).length
  if (below === 0 || known === 0) return false
  return known === cells.length || (known >= 2 && known * 2 >= cells.length)
}
