import { call, troubleOf } from '../host'
import { closeBoard, openBoard } from './opening'
import { showTrouble } from './session'

/** A new board from a template, or blank (null), opened at once. */
export async function createBoard(template: string | null): Promise<void> {
  // A double click is one wish, and a board that cannot be left is no reason for another one.
  if (creating || !(await closeBoard())) return
  creating = true
  try {
    const { id } = await call('board.create', { template })
    await openBoard(id)
  } catch (error) {
    showTrouble(troubleOf(error))
  } finally {
    creating = false
  }
}

let creating = false
