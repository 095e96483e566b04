import type { Step } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import type { Choices } from '../../shared/sharing'
import type { ReadySnapshot } from '../store/takeSnapshot'

/** A board of the library as it stood at one write. */
export interface Standing {
  readonly board: Id
  /** The write to its content that it was read at. */
  readonly changedSeq: number
  /** Its records as JSON, some in each part, joined by commas. */
  readonly parts: readonly Uint8Array[]
}

/** The same with what its present name follows from. */
export interface Named {
  readonly ours: Standing
  /** Revisions it was shared as, newest first. */
  readonly lineage: readonly string[]
  /** The newest of them as it is kept, packed; null: not kept. */
  readonly newest: Uint8Array | null
  /** What its present content is called, where that was found out before; null: not yet. */
  readonly revision: string | null
}

/** What a file says about where its board comes from. */
export interface Kin extends Named {
  /** Its own revision and those before it, newest first. */
  readonly theirLineage: readonly string[]
  /** Those of them whose texts are kept here, in the same order, packed. */
  readonly kept: readonly { readonly revision: string; readonly packed: Uint8Array }[]
  /** The canonical text that came with it; null: none did. */
  readonly carried: string | null
}

/** Work on whole boards. `theirs` of a file are handed over beside it, some at a time. */
export type Task =
  | ({ readonly task: 'name' } & Named)
  | ({ readonly task: 'lay' } & Kin)
  /** `text`: what their revision is the hash of. */
  | ({ readonly task: 'merge'; readonly choices: Choices; readonly text: Uint8Array } & Kin)
  | {
      readonly task: 'adopt'
      readonly ours: Standing
      readonly frames: readonly Id[]
      readonly after: Id | null
    }
  | { readonly task: 'open'; readonly ours: Standing }
  | { readonly task: 'accept'; readonly ours: Standing; readonly accepted: readonly Id[] }
  | { readonly task: 'keep'; readonly ours: Standing }

export interface TaskAnswers {
  readonly name: { readonly revision: string; readonly title: string; readonly isSlice: boolean }
  /** JSON, as `PackedMaterial` says. */
  readonly lay: {
    readonly revision: string
    readonly mine: Uint8Array
    readonly theirs: Uint8Array
    readonly base: Uint8Array | null
    readonly disputed: readonly string[]
  }
  readonly merge: Changed & { readonly packed: Uint8Array }
  readonly adopt: Changed & { readonly frames: number }
  readonly open: { readonly mine: Uint8Array }
  readonly accept: Changed
  readonly keep: ReadySnapshot
}

/** What would change in a board, found sound, and the board as it was before. */
export interface Changed {
  readonly edits: Edits
  /** Every picture that comes in. */
  readonly used: readonly string[]
  readonly before: ReadySnapshot
}

export type Edits = Extract<Step, { step: 'commit' }>['edits']
