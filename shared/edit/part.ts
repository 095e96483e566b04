import { boardOf, type Doc, framesOf, withDescendants } from '../model/doc'
import { type Id, newId } from '../model/id'
import { FIRST_ORDER } from '../model/order'
import type { Rec } from '../model/record'
import type { Parcel } from '../model/sharing'

/**
 * The board's own record, these frames with everything on them, the guests they show and the raters who scored them, in
 * the document's order: a sound board by itself. Frames that are gone are passed over.
 */
export function partOf(doc: Doc, frames: readonly Id[]): readonly Rec[] {
  const chosen = new Set(frames)
  const taken = framesOf(doc).flatMap(({ id }) => (chosen.has(id) ? [id] : []))
  const below = withDescendants(doc, taken)
  const people = withDescendants(
    doc,
    below.flatMap((id) => peopleIn(doc.get(id))),
  )
  const all = new Set([boardOf(doc).id, ...below, ...people])
  return [...doc.values()].filter(({ id }) => all.has(id))
}

/** The mark of a copy on its way; `copy` is the board it stands in. */
export function parcelFor(
  copy: Id,
  what: Pick<Parcel, 'purpose' | 'board'>,
  letter: Pick<Parcel, 'from' | 'note' | 'at'>,
): Parcel {
  const { from, note, at } = letter
  const { purpose, board } = what
  const id = newId('parcel')
  return { id, kind: 'parcel', parent: copy, order: FIRST_ORDER, extra: {}, purpose, board, from, note, at }
}

/** Guests and raters this record is about. */
function peopleIn(record: Rec | undefined): readonly Id[] {
  if (record?.kind === 'frame') return record.guest === null ? [] : [record.guest]
  if (record?.kind === 'score') return [record.rater]
  if (record?.kind !== 'element' || record.shape !== 'figure') return []
  return record.guest === null ? [] : [record.guest]
}
