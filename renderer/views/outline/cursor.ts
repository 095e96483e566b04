import { createStore } from 'zustand/vanilla'
import type { PasteProblem } from '../../../shared/edit/rows'
import { framesOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { session, showFrame } from '../../document/session'
import { type ColumnId, FIRST, shownColumns } from './columns'

/** A place in the table, both from 0; the row behind the last frame is where the next one is written. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** What is being written in the cell the keys are in. */
export interface Editing {
  /** `replace`: what is typed takes the place of what is there. */
  readonly how: 'edit' | 'replace'
  /** The letter that opened a list. */
  readonly query: string
  /** The step of the history that made the frame, which the words then join; null: the frame was there. */
  readonly begun: Id | null
}

/** What a paste could not take as it was. */
export interface PasteReport {
  readonly problems: readonly PasteProblem[]
  /** Sentences about rows and columns. */
  readonly left: readonly string[]
}

/** Where the keys are in the table. Its row is the frame all views show. */
export interface Cursor {
  readonly column: ColumnId
  /** In the empty row behind the last frame. */
  readonly atEnd: boolean
  /** The other corner of a block; null: one cell alone. */
  readonly anchor: { readonly frame: Id | null; readonly column: ColumnId } | null
  readonly editing: Editing | null
  readonly report: PasteReport | null
}

const START: Cursor = { column: FIRST, atEnd: false, anchor: null, editing: null, report: null }

export const cursor = createStore<Cursor>(() => START)

// Another board is another table.
session.subscribe((state, before) => {
  if (state.open !== before.open) cursor.setState(START, true)
  // Whoever goes to a frame elsewhere, or takes a deed back, is in its row.
  else if (state.frame !== before.frame && state.frame !== null)
    cursor.setState({ atEnd: false, editing: null })
})

/** Whether the table has the keys of the window, also while a cell is drawn anew or a list is open over it. */
export const keys = { here: false }

/** The cell the keys are in. */
export function spotNow(): Spot {
  const { open, frame, outlineColumns } = session.getState()
  const { column, atEnd } = cursor.getState()
  const frames = open ? framesOf(open.editor.doc()) : []
  const row = atEnd ? -1 : frames.findIndex(({ id }) => id === frame)
  return {
    row: row === -1 ? frames.length : row,
    column: Math.max(0, shownColumns(outlineColumns).indexOf(column)),
  }
}

/** The block that is chosen, both ends within. */
export interface Block {
  readonly from: Spot
  readonly to: Spot
}

export function blockNow(): Block {
  const spot = spotNow()
  const { open, outlineColumns } = session.getState()
  const { anchor } = cursor.getState()
  const frames = open ? framesOf(open.editor.doc()) : []
  const row = anchor === null ? spot.row : anchor.frame === null ? frames.length : rowOf(frames, anchor.frame)
  const column = anchor === null ? spot.column : shownColumns(outlineColumns).indexOf(anchor.column)
  // A frame or a column that is gone holds no corner.
  if (row === -1 || column === -1) return { from: spot, to: spot }
  return {
    from: { row: Math.min(row, spot.row), column: Math.min(column, spot.column) },
    to: { row: Math.max(row, spot.row), column: Math.max(column, spot.column) },
  }
}

/** Puts the keys into a cell; `extend` keeps the other corner of the block where it is. */
export function goTo(spot: Spot, way: 'alone' | 'extend' = 'alone'): void {
  const { open, outlineColumns, frame: shown } = session.getState()
  if (!open) return
  const frames = framesOf(open.editor.doc())
  const columns = shownColumns(outlineColumns)
  const now = cursor.getState()
  const frame = frames[Math.max(0, spot.row)] ?? null
  const corner = now.anchor ?? { frame: now.atEnd ? null : shown, column: now.column }
  if (frame) showFrame(frame.id)
  cursor.setState({
    column: columns[Math.max(0, Math.min(columns.length - 1, spot.column))] ?? FIRST,
    atEnd: frame === null,
    anchor: way === 'extend' ? corner : null,
    editing: null,
  })
}

/** After a deed was taken back: where its frame is gone with it, the keys are in the empty row again. */
export function stayAtEnd(): void {
  const { open, frame } = session.getState()
  const frames = open ? framesOf(open.editor.doc()) : []
  const isGone = rowOf(frames, frame ?? '') === -1
  if (isGone) showFrame(frames.at(-1)?.id ?? null)
  cursor.setState(isGone ? { atEnd: true, editing: null } : { editing: null })
}

function rowOf(frames: readonly { readonly id: Id }[], id: Id): number {
  return frames.findIndex((frame) => frame.id === id)
}
