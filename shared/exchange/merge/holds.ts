import type { BoxElement, LineElement } from '../../model/element'
import type { Id } from '../../model/id'
import type { Rec } from '../../model/record'

/** Elements that can hold on to others. */
export function isHolding(record: Rec): record is BoxElement | LineElement {
  return record.kind === 'element' && (record.shape === 'box' || record.shape === 'line')
}

/** What ends and tail hold on to. */
export function holdsOf(element: BoxElement | LineElement): readonly Id[] {
  const holds =
    element.shape === 'box' ? [element.tailTo] : [element.startOn?.element, element.endOn?.element]
  return holds.filter((id) => id !== null && id !== undefined)
}

/** The same element where nothing it holds on to is lost. */
export function lettingGo<E extends BoxElement | LineElement>(element: E, isLost: (id: Id) => boolean): E {
  if (!holdsOf(element).some(isLost)) return element
  if (element.shape === 'box') return { ...element, tailTo: null }
  const [start, end] = [element.startOn, element.endOn].map((on) => (on && isLost(on.element) ? null : on))
  return { ...element, startOn: start ?? null, endOn: end ?? null }
}
