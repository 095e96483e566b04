import type fc from 'fast-check'
import { type Doc, docOf } from '../../shared/model/doc'
import { ordersBetween } from '../../shared/model/order'
import type { Rec } from '../../shared/model/record'
import { arbBoard } from './board'

/** Valid boards of every shape as the app makes them: of what stands side by side, each has a place of its own. */
export function anyDoc(): fc.Arbitrary<Doc> {
  return arbBoard({ frames: 12 }).map((records) => docOf(inOrder(records)))
}

function inOrder(records: readonly Rec[]): readonly Rec[] {
  const families = new Map<string, Rec[]>()
  for (const record of records) {
    const family = `${record.parent} ${record.kind === 'group' ? 'element' : record.kind}`
    families.set(family, [...(families.get(family) ?? []), record])
  }
  return [...families.values()].flatMap((siblings) => {
    const orders = ordersBetween(null, null, siblings.length)
    return siblings.map((record, i) => ({ ...record, order: orders[i] ?? record.order }))
  })
}
