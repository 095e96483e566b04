import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { Connection } from './connection'
import { stored } from './stored'

/** Some records of a board, each as it stands in its row. */
export interface RecordsPart {
  readonly text: Uint8Array
  readonly last: Id
}

export function recordsOf(db: Connection) {
  const bodies = db.prepare<[Id], string>('SELECT body FROM record WHERE board = ? ORDER BY id').pluck()
  const part = db.prepare<[Id, Id, number], { text: Buffer | null; last: Id | null }>(
    `SELECT CAST(group_concat(body, ',') AS BLOB) AS text, max(id) AS last
     FROM (SELECT id, body FROM record WHERE board = ? AND id > ? ORDER BY id LIMIT ?)`,
  )
  const kind = db.prepare<[Id, Id], string>('SELECT kind FROM record WHERE board = ? AND id = ?').pluck()
  const put = db.prepare<[Id, Id, string, Id | null, string]>(
    `INSERT INTO record (board, id, kind, parent, body) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (board, id) DO UPDATE SET kind = excluded.kind, parent = excluded.parent, body = excluded.body`,
  )
  const remove = db.prepare<[Id, Id]>('DELETE FROM record WHERE board = ? AND id = ?')
  const removeSome = db.prepare<[Id, number]>(
    'DELETE FROM record WHERE rowid IN (SELECT rowid FROM record WHERE board = ? LIMIT ?)',
  )
  const count = db.prepare<[Id], number>('SELECT count(*) FROM record WHERE board = ?').pluck()
  return {
    /** Every record of a board, by id. */
    all: (board: Id): readonly Rec[] => bodies.all(board).map((body) => stored<Rec>(body)),
    /** The same as text, each as it stands in its row. */
    bodies: (board: Id): readonly string[] => bodies.all(board),
    /** The bodies of the next records behind this one ('': from the first), joined by commas, and the last of them; null: no more. */
    part(board: Id, after: Id | ''): RecordsPart | null {
      const { text, last } = part.get(board, after, AT_ONCE) ?? {}
      return text && last ? { text, last } : null
    },
    put(board: Id, record: Rec): void {
      put.run(board, record.id, record.kind, record.parent, JSON.stringify(record))
    },
    remove(board: Id, id: Id): void {
      remove.run(board, id)
    },
    /** So many of a board, whichever. Answers how many there were. */
    removeSome: (board: Id, most: number): number => removeSome.run(board, most).changes,
    count: (board: Id): number => count.get(board) ?? 0,
    /** Whether the board's own record is there. */
    holdsBoard: (board: Id): boolean => kind.get(board, board) === 'board',
  }
}

/** As many as are read in a moment. */
const AT_ONCE = 2000
