import { type Id, newId } from '../model/id'
import type { Rec } from '../model/record'

/**
 * The same records under new random ids, references included, so that one template makes many boards. `source` stays:
 * the board still says which JSON it came from.
 */
export function freshIds(records: readonly Rec[]): readonly Rec[] {
  const ids = new Map<string, Id>(records.map(({ id }) => [id, freshFor(id)]))
  return records.map((record) => renamed(record, ids) as Rec)
}

/** Three letters of the old kind, also for kinds we have no word for, and 128 new bits. */
function freshFor(id: Id): Id {
  return `${id.slice(0, 4)}${newId('element').slice(4)}`
}

/** Every text and key that is an id of these records, at any depth: opaque records hold references we cannot name. */
function renamed(value: unknown, ids: ReadonlyMap<string, Id>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => renamed(item, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [ids.get(key) ?? key, renamed(held, ids)]),
  )
}
