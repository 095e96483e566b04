import { type Doc, docOf } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Rec } from '../../model/record'
import type { Found } from './gathered'
import { holdsOf, holdsSince, isHolding, lettingGo } from './holds'
import type { Result } from './needs'

/** What a merge joins; `base` null: no common state is known. */
export interface Sides {
  readonly base: Doc | null
  readonly mine: Doc
  readonly theirs: Doc
}

/**
 * The sides without the ends and tails that hold on to what the joined board does not have, and who held on to it since
 * the common state. An end that has to let go says nothing: what the other side did with it stands, the first time and
 * every time after. null: nothing has to let go.
 */
export function withoutGone(
  { base, mine, theirs }: Sides,
  result: Result,
  found: readonly Found[],
): { readonly sides: Sides; readonly freed: readonly Id[] } | null {
  const gone = goneFrom(result, [mine, theirs], found)
  if (base === null || gone.size === 0) return null
  const isGone = (id: Id) => gone.has(id)
  const free = (record: Rec) => (isHolding(record) ? lettingGo(record, isGone) : record)
  const freeAll = (doc: Doc) => docOf([...doc.values()].map(free))
  const freed = [mine, theirs].flatMap((side) =>
    [...side.values()].filter((record) => begunIn(base, record).some(isGone)).map(({ id }) => id),
  )
  return { sides: { base: freeAll(base), mine: freeAll(mine), theirs: freeAll(theirs) }, freed }
}

/** Held on to by the result, or by a side of what is contested. What a link needs comes back, whoever's link stands. */
function goneFrom(result: Result, docs: readonly Doc[], found: readonly Found[]): ReadonlySet<Id> {
  const contested = found.flatMap(({ record }) => docs.flatMap((doc) => doc.get(record) ?? []))
  const gone = new Set(
    [...result.values(), ...contested]
      .flatMap((record) => (isHolding(record) ? holdsOf(record) : []))
      .filter((id) => !result.has(id)),
  )
  if (gone.size === 0) return gone
  for (const doc of docs)
    for (const record of doc.values()) if (record.kind === 'link') gone.delete(record.to)
  return gone
}

function begunIn(base: Doc, record: Rec): readonly Id[] {
  if (!isHolding(record)) return []
  const before = base.get(record.id)
  return holdsSince(before && isHolding(before) ? before : null, record)
}
