import type { Written } from '../../shared/ipc'
import type { Deed, PartDeed } from './deed'
import type { Tables } from './tables'
import type { ReadySnapshot } from './takeSnapshot'

/** What every part of the store works with. */
export interface Work {
  readonly tables: Tables
  /** Reads; trouble comes out as AppError. */
  guarded<T>(work: () => T): T
  /** Does a deed in a transaction of its own and tells the journal; the answer comes when it is on the disk. */
  commit(deed: Exclude<Deed, PartDeed>, ready?: ReadySnapshot | null): Written
  /** The same for a part of what will be one write once all of it is here: it takes no number. */
  prepare(part: PartDeed): void
  /** Takes away what the journal does not have to know of, in a transaction of its own. */
  quietly<T>(work: () => T): T
}
