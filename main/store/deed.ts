import type { Step } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { SnapshotReason } from '../../shared/sharing'
import type { BoardRow } from './boards'
import type { OperationRow } from './operations'

/**
 * Everything that can happen to the library, as data. A deed is performed in one transaction and then written into
 * the journal; performing the journal's deeds again gives the same library.
 */
export type Deed =
  | {
      readonly deed: 'add'
      readonly board: Id
      readonly records: readonly Rec[]
      readonly lineage: readonly string[]
      readonly steps: readonly Step[]
      /** The snapshot of the newest revision of the lineage, packed, in base 64; null: there is none. */
      readonly packed: string | null
    }
  | PartDeed
  /** The last part of a board that came a little at a time: all its records are here, so many. */
  | {
      readonly deed: 'land'
      readonly board: Id
      readonly count: number
      readonly lineage: readonly string[]
      /** As for 'add'. */
      readonly packed: string | null
    }
  | { readonly deed: 'write'; readonly board: Id; readonly steps: readonly Step[] }
  | { readonly deed: 'trash' | 'restore'; readonly board: Id }
  /** A revision that was shared; `packed` is its snapshot, packed, in base 64. */
  | { readonly deed: 'share'; readonly board: Id; readonly revision: string; readonly packed: string }
  /** What came in with a copy of the board, and the revision it came as. */
  | {
      readonly deed: 'merge'
      readonly board: Id
      readonly steps: readonly Step[]
      readonly revision: string
      readonly packed: string
      /** What the revision came from, newest first. */
      readonly earlier: readonly string[]
    }
  | { readonly deed: 'back'; readonly items: readonly BackItem[] }
  /** The state is the board's own at this point, so it is not said here. */
  | {
      readonly deed: 'snapshot'
      readonly board: Id
      readonly snapshot: Id
      readonly reason: SnapshotReason
      readonly name: string
    }
  | { readonly deed: 'snapshotName'; readonly board: Id; readonly snapshot: Id; readonly name: string }
  | { readonly deed: 'snapshotGone'; readonly board: Id; readonly snapshot: Id }
  | { readonly deed: 'set'; readonly key: string; readonly value: unknown }
  /** What everything touched since `after` looks like now: stands for the deeds the journal did not get. */
  | {
      readonly deed: 'state'
      readonly after: number
      readonly boards: readonly BoardState[]
      readonly settings: Readonly<Record<string, unknown>>
    }

/**
 * Parts of a board that comes a little at a time: 'expect' begins it anew. They are no writes of their own and have the
 * number of the one before; what did not land leaves without a word.
 */
export type PartDeed =
  | { readonly deed: 'expect'; readonly board: Id }
  | { readonly deed: 'arrive'; readonly board: Id; readonly records: readonly Rec[] }

export function isPart(deed: Deed): deed is PartDeed {
  return deed.deed === 'expect' || deed.deed === 'arrive'
}

/** A board on its way back: what has to be done to one that is here, or all of one that is gone. */
export type BackItem =
  | { readonly board: Id; readonly steps: readonly Step[] }
  | { readonly records: readonly Rec[]; readonly lineage: readonly string[] }

/** One board, whole, without its snapshots, with its history and its shared revisions. */
export interface BoardState {
  readonly row: BoardRow
  readonly records: readonly Rec[]
  readonly operations: readonly Omit<OperationRow, 'position'>[]
  readonly revisions: readonly { readonly revision: string; readonly seq: number; readonly packed: string }[]
}

/** A deed with its place among all deeds. */
export type Entry = Deed & {
  readonly seq: number
  /** The schema the deed's records are written in. */
  readonly version: number
  readonly at: string
}
