import type { PlaceOfLibrary } from '../../shared/libraryPlace'
import { call, troubleOf } from '../host'
import { session, showTrouble } from './session'

/** Where the library lies; null: nobody can say right now. */
export async function readLibraryPlace(): Promise<PlaceOfLibrary | null> {
  return call('library.place', {}).catch(() => null)
}

/** Asks for a folder, and shows what opening the library there would mean. */
export async function chooseLibrary(): Promise<void> {
  if (choosing) return
  choosing = true
  try {
    // Nothing may be left behind that waits to be saved
    await session.getState().open?.saver.flush()
    const chosen = await call('library.choose', {})
    if (chosen) session.setState({ dialog: { dialog: 'libraryPlace', chosen } })
  } catch (error) {
    showTrouble(troubleOf(error))
  } finally {
    choosing = false
  }
}

/** The system asks for one folder at a time. */
let choosing = false

/** Opens the chosen library, or (null) the usual one: if that is possible, this page ends and begins anew. */
export async function moveLibrary(ticket: string | null): Promise<void> {
  try {
    await session.getState().open?.saver.flush()
    await call('library.move', { ticket })
  } catch (error) {
    showTrouble(troubleOf(error))
  }
}
