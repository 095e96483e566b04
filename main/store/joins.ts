import type { Past } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import type { Tables } from './tables'

/**
 * An operation of the board's history by which revisions came to be behind it (a merge), or are no longer (going back to
 * a state that had not seen them). Newest first in their list.
 */
interface Join {
  readonly operation: Id
  readonly revisions: readonly string[]
  /** null: kept before this was. */
  readonly seq: number | null
  readonly left: readonly string[]
}

/**
 * What came in with a merge goes with it: while the merge is undone, or the board has gone back behind it, its revisions
 * count as never seen, so that its file can be merged again, and a board that is sent on does not tell the others to
 * give up what they did.
 */
export function joinsOf({
  settings,
  operations,
  boards,
}: Pick<Tables, 'settings' | 'operations' | 'boards'>) {
  const all = (board: Id): readonly Join[] => {
    const kept = (settings.get(keyOf(board)) ?? []) as readonly (Pick<Join, 'operation' | 'revisions'> &
      Partial<Join>)[]
    return kept.map((join) => ({ seq: null, left: [], ...join }))
  }
  const keep = (board: Id, joins: readonly Join[]) => settings.put(keyOf(board), joins.slice(0, MOST))
  const isUndone = (board: Id) => {
    const states = operations.states(board)
    return ({ operation }: Join) => states.get(operation) === 'undone'
  }

  /** The lineage without what came in with merges that are undone now, or that the board has gone back behind. */
  function lineage(board: Id): readonly string[] {
    const { lineage: whole } = boards.get(board)
    const joins = all(board)
    if (joins.length === 0) return whole
    const undone = isUndone(board)
    const gone = new Map<string, boolean>()
    const say = (revisions: readonly string[], isGone: boolean) => {
      for (const one of revisions) if (!gone.has(one)) gone.set(one, isGone)
    }
    for (const join of joins.filter((one) => !undone(one))) {
      say(join.left, true)
      say(join.revisions, false)
    }
    for (const join of joins) say(join.revisions, true)
    return whole.filter((revision) => gone.get(revision) !== true)
  }

  return {
    lineage,
    /** Before `revisions` are put into the lineage by this operation. */
    add(board: Id, operation: Id, revisions: readonly string[], seq: number): void {
      const known = new Set(lineage(board))
      const came = revisions.filter((one) => !known.has(one))
      keep(board, [{ operation, revisions: came, seq, left: [] }, ...all(board)])
    },
    /**
     * Once an operation has taken the board back to a state with this past. Of merges that were kept without their number
     * nothing is known. Said again, it changes nothing.
     */
    goBack(board: Id, operation: Id, past: Past): void {
      const joins = all(board)
      const now = new Set(lineage(board))
      const isSince = (join: Join, revision: string) =>
        'seq' in past ? join.seq !== null && join.seq > past.seq : !past.lineage.includes(revision)
      const left = joins.flatMap((join) =>
        join.revisions.filter((revision) => now.has(revision) && isSince(join, revision)),
      )
      if (left.length > 0) keep(board, [{ operation, revisions: [], seq: null, left }, ...joins])
    },
    /** These are the board's own from now on, whatever brought them first. */
    own(board: Id, revisions: readonly string[]): void {
      const joins = all(board)
      const isNamed = ({ revisions: came, left }: Join) =>
        [...came, ...left].some((one) => revisions.includes(one))
      if (!joins.some(isNamed)) return
      const others = (list: readonly string[]) => list.filter((one) => !revisions.includes(one))
      keep(
        board,
        joins.map((join) => ({ ...join, revisions: others(join.revisions), left: others(join.left) })),
      )
    },
    /** What is undone can no longer be brought back: its revisions leave the lineage for good. */
    forgetUndone(board: Id): void {
      const joins = all(board)
      if (joins.length === 0) return
      const undone = joins.filter(isUndone(board))
      if (undone.length === 0) return
      const now = new Set(lineage(board))
      const rest = joins.filter((join) => !undone.includes(join))
      const named = new Set(rest.flatMap(({ revisions, left }) => [...revisions, ...left]))
      const gone = undone.flatMap(({ revisions }) => revisions)
      boards.unshare(
        board,
        gone.filter((one) => !now.has(one) && !named.has(one)),
      )
      keep(board, rest)
    },
  }
}

function keyOf(board: Id): string {
  return `joins:${board}`
}

/** As many as texts of revisions are kept. */
const MOST = 20
