import { type Change, nothing, squash } from '../model/change'
import { boardOf, type Doc, get, guestsOf } from '../model/doc'
import type { Id } from '../model/id'
import type { Frame } from '../model/record'
import { sameJson } from '../model/same'
import { castGuest } from './casting'
import type { CellField } from './cellFields'
import { type CellProblem, type Nameable, readCell } from './cellRead'
import { editFrame, type FramePatch } from './frames'
import { sameWords } from './sameWords'

/** Fields of a frame changed together: another guest steps into the picture, links to reworded lines follow. */
export function editCells(doc: Doc, id: Id, { guest, ...patch }: FramePatch): Change {
  const frame = get(doc, id, 'frame')
  if (!frame || guest === undefined || guest === frame.guest) return editFrame(doc, id, patch)
  const cast = castGuest(doc, id, guest)
  const edited = editFrame(doc, id, { ...patch, guest })
  // Both were made for this document: what the picture got is added to what the frame says.
  return squash(new Map([...cast].filter(([record]) => record !== id)), edited)
}

/** What words typed into one cell make of it. A guest must be known by that name; pasting alone makes new ones. */
export function writeCell(
  doc: Doc,
  id: Id,
  field: CellField,
  text: string,
): { readonly change: Change; readonly problem: CellProblem | null } {
  const frame = get(doc, id, 'frame')
  if (!frame) return { change: nothing, problem: null }
  const { patch, problem } = readCell(nameable(doc), frame, field, text)
  return { change: editCells(doc, id, patch), problem }
}

/** The cells of a block emptied, where they may be. */
export function clearCells(doc: Doc, ids: readonly Id[], fields: readonly CellField[]): Change {
  const board = nameable(doc)
  return squash(
    ...ids.map((id) => {
      const frame = get(doc, id, 'frame')
      if (!frame) return nothing
      let cleared = frame
      for (const field of fields) cleared = { ...cleared, ...readCell(board, cleared, field, '').patch }
      return editCells(doc, id, patchBetween(frame, cleared))
    }),
  )
}

/** The fields that say something else. */
export function patchBetween(before: Frame, after: Frame): FramePatch {
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => !sameJson(before[key as keyof Frame], value)),
  )
}

function nameable(doc: Doc): Nameable {
  return {
    standards: boardOf(doc).standards,
    guest: (name) => guestsOf(doc).find((guest) => sameWords(guest.name) === sameWords(name))?.id ?? null,
  }
}
