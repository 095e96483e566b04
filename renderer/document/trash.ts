import type { Id } from '../../shared/model/id'
import { libraryWords } from '../../shared/words/library'
import { call, troubleOf } from '../host'
import { notify, showTrouble } from './session'

/** Into the trash, with the way back beside the news; `done` shows the library as it is then. */
export async function trashBoard(board: Id, title: string, done: () => void): Promise<void> {
  try {
    await call('board.trash', { board })
    done()
    const run = () => void restoreBoard(board, title, done)
    notify(libraryWords.removed(title), { label: libraryWords.restore, run })
  } catch (error) {
    showTrouble(troubleOf(error))
  }
}

export async function restoreBoard(board: Id, title: string, done: () => void): Promise<void> {
  try {
    await call('board.restore', { board })
    done()
    notify(libraryWords.restored(title))
  } catch (error) {
    showTrouble(troubleOf(error))
  }
}
