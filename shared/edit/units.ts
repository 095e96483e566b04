import type { Doc, Layer } from '../model/doc'
import type { Id } from '../model/id'
import { insideOf, leavesOf, outermost } from './elements'

/** The layers these ids name, frame by frame from the back to the front; what is inside of another one is part of it. */
export function unitsOf(doc: Doc, ids: readonly Id[]): readonly Layer[] {
  const outer = outermost(doc, ids)
  if (outer.length < 2) return outer
  const places = new Map(leavesOf(doc, ids).map(({ id }, place) => [id, place]))
  const place = (one: Layer) => places.get(insideOf(doc, one)[0]?.id ?? '') ?? -1
  return outer
    .map((one) => ({ one, at: place(one) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
