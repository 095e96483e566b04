import { LIMITS } from '../limits'
import { type Change, drop, nothing, put } from '../model/change'
import { type Doc, get, suggestionsOf } from '../model/doc'
import { type Id, newId } from '../model/id'
import { FIRST_ORDER, inserted } from '../model/order'
import type { Suggestion } from '../model/sharing'
import type { Dimension, Level } from '../model/vocabulary'

/** Proposes a level in somebody's name, in place of what she proposed before; null takes it back. `at`: ISO 8601 in UTC. */
export function suggestLevel(
  doc: Doc,
  frame: Id,
  said: {
    readonly author: string
    readonly dimension: Dimension
    readonly level: Level | null
    readonly reason: string
    readonly at: string
  },
): Change {
  if (!get(doc, frame, 'frame')) return nothing
  const { author, dimension, level, reason, at } = said
  const there = suggestionsOf(doc, frame)
  const own = there.filter((one) => one.author === author && one.dimension === dimension)
  if (level === null)
    return drop(
      doc,
      own.map(({ id }) => id),
    )
  const [before] = own
  if (before) {
    const isSame = before.level === level && before.reason === reason
    return isSame ? nothing : put(doc, { ...before, level, reason, at })
  }
  if (doc.size >= LIMITS.records) return nothing
  const made: Suggestion = {
    id: newId('suggestion'),
    kind: 'suggestion',
    parent: frame,
    order: FIRST_ORDER,
    extra: {},
    author,
    dimension,
    level,
    reason,
    at,
  }
  return put(doc, ...inserted(there, there.length, [made]))
}
