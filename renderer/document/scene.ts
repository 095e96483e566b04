import type { Scene } from '../tools/gesture'
import { session } from './session'

/** What a tool looks at now; null while no frame is open. `unitsPerPixel`: sheet units a screen pixel. */
export function sceneNow(unitsPerPixel: number): Scene | null {
  const { open, frame, selection, entered, cropping, grid, snaps, styles } = session.getState()
  if (!open || !frame) return null
  return {
    doc: open.editor.doc(),
    frame,
    selection,
    entered,
    cropping,
    unitsPerPixel,
    grid: grid ? GRID : null,
    snaps,
    styles,
  }
}

/** Sheet units between the lines of the grid. */
export const GRID = 20
