import { type Doc, docOf } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Rec } from '../../model/record'
import { sameJson } from '../../model/same'

/** A copy of a board, as what is different from another one. */
export interface Beside {
  /** Records the other one has otherwise, or not at all. */
  readonly changed: readonly Rec[]
  /** Records only the other one has. */
  readonly gone: readonly Id[]
}

export function besideOf(mine: Doc, copy: Doc): Beside {
  return {
    changed: [...copy.values()].filter((record) => !sameJson(mine.get(record.id) ?? null, record)),
    gone: [...mine.keys()].filter((id) => !copy.has(id)),
  }
}

/** The copy again: what is as in mine is the very object there, so that comparing the two costs next to nothing. */
export function wholeOf(mine: Doc, { changed, gone }: Beside): Doc {
  const copy = new Map(mine)
  for (const id of gone) copy.delete(id)
  for (const record of changed) copy.set(record.id, record)
  return docOf([...copy.values()])
}
