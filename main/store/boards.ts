import { AppError } from '../../shared/errors'
import { LIMITS } from '../../shared/limits'
import type { Id } from '../../shared/model/id'
import type { Connection } from './connection'
import { stored } from './stored'

export interface BoardRow {
  readonly id: Id
  readonly createdSeq: number
  /** The last write to its content: a summary kept for this number is still true. */
  readonly changedSeq: number
  /** The last write of any sort. */
  readonly touchedSeq: number
  /** ISO 8601, shown only; the order of writes is their seq. */
  readonly changedAt: string
  /** null: not in the trash. */
  readonly trashedAt: string | null
  /** Revisions shared so far, newest first, at most 256. */
  readonly lineage: readonly string[]
}

export function boardsOf(db: Connection) {
  const byId = db.prepare<[Id], StoredRow>(`${SELECT} WHERE id = ? AND touched_seq >= 0`)
  const shown = db.prepare<[], StoredRow>(
    `${SELECT} WHERE trashed_at IS NULL AND touched_seq >= 0 ORDER BY changed_seq DESC, id`,
  )
  const trashed = db.prepare<[], StoredRow>(
    `${SELECT} WHERE trashed_at IS NOT NULL ORDER BY touched_seq DESC, id`,
  )
  const touchedAfter = db.prepare<[number], StoredRow>(
    `${SELECT} WHERE touched_seq > ? ORDER BY touched_seq, id`,
  )
  const insert = db.prepare<[StoredRow]>(INSERT)
  const remove = db.prepare<[Id]>('DELETE FROM board WHERE id = ?')
  const expected = db.prepare<[], Id>('SELECT id FROM board WHERE touched_seq < 0 ORDER BY id').pluck()
  const land = db.prepare<[StoredRow]>(LAND)
  const change = db.prepare<[number, number, string, Id]>(
    'UPDATE board SET changed_seq = ?, touched_seq = ?, changed_at = ? WHERE id = ?',
  )
  const trash = db.prepare<[string | null, number, Id]>(
    'UPDATE board SET trashed_at = ?, touched_seq = ? WHERE id = ?',
  )
  const setLineage = db.prepare<[string, Id]>('UPDATE board SET lineage = ? WHERE id = ?')
  const share = db.prepare<[string, number, Id]>('UPDATE board SET lineage = ?, touched_seq = ? WHERE id = ?')

  /** Throws board-gone. */
  function get(id: Id): BoardRow {
    const row = byId.get(id)
    if (!row) throw new AppError({ code: 'board-gone' })
    return rowOf(row)
  }

  return {
    get,
    /** The board if it can be worked on; throws board-gone for one that is unknown or in the trash. */
    live(id: Id): BoardRow {
      const row = get(id)
      if (row.trashedAt !== null) throw new AppError({ code: 'board-gone' })
      return row
    },
    has: (id: Id): boolean => byId.get(id) !== undefined,
    shown: (): readonly BoardRow[] => shown.all().map(rowOf),
    trashed: (): readonly BoardRow[] => trashed.all().map(rowOf),
    touchedAfter: (seq: number): readonly BoardRow[] => touchedAfter.all(seq).map(rowOf),
    insert(row: BoardRow): void {
      insert.run(storedRow(row))
    },
    /** A place for a board that comes a little at a time: nothing but `expected` and `land` knows of it. */
    expect(id: Id): void {
      const never = { createdSeq: NEVER, changedSeq: NEVER, touchedSeq: NEVER }
      insert.run({ id, ...never, changedAt: '', trashedAt: null, lineage: '[]' })
    },
    expected: (): readonly Id[] => expected.all(),
    /** From now on it is a board like any other. false: none was expected under this name. */
    land: (row: BoardRow): boolean => land.run(storedRow(row)).changes === 1,
    /** Takes everything the board holds with it. */
    remove(id: Id): void {
      remove.run(id)
    },
    change(id: Id, seq: number, at: string): void {
      change.run(seq, seq, at, id)
    },
    trash(id: Id, seq: number, at: string | null): void {
      trash.run(at, seq, id)
    },
    /** Puts a revision in front of the lineage, and what it came from where that was not known. */
    share(id: Id, seq: number, revision: string, earlier: readonly string[] = []): void {
      const older = get(id).lineage.filter((known) => known !== revision)
      const unknown = earlier.filter((one) => one !== revision && !older.includes(one))
      share.run(JSON.stringify([revision, ...unknown, ...older].slice(0, LIMITS.lineage)), seq, id)
    },
    /** Takes revisions out of the lineage. */
    unshare(id: Id, revisions: readonly string[]): void {
      setLineage.run(JSON.stringify(get(id).lineage.filter((known) => !revisions.includes(known))), id)
    },
  }
}

type StoredRow = Omit<BoardRow, 'lineage'> & { readonly lineage: string }

function rowOf(row: StoredRow): BoardRow {
  return { ...row, lineage: stored(row.lineage) }
}

function storedRow({ lineage, ...row }: BoardRow): StoredRow {
  return { ...row, lineage: JSON.stringify(lineage.slice(0, LIMITS.lineage)) }
}

/** Touched by no write: what came of it so far nobody sees, and it goes with the next start. */
const NEVER = -1

const SELECT = `SELECT id, created_seq AS createdSeq, changed_seq AS changedSeq, touched_seq AS touchedSeq,
  changed_at AS changedAt, trashed_at AS trashedAt, lineage FROM board`

const INSERT = `INSERT INTO board (id, created_seq, changed_seq, touched_seq, changed_at, trashed_at, lineage)
  VALUES (@id, @createdSeq, @changedSeq, @touchedSeq, @changedAt, @trashedAt, @lineage)`

const LAND = `UPDATE board SET created_seq = @createdSeq, changed_seq = @changedSeq, touched_seq = @touchedSeq,
  changed_at = @changedAt, trashed_at = @trashedAt, lineage = @lineage WHERE id = @id AND touched_seq < 0`
