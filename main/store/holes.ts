import type { Id } from '../../shared/model/id'
import { type Entry, isPart } from './deed'

/**
 * Whether a deed is missing between those that are there. The journal is not flushed, and what was written one after the
 * other need not reach the disk so: a power cut may take lines from its middle.
 */
export function hasHole(entries: Iterable<Entry>): boolean {
  let reached = 0
  const arrived = new Map<Id, number>()
  for (const entry of entries) {
    if (standsAfter(entry) > reached) return true
    if (entry.deed === 'expect') arrived.set(entry.board, 0)
    if (entry.deed === 'arrive') {
      arrived.set(entry.board, (arrived.get(entry.board) ?? 0) + entry.records.length)
    }
    if (entry.deed === 'land' && arrived.get(entry.board) !== entry.count) return true
    reached = Math.max(reached, entry.seq)
  }
  return false
}

/** The number of the last deed that has to be there before this one. */
export function standsAfter(entry: Entry): number {
  if (isPart(entry)) return entry.seq
  return entry.deed === 'state' ? Math.min(entry.after, entry.seq - 1) : entry.seq - 1
}
