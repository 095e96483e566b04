import type { Doc } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'

/** What has to be told to somebody who knows an earlier state of a board (null: none) for this one. */
export interface Changed {
  readonly isWhole: boolean
  readonly put: readonly Rec[]
  readonly gone: readonly Id[]
}

/** Records that did not change are the same in both, so this only looks at each. */
export function changedSince(before: Doc | null, doc: Doc): Changed {
  if (before === null) return { isWhole: true, put: [...doc.values()], gone: [] }
  return {
    isWhole: false,
    put: [...doc.values()].filter((record) => before.get(record.id) !== record),
    gone: [...before.keys()].filter((id) => !doc.has(id)),
  }
}
