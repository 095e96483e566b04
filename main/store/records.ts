import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { Connection } from './connection'
import { stored } from './stored'

export function recordsOf(db: Connection) {
  const bodies = db.prepare<[Id], string>('SELECT body FROM record WHERE board = ? ORDER BY id').pluck()
  const kind = db.prepare<[Id, Id], string>('SELECT kind FROM record WHERE board = ? AND id = ?').pluck()
  const put = db.prepare<[Id, Id, string, Id | null, string]>(
    `INSERT INTO record (board, id, kind, parent, body) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (board, id) DO UPDATE SET kind = excluded.kind, parent = excluded.parent, body = excluded.body`,
  )
  const remove = db.prepare<[Id, Id]>('DELETE FROM record WHERE board = ? AND id = ?')
  return {
    /** Every record of a board, by id. */
    all: (board: Id): readonly Rec[] => bodies.all(board).map((body) => stored<Rec>(body)),
    /** The same as text, each as it stands in its row. */
    bodies: (board: Id): readonly string[] => bodies.all(board),
    put(board: Id, record: Rec): void {
      put.run(board, record.id, record.kind, record.parent, JSON.stringify(record))
    },
    remove(board: Id, id: Id): void {
      remove.run(board, id)
    },
    /** Whether the board's own record is there. */
    holdsBoard: (board: Id): boolean => kind.get(board, board) === 'board',
  }
}
