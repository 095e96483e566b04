import type { Change, Edit } from '../model/change'
import type { Doc } from '../model/doc'
import type { Id } from '../model/id'
import type { Rec } from '../model/record'
import { sameJson } from '../model/same'

/** The change that makes the board what these records say. The board's own identity must be the same. */
export function restored(doc: Doc, records: readonly Rec[]): Change {
  const change = new Map<Id, Edit>()
  const kept = new Set<Id>()
  for (const after of records) {
    kept.add(after.id)
    const before = doc.get(after.id) ?? null
    if (!sameJson(before, after)) change.set(after.id, { before, after })
  }
  for (const [id, before] of doc) if (!kept.has(id)) change.set(id, { before, after: null })
  return change
}
