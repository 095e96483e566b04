import { createStore } from 'zustand/vanilla'
import { isReviewCopy } from '../../shared/edit/reviewing'
import type { LibraryAccess } from '../../shared/ipc'
import type { Doc } from '../../shared/model/doc'
import { environmentWords } from '../../shared/words/environment'
import { notify } from './session'

/** What may be done with the library of this computer. */
export const access = createStore<{ readonly access: LibraryAccess }>(() => ({ access: 'edit' }))

/** Nothing may be written, whatever it is. */
export function isLooking(): boolean {
  return access.getState().access === 'look'
}

/** Editing is off: nothing may be written, or the board is there to be read and commented on. */
export function isEditingOff(doc: Doc): boolean {
  return isLooking() || isReviewCopy(doc)
}

/** Says why nothing happens where nothing may be written; false: it may. */
export function refuseLooking(): boolean {
  if (!isLooking()) return false
  notify(environmentWords.refused)
  return true
}
