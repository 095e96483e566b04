import type { Difference } from '../../../../shared/exchange/difference'
import type { Doc } from '../../../../shared/model/doc'

/** Two states of one board, what the reader calls them, and what lies between. */
export interface Sides {
  readonly before: Doc
  readonly after: Doc
  readonly difference: Difference
  /** 'Snapshot', 'Now'; mine and theirs. */
  readonly names: { readonly before: string; readonly after: string }
}
