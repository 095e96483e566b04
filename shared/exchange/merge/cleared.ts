import type { Rec } from '../../model/record'
import { sameJson } from '../../model/same'
import type { Score } from '../../model/scoring'
import { DIMENSIONS } from '../../model/vocabulary'

/**
 * Whether a record says something it did not say before. Of a score levels may be taken back one by one and the last
 * one takes the score along: what only says less does not stand against that.
 */
export function saysMore(before: Rec, record: Rec): boolean {
  if (before.kind !== 'score' || record.kind !== 'score') return !sameJson(before, record)
  return (
    !sameJson(before.extra, record.extra) ||
    DIMENSIONS.some((dimension) => {
      return (['levels', 'seen', 'reasons'] as const).some((part) => {
        const said = record[part][dimension] ?? null
        // what was looked at says nothing without the level it was looked at for
        const isMeant = part !== 'seen' || record.levels[dimension] !== null
        return isMeant && said !== null && !sameJson(said, before[part][dimension] ?? null)
      })
    })
  )
}

/** Nothing is left of a score of which each side took back a part. */
export function isTakenBack(joined: Rec, mine: Rec, theirs: Rec): boolean {
  return isEmpty(joined) && !isEmpty(mine) && !isEmpty(theirs)
}

function isEmpty(record: Rec): boolean {
  if (record.kind !== 'score' || hasLevel(record)) return false
  return Object.keys(record.reasons).length + Object.keys(record.extra).length === 0
}

function hasLevel({ levels }: Score): boolean {
  return DIMENSIONS.some((dimension) => levels[dimension] !== null)
}
