import type { CellField } from '../../../shared/edit/cellFields'
import { clearCells, writeCell } from '../../../shared/edit/cells'
import { cellText } from '../../../shared/edit/cellText'
import { addFrame, duplicateFrames, moveFrames, removeFrames } from '../../../shared/edit/frames'
import { writeTable } from '../../../shared/edit/tableText'
import { LIMITS } from '../../../shared/limits'
import { framesOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Frame } from '../../../shared/model/record'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { outlineWords } from '../../../shared/words/outline'
import { offerUndo } from '../../deeds/offerUndo'
import type { Editor } from '../../document/editor'
import { refuse } from '../../document/reviewing'
import { notify, say, session, showFrame } from '../../document/session'
import { columnLabel, deedOf, FIRST, fieldOf, shownColumns } from './columns'
import { type Block, blockNow, cursor, goTo, spotNow } from './cursor'
import { problemText } from './problems'

/** A frame behind the chosen ones, with the keys in its title. Its id, and the step of the history; null: no room. */
export function addBelow(): { readonly frame: Id; readonly step: Id } | null {
  if (refuse()) return null
  const { editor, frames } = table()
  const { to } = blockNow()
  const { change, show } = addFrame(editor.doc(), frames[Math.min(to.row, frames.length - 1)]?.id ?? null)
  if (change.size === 0 || show === null) {
    notify(outlineWords.full(LIMITS.frames))
    return null
  }
  editor.pause()
  editor.commit(editWords.addFrame, change)
  showFrame(show)
  cursor.setState({ atEnd: false, anchor: null, editing: null })
  const place = framesOf(editor.doc()).findIndex(({ id }) => id === show) + 1
  say(outlineWords.added(place))
  return { frame: show, step: editor.store.getState().past.at(-1)?.id ?? '' }
}

/** As asked for by a key or a button: the keys go to the title of the new frame. */
export function addRow(): void {
  if (addBelow()) cursor.setState({ column: FIRST })
}

export function duplicateRows(): void {
  if (refuse()) return
  const { editor, ids } = table()
  const { change, show } = duplicateFrames(editor.doc(), ids)
  editor.commit(editWords.duplicateFrame, change)
  if (show) showFrame(show)
  cursor.setState({ anchor: null })
}

export function removeRows(): void {
  if (refuse()) return
  const { editor, frames, ids } = table()
  if (ids.length === 0) return
  const title = frames.find(({ id }) => id === ids[0])?.title || frameWords.untitledFrame
  const { change, show } = removeFrames(editor.doc(), ids)
  editor.commit(editWords.deleteFrame, change)
  showFrame(show)
  cursor.setState({ anchor: null, atEnd: show === null, editing: null })
  const said = ids.length === 1 ? frameWords.frameDeleted(title) : outlineWords.deleted(ids.length)
  offerUndo(said, editor)
}

/** The chosen frames, together, one place earlier or later in the story. */
export function moveRows(step: -1 | 1): void {
  if (refuse()) return
  const { editor, frames, ids } = table()
  const { from, to } = blockNow()
  const beyond = step === -1 ? frames[from.row - 1] : frames[to.row + 1]
  if (ids.length === 0 || !beyond) return
  const before = step === -1 ? beyond.id : (frames[to.row + 2]?.id ?? null)
  editor.commit(editWords.moveFrame, moveFrames(editor.doc(), ids, before))
  const place = framesOf(editor.doc()).findIndex(({ id }) => id === ids[0]) + 1
  say(frameWords.movedTo(place, frames.length))
}

export function chooseAll(): void {
  const { frames, columns } = table()
  if (frames.length === 0) return
  goTo({ row: 0, column: 0 })
  goTo({ row: frames.length - 1, column: columns.length - 1 }, 'extend')
  say(outlineWords.selected(frames.length, columns.length))
}

/** Empties what is chosen, as one step. */
export function clearChosen(): void {
  if (refuse()) return
  const { editor, ids, fields } = table()
  const change = clearCells(editor.doc(), ids, fields)
  editor.pause()
  editor.commit(editWords.clearCells, change)
  say(outlineWords.cleared(ids.length * fields.length))
}

/** What is chosen, as spreadsheets read it; the whole table says its columns too. '' : nothing is chosen. */
export function copiedText(): string {
  const { editor, frames, ids, fields, block, columns } = table()
  const doc = editor.doc()
  const rows = frames.filter(({ id }) => ids.includes(id))
  const isWhole =
    rows.length === frames.length &&
    frames.length > 1 &&
    block.to.column - block.from.column + 1 === columns.length
  const head = isWhole ? [fields.map(columnLabel)] : []
  say(outlineWords.copied(rows.length * fields.length))
  return writeTable([...head, ...rows.map((frame) => fields.map((field) => cellText(doc, frame, field)))])
}

/** A rung or another short word, set at once: nothing has to be opened. */
export function setCell(field: CellField, text: string): void {
  if (refuse()) return
  const { editor } = table()
  const { frame } = session.getState()
  if (!frame || cursor.getState().atEnd) return
  const { change, problem } = writeCell(editor.doc(), frame, field, text)
  editor.pause()
  editor.commit(deedOf(field), change)
  if (problem) notify(problemText(problem, field))
}

/** Everything the deeds speak of, as it is now. */
function table(): Table {
  const { open, outlineColumns } = session.getState()
  if (!open) throw new Error('a table of no board')
  const frames = framesOf(open.editor.doc())
  const columns = shownColumns(outlineColumns)
  const block = blockNow()
  const within = frames.slice(block.from.row, block.to.row + 1)
  const fields = columns.slice(block.from.column, block.to.column + 1).flatMap((id) => fieldOf(id) ?? [])
  return { editor: open.editor, frames, columns, block, ids: within.map(({ id }) => id), fields }
}

interface Table {
  readonly editor: Editor
  readonly frames: readonly Frame[]
  readonly columns: ReturnType<typeof shownColumns>
  readonly block: Block
  /** The frames of the chosen rows; [] in the empty row at the end. */
  readonly ids: readonly Id[]
  /** The chosen columns that are written in. */
  readonly fields: readonly CellField[]
}

/** Opens the cell the keys are in for writing; in the empty row a frame comes first. */
export function startEditing(how: 'edit' | 'replace', query = ''): void {
  const { column, atEnd } = cursor.getState()
  const field = fieldOf(column)
  if (field === null) return say(outlineWords.onlyRead(columnLabel(column)))
  if (refuse()) return
  const { row } = spotNow()
  const made = atEnd || row >= table().frames.length ? addBelow() : null
  if (made === null && atEnd) return
  cursor.setState({ column, anchor: null, editing: { how, query, begun: made?.step ?? null } })
}
