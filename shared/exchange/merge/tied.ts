import type { Rec } from '../../model/record'
import { sameJson } from '../../model/same'

/**
 * Fields nobody set: where a line that holds on to something with both ends lies, and where the tail of a bubble that
 * speaks for somebody points, follows from what they hold on to, as long as nobody lets go. Not known without a base.
 */
export function tiedFields(base: Rec | null, mine: Rec, theirs: Rec): readonly string[] {
  const ties = [base, mine, theirs].map(tieOf)
  const [tie] = ties
  if (tie === null || tie === undefined || !ties.every((other) => sameJson(other, tie))) return NONE
  return mine.kind === 'element' && mine.shape === 'line' ? LINE : TAIL
}

/** What decides where the tied fields are; null: they are somebody's own. */
function tieOf(record: Rec | null): unknown {
  if (record?.kind !== 'element') return null
  if (record.shape === 'box') return record.tailTo
  if (record.shape !== 'line' || !record.startOn || !record.endOn) return null
  return [record.zone, record.startOn, record.endOn]
}

const LINE = ['x', 'y', 'w', 'h', 'degrees', 'start']
const TAIL = ['tail']
const NONE: readonly string[] = []
