import type { BoxElement, LineElement } from '../../model/element'
import type { Id } from '../../model/id'
import type { Rec } from '../../model/record'

/** Elements that can hold on to others. */
export function isHolding(record: Rec): record is BoxElement | LineElement {
  return record.kind === 'element' && (record.shape === 'box' || record.shape === 'line')
}

/** What ends and tail hold on to. */
export function holdsOf(element: BoxElement | LineElement): readonly Id[] {
  return endsOf(element).filter((id) => id !== null)
}

/** What an end or the tail has begun to hold on to since; `before` null: there was no such element. */
export function holdsSince(before: BoxElement | LineElement | null, element: BoxElement | LineElement) {
  const held = before === null ? [] : endsOf(before)
  return endsOf(element).filter((id, end): id is Id => id !== null && id !== held[end])
}

/** End by end: an end may take hold of what the other one holds already. */
function endsOf(element: BoxElement | LineElement): readonly (Id | null)[] {
  if (element.shape === 'box') return [element.tailTo]
  return [element.startOn?.element ?? null, element.endOn?.element ?? null]
}

/** The same element where nothing it holds on to is lost. */
export function lettingGo<E extends BoxElement | LineElement>(element: E, isLost: (id: Id) => boolean): E {
  if (!holdsOf(element).some(isLost)) return element
  if (element.shape === 'box') return { ...element, tailTo: null }
  const [start, end] = [element.startOn, element.endOn].map((on) => (on && isLost(on.element) ? null : on))
  return { ...element, startOn: start ?? null, endOn: end ?? null }
}
