import type { Step } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import type { Connection } from './connection'
import { stored } from './stored'

/** How much of a board's history is kept from one opening to the next. */
export const HISTORY = { operations: 500, bytes: 32 * 1024 ** 2 } as const

export type Edits = Extract<Step, { step: 'commit' }>['edits']
export type OperationState = 'done' | 'undone'

export interface OperationRow {
  readonly position: number
  readonly id: Id
  readonly label: string
  readonly edits: Edits
  readonly state: OperationState
}

/** The history of a board in the order of `position`: first all that is done, then all that is undone. */
export function operationsOf(db: Connection) {
  const all = db.prepare<[Id], StoredRow>(`${SELECT} WHERE board = ? ORDER BY position`)
  const byId = db.prepare<[Id, Id], StoredRow>(`${SELECT} WHERE board = ? AND id = ?`)
  const known = db.prepare<[Id, Id], number>('SELECT 1 FROM operation WHERE board = ? AND id = ?').pluck()
  const states = db.prepare<[Id], { id: Id; state: OperationState }>(
    'SELECT id, state FROM operation WHERE board = ?',
  )
  const newestDone = db
    .prepare<[Id], Id>(
      `SELECT id FROM operation WHERE board = ? AND state = 'done' ORDER BY position DESC LIMIT 1`,
    )
    .pluck()
  const doneFrom = db.prepare<[Id, number], StoredRow>(
    `${SELECT} WHERE board = ? AND state = 'done' AND position >= ? ORDER BY position DESC`,
  )
  const undoneUpTo = db.prepare<[Id, number], StoredRow>(
    `${SELECT} WHERE board = ? AND state = 'undone' AND position <= ? ORDER BY position`,
  )
  const append = db.prepare<[Id, Id, Id, string, string, number, OperationState]>(
    `INSERT INTO operation (board, position, id, label, change, bytes, state)
     VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM operation WHERE board = ?), ?, ?, ?, ?, ?)`,
  )
  const replace = db.prepare<[string, string, number, Id, Id]>(
    'UPDATE operation SET label = ?, change = ?, bytes = ? WHERE board = ? AND id = ?',
  )
  const setState = db.prepare<[OperationState, Id, number]>(
    'UPDATE operation SET state = ? WHERE board = ? AND position = ?',
  )
  const removeUndone = db.prepare<[Id]>(`DELETE FROM operation WHERE board = ? AND state = 'undone'`)
  const sizes = db.prepare<[Id], { position: number; bytes: number; state: OperationState; empty: number }>(
    `SELECT position, bytes, state, bytes = 2 AS empty FROM operation WHERE board = ? ORDER BY position DESC`,
  )
  const remove = db.prepare<[Id, number]>('DELETE FROM operation WHERE board = ? AND position = ?')

  return {
    all: (board: Id): readonly OperationRow[] => all.all(board).map(rowOf),
    /** null: not in the history. */
    get(board: Id, id: Id): OperationRow | null {
      const row = byId.get(board, id)
      return row ? rowOf(row) : null
    },
    has: (board: Id, id: Id): boolean => known.get(board, id) !== undefined,
    states: (board: Id): ReadonlyMap<Id, OperationState> =>
      new Map(states.all(board).map(({ id, state }) => [id, state])),
    newestDone: (board: Id): Id | null => newestDone.get(board) ?? null,
    /** What is done from here on, newest first: the order in which it is taken back. */
    doneFrom: (board: Id, position: number): readonly OperationRow[] =>
      doneFrom.all(board, position).map(rowOf),
    /** What is undone up to here, oldest first: the order in which it is brought back. */
    undoneUpTo: (board: Id, position: number): readonly OperationRow[] =>
      undoneUpTo.all(board, position).map(rowOf),
    append(board: Id, id: Id, label: string, edits: Edits, state: OperationState): void {
      const change = JSON.stringify(edits)
      append.run(board, board, id, label, change, Buffer.byteLength(change), state)
    },
    replace(board: Id, id: Id, label: string, edits: Edits): void {
      const change = JSON.stringify(edits)
      replace.run(label, change, Buffer.byteLength(change), board, id)
    },
    setState(board: Id, position: number, state: OperationState): void {
      setState.run(state, board, position)
    },
    removeUndone(board: Id): void {
      removeUndone.run(board)
    },
    /** Positions to let go of: the oldest that is done, beyond what is kept, and what changes nothing. */
    excess(board: Id): readonly number[] {
      let count = 0
      let bytes = 0
      return sizes.all(board).flatMap((operation) => {
        if (operation.empty) return [operation.position]
        count += 1
        bytes += operation.bytes
        const kept = count === 1 || (count <= HISTORY.operations && bytes <= HISTORY.bytes)
        return kept || operation.state === 'undone' ? [] : [operation.position]
      })
    },
    remove(board: Id, position: number): void {
      remove.run(board, position)
    },
  }
}

type StoredRow = Omit<OperationRow, 'edits'> & { readonly change: string }

function rowOf({ position, id, label, change, state }: StoredRow): OperationRow {
  return { position, id, label, edits: stored(change), state }
}

const SELECT = 'SELECT position, id, label, change, state FROM operation'
