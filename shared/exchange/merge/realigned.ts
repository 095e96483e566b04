import { boardOf, childrenOf, type Doc } from '../../model/doc'
import { ordersBetween } from '../../model/order'
import type { Rec } from '../../model/record'
import { keptInOrder } from './rows'

/**
 * A board whose lists were numbered anew from their first to their last, as JSON is read, under the order keys the same
 * records have in `like`: only what is new or was moved has one of its own. The order itself stays.
 */
export function realigned(doc: Doc, like: Doc): Doc {
  const [here, there] = [boardOf(doc).id, boardOf(like).id]
  const moved = KINDS.flatMap((kind) => rekeyed(childrenOf(doc, here, kind), childrenOf(like, there, kind)))
  return moved.length === 0 ? doc : new Map([...doc, ...moved.map((record) => [record.id, record] as const)])
}

function rekeyed(row: readonly Rec[], like: readonly Rec[]): readonly Rec[] {
  const keys = new Map(like.map(({ id, order }) => [id, order]))
  const own = new Set(row.map(({ id }) => id))
  const stays = keptInOrder(
    like.map(({ id }) => id).filter((id) => own.has(id)),
    row.map(({ id }) => id).filter((id) => keys.has(id)),
  )
  const fixed = row.map(({ id }) => (stays.has(id) ? (keys.get(id) ?? null) : null))
  const known = fixed.filter((key) => key !== null)
  // neighbours that share a key leave no room between them
  if (known.some((key, i) => i > 0 && key <= (known[i - 1] ?? ''))) return []
  const next = fixed.map((key, i) => key ?? roomIn(fixed, i))
  return row.flatMap((record, i) => {
    const order = next[i] ?? record.order
    return order === record.order ? [] : [{ ...record, order } as Rec]
  })
}

/** A key between the neighbours that keep theirs, for the one at this place of those that stand between them. */
function roomIn(fixed: readonly (string | null)[], at: number): string | undefined {
  const before = fixed.slice(0, at).findLastIndex((key) => key !== null)
  const after = fixed.findIndex((key, i) => i > at && key !== null)
  const end = after === -1 ? fixed.length : after
  return ordersBetween(fixed[before] ?? null, fixed[after] ?? null, end - before - 1)[at - before - 1]
}

const KINDS = ['guest', 'rater', 'frame'] as const
