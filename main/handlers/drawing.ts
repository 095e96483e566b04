import { canonical } from '../../shared/exchange/canonical'
import type { Rec } from '../../shared/model/record'

/** What is drawn, as a text that is the same for the same drawing under other ids. In the order of the records. */
export function drawingOf(records: readonly Rec[]): string {
  const places = new Map<string, number>(records.map(({ id }, place) => [id, place]))
  return canonical(
    records.map(({ order: _, ...record }) => renamed({ ...record, parent: within(record, places) }, places)),
  )
}

/** What stands directly in a frame stands in no matter which. */
function within({ parent }: Pick<Rec, 'parent'>, places: ReadonlyMap<string, number>): string | null {
  return parent !== null && places.has(parent) ? parent : null
}

function renamed(value: unknown, places: ReadonlyMap<string, number>): unknown {
  if (typeof value === 'string') return places.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => renamed(item, places))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, renamed(held, places)]))
}
