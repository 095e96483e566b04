import { environmentWords } from '../../shared/words/environment'
import { call, troubleOf } from '../host'
import { access } from './access'
import { libraryTurns } from './goingBack'
import { reloadBoard } from './opening'
import { notify, session, showTrouble } from './session'

/** Tries to open for writing what could only be looked at; a board that is open is shown as it is there. */
export async function retryEditing(): Promise<void> {
  try {
    const found = await call('library.retry', {})
    access.setState({ access: found })
    if (found === 'look') return notify(environmentWords.stillLooking)
    const { open } = session.getState()
    if (open) await reloadBoard([open.id])
    libraryTurns.setState(({ count }) => ({ count: count + 1 }))
    notify(environmentWords.editing)
  } catch (error) {
    showTrouble(troubleOf(error))
  }
}

export function showLibraryFolder(): void {
  void call('library.reveal', {}).catch((error: unknown) => showTrouble(troubleOf(error)))
}
