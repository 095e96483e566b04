import type { BoxElement, LineElement } from '../../model/element'
import type { Id } from '../../model/id'
import type { Rec } from '../../model/record'
import { sameJson } from '../../model/same'

/** Elements that can hold on to others. */
export function isHolding(record: Rec): record is BoxElement | LineElement {
  return record.kind === 'element' && (record.shape === 'box' || record.shape === 'line')
}

/** What ends and tail hold on to. */
export function holdsOf(element: BoxElement | LineElement): readonly Id[] {
  return endsOf(element).flatMap((end) => end?.element ?? [])
}

/** What an end or the tail was led to, or took hold of elsewhere, since; `before` null: there was no such element. */
export function holdsSince(before: BoxElement | LineElement | null, element: BoxElement | LineElement) {
  const held = before === null ? [] : endsOf(before)
  return endsOf(element).flatMap((end, i) => (end === null || sameJson(end, held[i]) ? [] : end.element))
}

/** End by end: an end may take hold of what the other one holds already. */
function endsOf(
  element: BoxElement | LineElement,
): readonly (LineElement['startOn'] | { readonly element: Id } | null)[] {
  if (element.shape === 'line') return [element.startOn, element.endOn]
  return [element.tailTo === null ? null : { element: element.tailTo }]
}

/** The same element where nothing it holds on to is lost. */
export function lettingGo<E extends BoxElement | LineElement>(element: E, isLost: (id: Id) => boolean): E {
  if (!holdsOf(element).some(isLost)) return element
  if (element.shape === 'box') return { ...element, tailTo: null }
  const [start, end] = [element.startOn, element.endOn].map((on) => (on && isLost(on.element) ? null : on))
  return { ...element, startOn: start ?? null, endOn: end ?? null }
}
