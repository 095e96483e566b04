import { type PastePlan, planPaste } from '../../../shared/edit/pastePlan'
import { type Pasted, pastingRows } from '../../../shared/edit/rows'
import { readTable } from '../../../shared/edit/tableText'
import { LIMITS } from '../../../shared/limits'
import { framesOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { editWords } from '../../../shared/words/edit'
import { outlineWords } from '../../../shared/words/outline'
import { offerUndo } from '../../deeds/offerUndo'
import { notify, session, showFrame } from '../../document/session'
import { fieldOf, shownColumns } from './columns'
import { blockNow, cursor } from './cursor'

/** A table on its way in: what it means, and the frame its first row goes to (null: behind the last). */
export interface Paste {
  readonly plan: PastePlan
  readonly at: Id | null
}

/** How many frames a paste would fill, how many it would add, and how many rows have no room. */
export interface PasteSize {
  readonly fill: number
  readonly add: number
  readonly left: number
}

/** What the words on a clipboard mean where the keys are now; null: there are none. */
export function pasteHere(words: string): Paste | null {
  const { open, outlineColumns } = session.getState()
  const table = readTable(words)
  if (!open || table.length === 0) return null
  const { from, to } = blockNow()
  const columns = shownColumns(outlineColumns).map(fieldOf)
  const frames = framesOf(open.editor.doc())
  const rows = Math.max(1, Math.min(to.row, frames.length - 1) - from.row + 1)
  const whole = spread(table, rows, to.column - from.column + 1)
  return { plan: planPaste(whole, columns, from.column), at: frames[from.row]?.id ?? null }
}

/** More rows than this are asked about first. */
export const MANY_ROWS = 500

export function sizeOf({ plan, at }: Paste): PasteSize {
  const doc = session.getState().open?.editor.doc()
  const frames = doc ? framesOf(doc) : []
  const from = at === null ? frames.length : frames.findIndex(({ id }) => id === at)
  const fill = Math.min(plan.rows.length, frames.length - from)
  const room = Math.min(LIMITS.frames - frames.length, LIMITS.records - (doc?.size ?? 0))
  const add = Math.max(0, Math.min(plan.rows.length - fill, room))
  return { fill, add, left: plan.rows.length - fill - add }
}

/**
 * Reads and writes the rows, a few milliseconds at a time, and puts them in as one step. Says what share is done; false
 * stops, and then nothing was pasted.
 */
export async function pasteIn({ plan, at }: Paste, onShare: (share: number) => boolean): Promise<void> {
  const { open } = session.getState()
  if (!open) return
  const doc = open.editor.doc()
  const pasting = pastingRows(doc, plan, at)
  const isShort = plan.rows.length <= MANY_ROWS
  let rested = performance.now()
  for (;;) {
    const step = pasting.next()
    if (step.done) {
      // What was read for a document that is gone meanwhile is no longer true.
      if (open.editor.doc() === doc && session.getState().open === open) put(plan, step.value)
      return
    }
    if (isShort || performance.now() - rested < SLICE) continue
    if (!onShare(step.value)) return
    await new Promise((resolve) => setTimeout(resolve))
    rested = performance.now()
  }
}

/** Milliseconds between looking up. */
const SLICE = 12

function put(plan: PastePlan, pasted: Pasted): void {
  const { open } = session.getState()
  if (!open) return
  open.editor.pause()
  open.editor.commit(editWords.pasteCells, pasted.change)
  const [first = null] = pasted.frames
  showFrame(first)
  const last = pasted.frames.at(-1) ?? null
  const fields = plan.fields.flatMap((field) => field ?? [])
  cursor.setState(({ column }) => ({
    atEnd: false,
    column: fields[0] ?? column,
    anchor: plan.headed || last === null ? null : { frame: last, column: fields.at(-1) ?? column },
    report: reportOf(plan, pasted),
  }))
  const guests = pasted.newGuests.length === 0 ? '' : ` ${outlineWords.newGuests(pasted.newGuests)}`
  const said = `${outlineWords.pasted(pasted.filled.toLocaleString(), pasted.added.toLocaleString())}.${guests}`
  if (pasted.change.size === 0) notify(said)
  else offerUndo(said, open.editor)
}

function reportOf(plan: PastePlan, { problems, left }: Pasted) {
  const sentences = [
    ...plan.strange.map((name) => outlineWords.why.column(name)),
    ...(plan.outside > 0 ? [outlineWords.why.outside()] : []),
    ...(left > 0 ? [outlineWords.why.room(left.toLocaleString())] : []),
  ]
  return problems.length + sentences.length === 0 ? null : { problems, left: sentences }
}

/** One copied cell or row fills the whole chosen block, as in every spreadsheet. */
function spread(table: readonly (readonly string[])[], rows: number, columns: number) {
  const [only = []] = table
  if (table.length > 1 || (rows === 1 && columns === 1)) return table
  const row = only.length === 1 ? Array.from({ length: columns }, () => only[0] ?? '') : only
  return Array.from({ length: rows }, () => row)
}
