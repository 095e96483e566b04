import type { Spot } from './cursor'

/** What a key press in the table asks for. */
export type Deed =
  | { readonly deed: 'go'; readonly to: Spot; readonly way: 'alone' | 'extend' }
  | { readonly deed: 'edit' }
  | { readonly deed: 'type'; readonly key: string }
  | {
      readonly deed:
        | 'clear'
        | 'add'
        | 'duplicate'
        | 'remove'
        | 'earlier'
        | 'later'
        | 'all'
        | 'single'
        | 'leave'
    }

export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

export interface Table {
  /** Rows and columns in all, the empty row at the end as well. */
  readonly rows: number
  readonly columns: number
  /** Whole rows that are seen at once. */
  readonly page: number
  readonly at: Spot
  /** After Escape the next Tab leaves the table. */
  readonly leaving: boolean
}

/** As in every spreadsheet; null: the key is not for the table. */
export function deedFor(press: Press, table: Table): Deed | null {
  const { key, shiftKey, altKey } = press
  const ctrl = press.ctrlKey || press.metaKey
  if (altKey) return ctrl ? null : (WITH_ALT[key] ?? null)
  if (key === 'Tab') return ctrl ? null : tabbed(table, shiftKey ? -1 : 1)
  if (ctrl && !shiftKey && WITH_CTRL[key.length === 1 ? key.toLowerCase() : key]) {
    return WITH_CTRL[key.length === 1 ? key.toLowerCase() : key] ?? null
  }
  const to = reached(press, ctrl, table)
  if (to) return { deed: 'go', to, way: shiftKey ? 'extend' : 'alone' }
  if (ctrl) return null
  if (key === 'Enter') return shiftKey ? { deed: 'go', to: by(table, -1, 0), way: 'alone' } : { deed: 'edit' }
  if (key in ALONE) return ALONE[key] ?? null
  // A key that is held to make an accent has a name of its own.
  return [...key].length === 1 || key === 'Dead' ? { deed: 'type', key } : null
}

const WITH_ALT: Readonly<Record<string, Deed>> = {
  ArrowUp: { deed: 'earlier' },
  ArrowDown: { deed: 'later' },
}

const WITH_CTRL: Readonly<Record<string, Deed>> = {
  a: { deed: 'all' },
  d: { deed: 'duplicate' },
  m: { deed: 'add' },
  Enter: { deed: 'add' },
  Delete: { deed: 'remove' },
  Backspace: { deed: 'remove' },
}

const ALONE: Readonly<Record<string, Deed>> = {
  F2: { deed: 'edit' },
  Delete: { deed: 'clear' },
  Backspace: { deed: 'clear' },
  Insert: { deed: 'add' },
  Escape: { deed: 'single' },
}

function reached({ key }: Press, ctrl: boolean, table: Table): Spot | null {
  const { rows, columns, page, at } = table
  const far = ctrl ? Number.POSITIVE_INFINITY : 1
  switch (key) {
    case 'ArrowUp':
      return by(table, -far, 0)
    case 'ArrowDown':
      // The last frame, and not the empty row behind it.
      return ctrl ? { row: Math.max(0, rows - 2), column: at.column } : by(table, 1, 0)
    case 'ArrowLeft':
      return by(table, 0, -far)
    case 'ArrowRight':
      return by(table, 0, far)
    case 'PageUp':
      return by(table, -page, 0)
    case 'PageDown':
      return by(table, page, 0)
    case 'Home':
      return { row: ctrl ? 0 : at.row, column: 0 }
    case 'End':
      return { row: ctrl ? Math.max(0, rows - 2) : at.row, column: columns - 1 }
    default:
      return null
  }
}

/** Goes on in the next row at the end of one; at the ends of the table the keys leave it. */
export function tabbed(table: Table, step: -1 | 1): Deed {
  const { rows, columns, at, leaving } = table
  const place = at.row * columns + at.column + step
  if (leaving || place < 0 || place >= rows * columns) return { deed: 'leave' }
  return { deed: 'go', to: { row: Math.floor(place / columns), column: place % columns }, way: 'alone' }
}

function by({ rows, columns, at }: Table, down: number, right: number): Spot {
  return {
    row: Math.max(0, Math.min(rows - 1, at.row + down)),
    column: Math.max(0, Math.min(columns - 1, at.column + right)),
  }
}
