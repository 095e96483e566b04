import { AppError } from '../../shared/errors'
import type { Step } from '../../shared/ipc'
import type { Id } from '../../shared/model/id'
import { joinsOf } from './joins'
import type { Edits, OperationRow } from './operations'
import type { Tables } from './tables'

/**
 * Takes a board through steps of its history. Each step names where the history shall stand (a commit: on this
 * operation; undo: before it; redo: behind it), so steps that are sent again lead to the same place.
 */
export function takeSteps(tables: Tables, board: Id, steps: readonly Step[]): void {
  steps.forEach((step, index) => {
    if (isOver(tables, board, step, steps.slice(index + 1))) return
    switch (step.step) {
      case 'commit':
        commit(tables, board, step)
        return
      case 'undo':
        undoDownTo(tables, board, step.operation)
        return
      case 'redo':
        redoUpTo(tables, board, step.operation)
    }
  })
  if (!tables.records.holdsBoard(board)) refuse('a board without its own record')
}

/** An operation that is not here although a commit after it is: that commit ended its life, this is a repetition. */
function isOver({ operations }: Tables, board: Id, step: Step, later: readonly Step[]): boolean {
  if (operations.has(board, step.operation)) return false
  return later.some((next) => next.step === 'commit' && operations.has(board, next.operation))
}

function commit(tables: Tables, board: Id, step: Extract<Step, { step: 'commit' }>): void {
  const { operations } = tables
  if (operations.has(board, step.operation)) redoUpTo(tables, board, step.operation)
  const known = operations.get(board, step.operation)
  // Something was done after it, so it was committed before: this is a repetition.
  if (known && operations.newestDone(board) !== known.id) return
  joinsOf(tables).forgetUndone(board)
  operations.removeUndone(board)
  if (known) {
    const touched = new Set(step.edits.map(({ id }) => id))
    const left = known.edits.filter(({ id }) => !touched.has(id))
    put(tables, board, left, 'before')
    operations.replace(board, known.id, step.label, step.edits)
  } else {
    operations.append(board, step.operation, step.label, step.edits, 'done')
  }
  put(tables, board, step.edits, 'after')
  if (step.past) joinsOf(tables).goBack(board, step.operation, step.past)
}

function undoDownTo(tables: Tables, board: Id, operation: Id): void {
  const { position } = named(tables, board, operation)
  for (const done of tables.operations.doneFrom(board, position)) {
    put(tables, board, done.edits, 'before')
    tables.operations.setState(board, done.position, 'undone')
  }
}

function redoUpTo(tables: Tables, board: Id, operation: Id): void {
  const { position } = named(tables, board, operation)
  for (const undone of tables.operations.undoneUpTo(board, position)) {
    put(tables, board, undone.edits, 'after')
    tables.operations.setState(board, undone.position, 'done')
  }
}

function named({ operations }: Tables, board: Id, operation: Id): OperationRow {
  return operations.get(board, operation) ?? refuse('undo or redo of an operation that is not in the history')
}

/** Brings the records to one side of the edits. */
function put({ records }: Tables, board: Id, edits: Edits, side: 'before' | 'after'): void {
  for (const edit of edits) {
    const record = edit[side]
    if (record === null) records.remove(board, edit.id)
    else if (record.id === edit.id) records.put(board, record)
    else refuse('an edit that names another record than it holds')
  }
}

function refuse(detail: string): never {
  throw new AppError({ code: 'store-refused', detail })
}
