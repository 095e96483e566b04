import type { Id } from '../model/id'
import { inserted } from '../model/order'

/** The row after one of it was put before another (null: at the end). null: it is not there, or stands there already. */
export function placedBefore<S extends { readonly id: Id; readonly order: string }>(
  row: readonly S[],
  id: Id,
  before: Id | null,
): readonly S[] | null {
  const one = row.find((each) => each.id === id)
  if (!one || before === id) return null
  const rest = row.filter((each) => each !== one)
  const at = before === null ? rest.length : rest.findIndex((each) => each.id === before)
  if (at === -1 || row.indexOf(one) === at) return null
  return inserted(rest, at, [one])
}
