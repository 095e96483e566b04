import type { Doc } from './doc'
import type { Id } from './id'
import type { Rec } from './record'
import { sameJson } from './same'

/** null: does not exist. Adding, changing and removing are one case. */
export type Edit = { readonly before: Rec | null; readonly after: Rec | null }

/** The only currency: a command makes one, undo inverts one, saving sends one. */
export type Change = ReadonlyMap<Id, Edit>

export const nothing: Change = new Map()

/** The document after the change. Trusts `before`: a Change is only applied to the Doc it was made for. */
export function apply(doc: Doc, change: Change): Doc {
  if (change.size === 0) return doc
  const next = new Map(doc)
  for (const [id, { after }] of change) {
    if (after) next.set(id, after)
    else next.delete(id)
  }
  return next
}

/** apply(apply(doc, c), invert(c)) is doc. */
export function invert(change: Change): Change {
  return new Map([...change].map(([id, { before, after }]) => [id, { before: after, after: before }]))
}

/** One change with the effect of all, in order; what ends where it began is left out. */
export function squash(...changes: readonly Change[]): Change {
  const all = new Map<Id, Edit>()
  for (const change of changes) {
    for (const [id, { before, after }] of change) {
      const earlier = all.get(id)
      const edit = { before: earlier ? earlier.before : before, after }
      if (sameJson(edit.before, edit.after)) all.delete(id)
      else all.set(id, edit)
    }
  }
  return all
}

/** The change that puts these records in place of what the document holds under their ids; an equal one is no edit. */
export function put(doc: Doc, ...records: readonly Rec[]): Change {
  const change = new Map<Id, Edit>()
  for (const after of records) {
    const before = doc.get(after.id) ?? null
    if (!sameJson(before, after)) change.set(after.id, { before, after })
  }
  return change
}

/** The change that removes these records; ids the document does not hold are passed over. */
export function drop(doc: Doc, ids: Iterable<Id>): Change {
  const change = new Map<Id, Edit>()
  for (const id of ids) {
    const before = doc.get(id)
    if (before) change.set(id, { before, after: null })
  }
  return change
}
