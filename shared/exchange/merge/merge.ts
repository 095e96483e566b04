import { apply, type Change, type Edit } from '../../model/change'
import type { Doc } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Kind, Rec } from '../../model/record'
import { sameJson } from '../../model/same'
import type { Choices } from '../../sharing'
import { withoutEmptied } from './emptied'
import { replanted } from './forest'
import { type Gathered, gathered, keyOf } from './gathered'
import { type Sides, withoutGone } from './gone'
import { loosened } from './loose'
import { completed, type Result } from './needs'
import { respread } from './orders'
import { toldOf } from './settled'

/** Two sides said different things in one place. What the merge proposes stands in the result until somebody chooses. */
export interface Conflict {
  /** Names it in `Choices`: the same for both ways round, and stable while the three boards stay as they are. */
  readonly key: string
  readonly record: Id
  readonly kind: Kind
  /** 'outcome', 'levels.emotion', 'place' (geometry), 'order', '' for a record that was removed on one side. */
  readonly field: string
  readonly sort: 'value' | 'text' | 'place' | 'removed'
  /** As each side has it; null where the record (removed) or the value is not there. */
  readonly base: unknown
  readonly mine: unknown
  readonly theirs: unknown
  /** The frame it is about or stands in; null: none (the board, a guest, a rater). */
  readonly frame: Id | null
  /** Whether both can stand: texts one after the other, elements side by side. */
  readonly both: boolean
}

/** What the merge did that nobody asked for, and people should know. */
export interface MergeNote {
  readonly note: 'restored' | 'freed' | 'uncycled' | 'respread'
  readonly record: Id
  readonly frame: Id | null
}

export interface Merged {
  readonly doc: Doc
  /** From mine to `doc`. */
  readonly change: Change
  readonly conflicts: readonly Conflict[]
  readonly notes: readonly MergeNote[]
}

/**
 * Joins two copies of one board, field by field, from the last state both come from (null: none is known, and every
 * difference in a record both hold is a conflict). Pure; `mine` stays wherever both sides changed differently and nobody
 * chose. The result passes the validator if all three do and no limit of number is met.
 */
export function merge(base: Doc | null, mine: Doc, theirs: Doc, choices: Choices = {}): Merged {
  const { result, found, restored, freed: held } = assembled({ base, mine, theirs }, choices)
  const uncycled = replanted(result, base, mine, theirs)
  const freed = [...held.filter((id) => result.has(id)), ...loosened(result)]
  withoutEmptied(result, base, mine, theirs)
  const spread = respread(result, base, mine, theirs)
  const frameFor = (id: Id) => frameAbout(id, [result, mine, theirs])
  const noted = (note: MergeNote['note'], ids: readonly Id[]) =>
    [...new Set(ids)].map((record) => ({ note, record, frame: frameFor(record) }))
  const change = changeFrom(mine, result)
  return {
    doc: apply(mine, change),
    change,
    conflicts: found
      .map((one) => ({
        ...one,
        key: keyOf(one.record, one.field),
        base: toldOf(one.base),
        frame: frameFor(one.record),
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    notes: [
      ...noted('restored', restored),
      ...noted('uncycled', uncycled),
      ...noted('freed', freed),
      ...noted('respread', spread),
    ],
  }
}

interface Assembled extends Gathered {
  readonly restored: readonly Id[]
  /** Who had begun to hold on to what is gone. */
  readonly freed: readonly Id[]
}

/** Every record with what it cannot do without. Each round lets go of more of what is gone, so there is a last one. */
function assembled(sides: Sides, choices: Choices, before: readonly Id[] = []): Assembled {
  const all = gathered(sides.base, sides.mine, sides.theirs, choices)
  const restored = completed(all, sides.mine, sides.theirs)
  const next = withoutGone(sides, all.result, all.found)
  if (next === null) return { ...all, restored, freed: before }
  return assembled(next.sides, choices, [...before, ...next.freed])
}

function changeFrom(mine: Doc, result: Result): Change {
  const change = new Map<Id, Edit>()
  for (const [id, after] of result) {
    const before = mine.get(id) ?? null
    if (before !== after && !sameJson(before, after)) change.set(id, { before, after })
  }
  for (const [id, before] of mine) if (!result.has(id)) change.set(id, { before, after: null })
  return change
}

function frameAbout(id: Id, docs: readonly Doc[]): Id | null {
  for (const doc of docs) {
    let at: Rec | undefined = doc.get(id)
    while (at !== undefined && at.kind !== 'frame') at = doc.get(at.parent ?? '')
    if (at !== undefined) return at.id
  }
  return null
}
