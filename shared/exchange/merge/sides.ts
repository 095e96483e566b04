import { type Doc, docOf, parcelOf, withDescendants } from '../../model/doc'
import type { Rec } from '../../model/record'

/**
 * What two copies are compared by, made ready for `merge`: parcels are left out of both, and of a base that holds more
 * than a slice could know only as much as the slice holds: what a slice leaves out was not deleted. `base` null: none.
 */
export function sidesOf(base: Doc | null, theirs: Doc): { readonly base: Doc | null; readonly theirs: Doc } {
  const isSlice = parcelOf(theirs)?.purpose === 'slice'
  const whole = base !== null && isSlice && parcelOf(base) === null ? withinSlice(base, theirs) : base
  return { base: whole && withoutParcels(whole), theirs: withoutParcels(theirs) }
}

/** What the slice has, and what stood in its frames: only of these can it say that they are gone. */
function withinSlice(base: Doc, slice: Doc): Doc {
  const frames = [...slice.values()].filter(({ kind, id }) => kind === 'frame' && base.has(id))
  const inside = new Set(
    withDescendants(
      base,
      frames.map(({ id }) => id),
    ),
  )
  return only(base, ({ id }) => slice.has(id) || inside.has(id))
}

function withoutParcels(doc: Doc): Doc {
  return only(doc, ({ kind }) => kind !== 'parcel')
}

function only(doc: Doc, isKept: (record: Rec) => boolean): Doc {
  const kept = [...doc.values()].filter(isKept)
  return kept.length === doc.size ? doc : docOf(kept)
}
