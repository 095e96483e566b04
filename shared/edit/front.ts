import { type Change, put } from '../model/change'
import { type Doc, layersOf } from '../model/doc'
import type { Element } from '../model/element'
import type { Id } from '../model/id'
import { inserted } from '../model/order'

/** The change that puts new elements in front of all that stands in a frame or group, in the order given. */
export function inFront(doc: Doc, holder: Id, elements: readonly Element[]): Change {
  const layers = layersOf(doc, holder)
  const own = elements.map((element) => ({ ...element, parent: holder }))
  return put(doc, ...inserted(layers, layers.length, own))
}
