import type { Doc } from '../../model/doc'
import type { Id } from '../../model/id'
import { bySiblingOrder, ordersBetween } from '../../model/order'
import type { Rec } from '../../model/record'
import type { Result } from './needs'

/**
 * Siblings both sides had a hand in get new keys where one has grown beyond 40 characters. Never the key a record had
 * before all: a later merge would take it for one that was not changed. Returns who got a new one.
 */
export function respread(result: Result, base: Doc | null, mine: Doc, theirs: Doc): readonly Id[] {
  const long = [...result.values()].filter(({ order, kind }) => order.length > LONGEST && kind !== 'opaque')
  const given: Id[] = []
  for (const family of new Set(long.map(familyOf))) {
    const siblings = membersOf(family, result)
    if ([mine, theirs].some((side) => isSameFamily(siblings, membersOf(family, side)))) continue
    const orders = freshOrders(siblings, base)
    for (const [i, sibling] of siblings.entries()) {
      const order = orders[i]
      if (order === undefined) continue
      result.set(sibling.id, { ...sibling, order })
      given.push(sibling.id)
    }
  }
  return given
}

/** Elements and groups stand in one order. */
function familyOf({ parent, kind }: Rec): string {
  return `${parent} ${kind === 'group' ? 'element' : kind}`
}

function membersOf(family: string, doc: Doc): readonly Rec[] {
  return [...doc.values()].filter((record) => familyOf(record) === family).sort(bySiblingOrder)
}

function isSameFamily(a: readonly Rec[], b: readonly Rec[]): boolean {
  return a.length === b.length && a.every(({ id, order }, i) => id === b[i]?.id && order === b[i].order)
}

function freshOrders(siblings: readonly Rec[], base: Doc | null): readonly string[] {
  const rows = STARTS.map((start) => ordersBetween(start, null, siblings.length))
  const isNew = (row: readonly string[]) => siblings.every(({ id }, i) => base?.get(id)?.order !== row[i])
  return rows.find(isNew) ?? rows[0] ?? []
}

const LONGEST = 40
const STARTS = [null, 'b0F', 'b1F', 'b2F', 'c01F', 'c02F', 'c03F']
