import type { Id } from '../../shared/model/id'
import type { Tables } from './tables'

/** A merge of the board's history, and the revisions the board has behind itself because of it. */
interface Join {
  readonly operation: Id
  readonly revisions: readonly string[]
}

/**
 * What came in with a merge goes with it: while the merge is undone its revisions count as never seen, so that its file
 * can be merged again, and a board that is sent on does not tell the others to give up what they did.
 */
export function joinsOf({
  settings,
  operations,
  boards,
}: Pick<Tables, 'settings' | 'operations' | 'boards'>) {
  const all = (board: Id) => (settings.get(keyOf(board)) ?? []) as readonly Join[]
  const keep = (board: Id, joins: readonly Join[]) => settings.put(keyOf(board), joins.slice(0, MOST))
  const isUndone = (board: Id) => {
    const states = operations.states(board)
    return ({ operation }: Join) => states.get(operation) === 'undone'
  }

  return {
    /** The lineage without what came in with merges that are undone now. */
    lineage(board: Id): readonly string[] {
      const { lineage } = boards.get(board)
      const joins = all(board)
      if (joins.length === 0) return lineage
      const left = new Set(joins.filter(isUndone(board)).flatMap(({ revisions }) => revisions))
      return lineage.filter((revision) => !left.has(revision))
    },
    /** Before `revisions` are put into the lineage by this operation. */
    add(board: Id, operation: Id, revisions: readonly string[]): void {
      const known = new Set(boards.get(board).lineage)
      keep(board, [{ operation, revisions: revisions.filter((one) => !known.has(one)) }, ...all(board)])
    },
    /** These are the board's own from now on, whatever brought them first. */
    own(board: Id, revisions: readonly string[]): void {
      const joins = all(board)
      if (!joins.some((join) => join.revisions.some((one) => revisions.includes(one)))) return
      const rest = joins.map((join) => ({
        ...join,
        revisions: join.revisions.filter((one) => !revisions.includes(one)),
      }))
      keep(board, rest)
    },
    /** What is undone can no longer be brought back: its revisions leave the lineage for good. */
    forgetUndone(board: Id): void {
      const joins = all(board)
      if (joins.length === 0) return
      const undone = joins.filter(isUndone(board))
      if (undone.length === 0) return
      boards.unshare(
        board,
        undone.flatMap(({ revisions }) => revisions),
      )
      keep(
        board,
        joins.filter((join) => !undone.includes(join)),
      )
    },
  }
}

function keyOf(board: Id): string {
  return `joins:${board}`
}

/** As many as texts of revisions are kept. */
const MOST = 20
