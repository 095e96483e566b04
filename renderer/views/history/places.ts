import { type Doc, framesOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'

/** Place of a frame in its story, from 1; null: it is not in this state. */
export function placeOf(doc: Doc, frame: Id | null): number | null {
  return frame === null ? null : (placesOf(doc).get(frame) ?? null)
}

function placesOf(doc: Doc): ReadonlyMap<Id, number> {
  const known = places.get(doc)
  if (known) return known
  const found = new Map(framesOf(doc).map(({ id }, i) => [id, i + 1]))
  places.set(doc, found)
  return found
}

/** Counted once per Doc: a Doc never changes. */
const places = new WeakMap<Doc, ReadonlyMap<Id, number>>()
