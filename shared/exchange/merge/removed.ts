import { type Doc, withDescendants } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Frame } from '../../model/record'
import { saysMore } from './cleared'

/** A frame one side removed while the other worked on it or on what stands in it. */
export interface Contest {
  readonly frame: Frame
  /** Who still has it. */
  readonly held: 'mine' | 'theirs'
  /** Everything that stands in it there, itself too. */
  readonly inside: readonly Id[]
}

/** One contest a frame, whatever was done inside; a frame nobody touched has simply been removed. */
export function contestsOf(base: Doc, mine: Doc, theirs: Doc): readonly Contest[] {
  return [...base.values()].flatMap((record): readonly Contest[] => {
    if (record.kind !== 'frame' || mine.has(record.id) === theirs.has(record.id)) return []
    const held = mine.has(record.id) ? 'mine' : 'theirs'
    const doc = held === 'mine' ? mine : theirs
    const inside = withDescendants(doc, [record.id])
    const isTouched = inside.some((id) => {
      const [before, now] = [base.get(id), doc.get(id)]
      return before === undefined || (now !== undefined && saysMore(before, now))
    })
    return isTouched ? [{ frame: record, held, inside }] : []
  })
}
