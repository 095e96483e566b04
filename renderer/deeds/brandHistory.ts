import { session } from '../document/session'
import { timeTravel } from './history'

/** Takes the last step back or does it again if it was about the brand: what is out of sight stays as it is. */
export function brandTravel(direction: 'undo' | 'redo'): void {
  const { open } = session.getState()
  if (!open) return
  const { past, future } = open.editor.store.getState()
  const step = direction === 'undo' ? past.at(-1) : future[0]
  const edits = [...(step?.change.values() ?? [])]
  if (edits.some(({ before, after }) => (before ?? after)?.kind === 'brand')) timeTravel(direction)
}
