import type { Doc } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Rec } from '../../model/record'
import type { Score } from '../../model/scoring'
import { DIMENSIONS } from '../../model/vocabulary'
import { settled, UNKNOWN } from './settled'

/**
 * What says that a record of one side and one of the other are the same thing: its id; for a score the frame and the
 * rater; the one brand and the one parcel of a board are what they are whatever their ids.
 */
export type Key = string

export interface Sides {
  readonly base: ReadonlyMap<Key, Rec>
  readonly mine: ReadonlyMap<Key, Rec>
  readonly theirs: ReadonlyMap<Key, Rec>
}

export function alignedSides(base: Doc | null, mine: Doc, theirs: Doc): Sides {
  const docs = [base ?? new Map<Id, Rec>(), mine, theirs] as const
  const single = (['brand', 'parcel'] as const).filter((kind) => docs.every((doc) => hasOne(doc, kind)))
  const keyed = (doc: Doc) => new Map([...doc.values()].map((record) => [keyOf(record, single), record]))
  return { base: keyed(docs[0]), mine: keyed(docs[1]), theirs: keyed(docs[2]) }
}

/** The id of what both sides hold: the one a side gave it anew; given anew on both, the one that sorts first. */
export function idOf(base: Id | undefined, mine: Id, theirs: Id): Id {
  const side = settled(base ?? UNKNOWN, mine, theirs)
  if (side !== null) return side === 'mine' ? mine : theirs
  return mine < theirs ? mine : theirs
}

/** That id unless something else has it already. */
export function freeId(wanted: Id, others: readonly Id[], taken: ReadonlyMap<Id, unknown>): Id {
  return [wanted, ...others].find((id) => !taken.has(id)) ?? wanted
}

/** What two scores of one frame by one rater come from where both are new: nothing had been said yet. */
export function unscored(record: Rec): Rec | null {
  if (record.kind !== 'score') return null
  const levels = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, null])) as Score['levels']
  return { ...record, id: '', order: '', levels, seen: {}, reasons: {}, at: null, extra: {} }
}

function keyOf(record: Rec, single: readonly string[]): Key {
  if (record.kind === 'score') return `${record.parent} ${record.rater}`
  return single.includes(record.kind) ? record.kind : record.id
}

function hasOne(doc: Doc, kind: 'brand' | 'parcel'): boolean {
  let count = 0
  for (const record of doc.values()) if (record.kind === kind) count++
  return count <= 1
}
