import type { Step, Written } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import type { BackItem } from './deed'
import { packed } from './revisions'
import type { Work } from './work'

/** Boards that come together with copies of themselves. */
export interface Joining {
  /**
   * Steps and the revision that came with them: like `write` and `addRevision`, all or nothing. `earlier`: what that
   * revision came from, newest first; from now on this board has it behind itself too.
   */
  merge(
    board: Id,
    steps: readonly Step[],
    revision: string,
    canonical: Uint8Array,
    earlier?: readonly string[],
  ): Written
  /**
   * Boards brought back, all or nothing: steps on boards that are here, taken out of the trash if they are in it, and
   * boards that are gone added anew. Throws board-gone and store-refused.
   */
  goBack(items: readonly BackItem[]): Written
}

export function joining({ commit }: Work): Joining {
  return {
    merge(board, steps, revision, canonical, earlier = []) {
      const snapshot = packed(canonical).toString('base64')
      return commit({ deed: 'merge', board, steps, revision, packed: snapshot, earlier })
    },
    goBack: (items) => commit({ deed: 'back', items }),
  }
}
