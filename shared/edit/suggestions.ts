import { type Change, nothing } from '../model/change'
import type { Doc } from '../model/doc'
import type { Id } from '../model/id'
import type { Dimension, Level } from '../model/vocabulary'

/** Proposes a level in somebody's name, in place of what she proposed before; null takes it back. `at`: ISO 8601 in UTC. */
export function suggestLevel(
  _doc: Doc,
  _frame: Id,
  _said: {
    readonly author: string
    readonly dimension: Dimension
    readonly level: Level | null
    readonly reason: string
    readonly at: string
  },
): Change {
  return nothing
}
