import { call, troubleOf } from '../host'
import { openBoard } from './opening'
import { showTrouble } from './session'

/** A new board from a template, or blank (null), opened at once. */
export async function createBoard(template: string | null): Promise<void> {
  try {
    const { id } = await call('board.create', { template })
    await openBoard(id)
  } catch (error) {
    showTrouble(troubleOf(error))
  }
}
