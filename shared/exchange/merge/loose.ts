import type { Element } from '../../model/element'
import { type Id, PREFIX } from '../../model/id'
import type { Rec } from '../../model/record'
import { isHolding, lettingGo } from './holds'
import type { Result } from './needs'

/**
 * Ends of lines and tails of bubbles let go, where they are, of what is gone or stands in another frame now; a link to
 * an element that was taken to another frame leads to the picture. Returns what let go.
 */
export function loosened(result: Result): readonly Id[] {
  const freed: Id[] = []
  for (const record of result.values()) {
    const free = freedOf(record, result)
    if (free === record) continue
    result.set(record.id, free)
    freed.push(record.id)
  }
  return freed
}

function freedOf(record: Rec, result: Result): Rec {
  if (record.kind === 'link') {
    if (!record.to.startsWith(PREFIX.element)) return record
    return standsBeside(record.to, record, result) ? record : { ...record, to: 'picture' }
  }
  return record.kind === 'element' ? freedElement(record, result) : record
}

function freedElement(element: Element, result: Result): Element {
  return isHolding(element) ? lettingGo(element, (id) => !standsBeside(id, element, result)) : element
}

/** In the same frame, and not itself. */
function standsBeside(id: Id, record: Rec, result: Result): boolean {
  const target = result.get(id)
  return (
    target !== undefined && id !== record.id && frameAround(target, result) === frameAround(record, result)
  )
}

function frameAround(record: Rec, result: Result): Id | null {
  let at: Rec | undefined = record
  while (at !== undefined && at.kind !== 'frame') at = result.get(at.parent ?? '')
  return at?.id ?? null
}
