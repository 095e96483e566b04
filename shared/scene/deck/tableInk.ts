import { directionOf } from '../direction'
import { type Ink, rect } from '../ink'
import { PALETTE } from '../palette'
import { lineInks } from './lineInk'
import type { Align, Cell, TableBlock, TableRow } from './page'
import { BAR_LEFT, CELL_PAD } from './table'
import { tabularInks } from './tabularInk'

/** A table of a page: grounds, words, bars and the lines between its rows, in pixels of the page. */
export function tableInks(table: TableBlock): readonly Ink[] {
  const rows = [table.head, ...table.rows]
  let top = table.y
  return rows.flatMap((row, i) => {
    const y = top
    // Heights are kept in whole 64ths of a pixel, cut off: over many rows that tells.
    top += Math.floor(row.h * 64) / 64
    return rowInks(table, row, { y, above: LINES[i] ?? ROW_LINE, below: LINES[i + 1] ?? ROW_LINE })
  })
}

/** The lines above the head, below it, and below every other row, in pixels. */
const LINES = [0, 2] as const
const ROW_LINE = 1

interface Band {
  readonly y: number
  readonly above: number
  readonly below: number
}

function rowInks(table: TableBlock, row: TableRow, { y, above, below }: Band): readonly Ink[] {
  const w = table.columns.reduce((total, column) => total + column.w, 0)
  const ground = row.ground === null ? [] : [rect({ x: table.x, y, w, h: row.h }, { fill: row.ground })]
  const edge = { x: table.x, y: Math.round(y + row.h - below / 2), w, h: below }
  const line = rect(edge, { fill: below === ROW_LINE ? PALETTE.line : PALETTE.ink })
  // Neighbours share a line: half of it belongs to each.
  const inner = { y: y + above / 2, h: row.h - above / 2 - below / 2 }
  let next = 0
  let left = table.x
  const cells = row.cells.flatMap((cell) => {
    const first = next
    next += cell.span
    const spanned = table.columns.slice(first, next)
    const width = spanned.reduce((total, column) => total + column.w, 0)
    const room = width - (next === table.columns.length ? 0 : CELL_PAD)
    const box = { x: left, ...inner, w: room }
    const column = table.columns[first] ?? { w: 0, align: 'start' }
    left += width
    return [...wordInks(cell, box, column.align), ...barInks(cell, box, column.w)]
  })
  return [...ground, line, ...cells]
}

interface Room {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** In the middle of the row's height; a table's words keep to their column's side whichever way they are read. */
function wordInks({ setting }: Cell, { x, y, w, h }: Room, align: Align): readonly Ink[] {
  const top = y + (h - setting.height) / 2
  const lines = lineInks(setting, { x, y: top, w }, align, directionOf(setting.lines.join('\n')))
  // Words are measured with figures as wide as they are; those of a column of figures stand one below the other.
  return align === 'end' ? lines.flatMap(tabularInks) : lines
}

function barInks({ bar }: Cell, { x, y, h }: Room, columnWidth: number): readonly Ink[] {
  if (bar === null) return []
  const track = { x: x + BAR_LEFT, y: y + h / 2 - BAR / 2, w: columnWidth - CELL_PAD - BAR_LEFT, h: BAR }
  const round = { radius: BAR / 2 }
  const inks = [
    rect(track, { fill: PALETTE.line, ...round }),
    rect({ ...track, w: track.w * bar.share }, { fill: bar.fill, ...round }),
  ]
  if (bar.mark === null) return inks
  const mark = { x: track.x + track.w * bar.mark - 1, y: track.y - 3, w: 2, h: BAR + 6 }
  return [...inks, rect(mark, { fill: PALETTE.ink })]
}

/** Pixels, the height of a bar. */
const BAR = 8
