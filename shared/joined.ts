import { led } from './edit/follow'
import { disputing } from './exchange/merge/disputed'
import { type Merged, merge } from './exchange/merge/merge'
import { apply } from './model/change'
import type { Doc } from './model/doc'
import type { Choices } from './sharing'

/** Two copies of a board, and what both come from. */
export interface Copies {
  /** null: none is known. */
  readonly base: Doc | null
  /** Keys of conflicts of which the base knows nothing: each copy may have decided them in its own way. */
  readonly disputed: readonly string[]
  readonly mine: Doc
  readonly theirs: Doc
}

/**
 * What two copies make together, as whoever shows it, writes it or prints it has to have it: ends of lines and tails
 * follow what moved on the other side, as they would have if it had been moved here.
 */
export function joined({ base, disputed, mine, theirs }: Copies, choices: Choices = {}): Merged {
  const merged = merge(disputing(base, disputed), mine, theirs, choices)
  const change = led(mine, merged.change)
  return change === merged.change ? merged : { ...merged, change, doc: apply(mine, change) }
}
