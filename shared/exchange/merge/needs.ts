import type { Doc } from '../../model/doc'
import { type Id, PREFIX } from '../../model/id'
import type { Rec } from '../../model/record'
import { holdsOf, isHolding } from './holds'

/** The records of a merge on their way: changed by one step after the other. */
export type Result = Map<Id, Rec>

/**
 * What the result cannot do without comes back: what stands in, or speaks of, something one side removed needs it.
 * Where somebody chose that it stays gone (`refused`), whatever needs it goes too, or lets go of it. Ends of lines and
 * tails only hold on to what is there, and are seen to later; but what stays `contested` stays as it was drawn, with all
 * it holds on to. Returns what came back.
 */
export function completed({ result, refused, contested }: Decided, mine: Doc, theirs: Doc): readonly Id[] {
  const restored: Id[] = []
  // What went for want of something does not come back for somebody else: it would go again, for ever
  const lost = new Set(refused)
  const needs = (record: Rec) => {
    const held = contested.has(record.id) && isHolding(record) ? holdsOf(record) : []
    return [...needsOf(record), ...held.filter((id) => !lost.has(id) && (mine.has(id) || theirs.has(id)))]
  }
  for (let waiting = [...result.keys()]; waiting.length > 0; ) {
    const next: Id[] = []
    for (const id of waiting) {
      const record = result.get(id)
      const missing = record && needs(record).find((need) => !result.has(need))
      if (record === undefined || missing === undefined) continue
      const held = mine.get(missing) ?? theirs.get(missing)
      if (held !== undefined && !lost.has(missing)) {
        result.set(missing, held)
        restored.push(missing)
        next.push(missing)
      } else {
        const without = lettingGo(record, missing, result, [mine, theirs])
        if (without === null) {
          result.delete(id)
          lost.add(id)
        } else result.set(id, without)
      }
      next.push(id)
    }
    // what went may have been needed itself
    waiting = next.some((id) => !result.has(id)) ? [...result.keys()] : next
  }
  return restored.filter((id) => result.has(id))
}

interface Decided {
  readonly result: Result
  readonly refused: ReadonlySet<Id>
  readonly contested: ReadonlySet<Id>
}

/** Records this one is nothing without. */
function needsOf(record: Rec): readonly Id[] {
  const needs = record.parent === null ? [] : [record.parent]
  switch (record.kind) {
    case 'frame':
      if (record.guest !== null) needs.push(record.guest)
      break
    case 'score':
      needs.push(record.rater)
      break
    case 'element':
      if (record.shape === 'figure' && record.guest !== null) needs.push(record.guest)
      break
    case 'link':
      if (record.to.startsWith(PREFIX.element)) needs.push(record.to)
      break
    default:
  }
  return needs
}

/** The record without what stays gone; null: it goes too. Whoever was moved there stands where the other side has it. */
function lettingGo(record: Rec, missing: Id, result: Result, sides: readonly Doc[]): Rec | null {
  if (record.parent === missing) {
    const elsewhere = sides.map((side) => side.get(record.id)).find((other) => isAt(other, result))
    return elsewhere && record.kind === elsewhere.kind && record.kind !== 'opaque'
      ? ({ ...record, parent: elsewhere.parent, order: elsewhere.order } as Rec)
      : null
  }
  if (record.kind === 'frame' || (record.kind === 'element' && record.shape === 'figure')) {
    return { ...record, guest: null }
  }
  return null
}

function isAt(record: Rec | undefined, result: Result): boolean {
  return record?.parent !== undefined && record.parent !== null && result.has(record.parent)
}
