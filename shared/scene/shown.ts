import { type Doc, elementsOf, isHidden } from '../model/doc'
import type { Element } from '../model/element'
import type { Id } from '../model/id'

/** What is seen of a frame's elements, from the back to the front: neither hidden nor in a hidden group. */
export function shownElements(doc: Doc, frame: Id): readonly Element[] {
  const all = elementsOf(doc, frame)
  const shown = all.filter((element) => !isHidden(doc, element))
  return shown.length === all.length ? all : shown
}
