import { sameJson } from '../../model/same'

/** In place of a value of which no last common state is known: equal to nothing. */
export const UNKNOWN: unique symbol = Symbol('unknown')

/**
 * Whose value stands where only one side changed it, or both to the same; null: both changed it differently. Absent
 * (undefined) is a value like any other.
 */
export function settled(base: unknown, mine: unknown, theirs: unknown): 'mine' | 'theirs' | null {
  if (sameJson(mine, theirs) || sameJson(theirs, base)) return 'mine'
  return sameJson(mine, base) ? 'theirs' : null
}

/** What a base says, as people may be told; null: it is unknown, or a part of it is. */
export function toldOf(base: unknown): unknown {
  return isUnsure(base) ? null : base
}

function isUnsure(value: unknown): boolean {
  if (value === UNKNOWN) return true
  return typeof value === 'object' && value !== null && Object.values(value).some(isUnsure)
}
