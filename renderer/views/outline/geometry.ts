import { type ColumnId, columnRem } from './columns'

/** Where columns and rows lie, in CSS pixels. */
export interface Geometry {
  /** A row of frames, and the head above them. */
  readonly row: number
  readonly head: number
  /** Left edge of each column, and behind the last the whole width. */
  readonly lefts: readonly number[]
}

/** What of the table is drawn: from first up to, and without, last. */
export interface Seen {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}

export function geometryOf(columns: readonly ColumnId[], rem: number): Geometry {
  const lefts = [0]
  for (const id of columns) lefts.push((lefts.at(-1) ?? 0) + Math.round(columnRem(id) * rem))
  return { row: Math.round(ROW_REM * rem), head: Math.round(HEAD_REM * rem), lefts }
}

interface View {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

/** Some more than is looked at, so that scrolling finds it there. The first column always is. */
export function seenIn(view: View, { row, head, lefts }: Geometry, rows: number): Seen {
  const columns = lefts.length - 1
  const frozen = lefts[1] ?? 0
  const from = view.left + frozen - ASIDE
  const to = view.left + view.width + ASIDE
  const within = (at: number) => (lefts[at + 1] ?? 0) > from && (lefts[at] ?? 0) < to
  let firstColumn = 1
  while (firstColumn < columns && !within(firstColumn)) firstColumn++
  let lastColumn = firstColumn
  while (lastColumn < columns && within(lastColumn)) lastColumn++
  return {
    firstRow: Math.max(0, Math.floor(view.top / row) - AROUND),
    lastRow: Math.min(rows, Math.ceil((view.top + view.height - head) / row) + AROUND),
    firstColumn,
    lastColumn,
  }
}

const AROUND = 5
const ASIDE = 240

/** How far a view has to be scrolled to show a cell whole, below the head and beside the first column. */
export function scrolledTo(
  view: View,
  { row, head, lefts }: Geometry,
  spot: { readonly row: number; readonly column: number },
): { readonly top: number; readonly left: number } {
  const top = spot.row * row
  const frozen = lefts[1] ?? 0
  const left = lefts[spot.column] ?? 0
  const right = lefts[spot.column + 1] ?? left
  // Scrolled on by whole columns, so that none is cut by the first one.
  const atEdge = (least: number) =>
    (lefts.find((edge) => edge - frozen >= least && edge >= frozen) ?? frozen) - frozen
  return {
    top: within(view.top, top + row + head - view.height, top),
    left: spot.column === 0 ? view.left : within(view.left, atEdge(right - view.width), left - frozen),
  }
}

/** The nearest place between two; the first counts where both cannot be. */
function within(now: number, least: number, most: number): number {
  return Math.min(Math.max(now, least), most)
}

/** Three lines of text. */
const ROW_REM = 4.5
const HEAD_REM = 2.25
