import { boardOf, type Doc, elementsOf, framesOf, get, groupsAround } from './doc'
import type { Rec } from './record'

/** The records the picture of a board needs: itself, its first frame, all on it, and every guest seen there. */
export function coverOf(doc: Doc): readonly Rec[] {
  const [frame] = framesOf(doc)
  if (!frame) return [boardOf(doc)]
  const elements = elementsOf(doc, frame.id)
  const seen = elements.map((element) => (element.shape === 'figure' ? element.guest : null))
  const guests = [...new Set([frame.guest, ...seen])].map((id) => get(doc, id, 'guest'))
  const groups = new Set(elements.flatMap((element) => groupsAround(doc, element)))
  return [boardOf(doc), frame, ...guests.filter((guest) => guest !== null), ...groups, ...elements]
}
