import type { OpenBoard, Operation } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import type { Connection } from './connection'
import type { OperationRow } from './operations'
import type { Tables } from './tables'

/** A board to work on, once the history beyond what is kept is let go of. Throws board-gone. */
export function openedBoard(db: Connection, tables: Tables, board: Id): Omit<OpenBoard, 'seq'> {
  const { boards, operations, records } = tables
  boards.live(board)
  const excess = operations.excess(board)
  if (excess.length > 0) {
    db.transaction(() => {
      for (const position of excess) operations.remove(board, position)
    }).immediate()
  }
  const history = operations.all(board)
  return {
    records: records.all(board),
    past: history.filter(({ state }) => state === 'done').map(operation),
    future: history.filter(({ state }) => state === 'undone').map(operation),
  }
}

function operation({ id, label, edits }: OperationRow): Operation {
  return {
    id,
    label,
    change: new Map(edits.map(({ id: record, before, after }) => [record, { before, after }])),
  }
}
