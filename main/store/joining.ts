import type { Step, Written } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import type { BackItem } from './deed'
import type { RecordsPart } from './records'
import { packed } from './revisions'
import type { Work } from './work'

/** Boards that come together with copies of themselves. */
export interface Joining {
  /** The last write to its content, of a board in the trash too. Throws board-gone. */
  changedSeq(board: Id): number
  /** The next records of a board, of one in the trash too, for work that is done elsewhere. Throws board-gone. */
  recordsPart(board: Id, after: Id | ''): RecordsPart | null
  /** The text of a revision as it is kept, which `unpacked` reads; null: not kept (any more). */
  packedRevision(board: Id, revision: string): Uint8Array | null
  /**
   * Steps and the revision that came with them: like `write` and `addRevision`, all or nothing. `earlier`: what that
   * revision came from, newest first; from now on this board has it behind itself too.
   */
  merge(
    board: Id,
    steps: readonly Step[],
    revision: string,
    canonical: Uint8Array | PackedText,
    earlier?: readonly string[],
  ): Written
  /**
   * Boards brought back, all or nothing: steps on boards that are here, taken out of the trash if they are in it, and
   * boards that are gone added anew. Throws board-gone and store-refused.
   */
  goBack(items: readonly BackItem[]): Written
}

/** A canonical text that `packed` has packed already, while other work went on. */
export interface PackedText {
  readonly packed: Uint8Array
}

export function packedText(canonical: Uint8Array | PackedText): Buffer {
  return 'packed' in canonical ? Buffer.from(canonical.packed) : packed(canonical)
}

export function joining({ tables, guarded, commit }: Work): Joining {
  return {
    changedSeq: (board) => guarded(() => tables.boards.get(board).changedSeq),
    recordsPart: (board, after) =>
      guarded(() => {
        tables.boards.get(board)
        return tables.records.part(board, after)
      }),
    packedRevision: (board, revision) => guarded(() => tables.revisions.get(board, revision)),
    merge(board, steps, revision, canonical, earlier = []) {
      const snapshot = packedText(canonical).toString('base64')
      return commit({ deed: 'merge', board, steps, revision, packed: snapshot, earlier })
    },
    goBack: (items) => commit({ deed: 'back', items }),
  }
}
