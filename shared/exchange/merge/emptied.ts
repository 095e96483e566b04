import type { Doc } from '../../model/doc'
import type { Id } from '../../model/id'
import { sameJson } from '../../model/same'
import type { Result } from './needs'

/**
 * Groups of which each side removed some until nothing was left go, unless somebody did something to the group itself:
 * an empty group has no meaning, and the app leaves none behind.
 */
export function withoutEmptied(result: Result, base: Doc | null, mine: Doc, theirs: Doc): void {
  if (base === null) return
  const holders = [mine, theirs].map(holdersIn)
  const isUntouched = (id: Id) => [mine, theirs].every((side) => sameJson(side.get(id), base.get(id)))
  for (let left = true; left; ) {
    left = false
    // whoever stood in it on one side may do so again, the other way round or by another choice
    const holding = new Set([result, mine, theirs].flatMap((doc) => holdersOf(result, doc)))
    for (const { id, kind } of result.values()) {
      if (kind !== 'group' || holding.has(id) || !isUntouched(id)) continue
      if (!holders.every((had) => had.has(id))) continue
      result.delete(id)
      left = true
    }
  }
}

function holdersOf(result: Result, doc: Doc): readonly (Id | null)[] {
  return [...result.keys()].map((id) => doc.get(id)?.parent ?? null)
}

function holdersIn(doc: Doc): ReadonlySet<Id | null> {
  return new Set([...doc.values()].map(({ parent }) => parent))
}
