import type { Doc } from '../../../../shared/model/doc'

/** The two copies that are joined. */
export interface BothSides {
  readonly mine: Doc
  readonly theirs: Doc
  /** Who sent theirs; '' unknown. */
  readonly from: string
  /** A silent session is going on: nothing is told of scores. */
  readonly hidden: boolean
}
