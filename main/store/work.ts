import type { Written } from '../../shared/ipc'
import type { Deed } from './deed'
import type { Tables } from './tables'

/** What every part of the store works with. */
export interface Work {
  readonly tables: Tables
  /** Reads; trouble comes out as AppError. */
  guarded<T>(work: () => T): T
  /** Does a deed in a transaction of its own and tells the journal; the answer comes when it is on the disk. */
  commit(deed: Deed): Written
}
