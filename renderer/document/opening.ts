import { framesOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import { call, troubleOf } from '../host'
import { createEditor } from './editor'
import { createSaver } from './saver'
import { session, showTrouble } from './session'

/** Opens a board of the library in this window, at the given frame or its first. */
export async function openBoard(
  id: Id,
  at: Id | null = null,
  view: 'frame' | 'scorecard' = 'frame',
): Promise<void> {
  if (!(await closeBoard())) return
  try {
    const opened = await call('board.open', { board: id })
    const saver = createSaver((steps) => call('board.write', { board: id, steps }))
    const editor = createEditor(opened, saver)
    const frames = framesOf(editor.doc())
    const frame = frames.find((each) => each.id === at) ?? frames[0] ?? null
    session.setState({ open: { id, editor, saver }, frame: frame?.id ?? null, view, ...fresh })
  } catch (error) {
    showTrouble(troubleOf(error))
  }
}

/** Back to the library, once everything is on disk; false (and the board stays) if it is not. */
export async function closeBoard(): Promise<boolean> {
  const { open } = session.getState()
  if (!open) {
    session.setState({ view: 'library' })
    return true
  }
  try {
    await open.saver.flush()
  } catch (error) {
    showTrouble(troubleOf(error))
    return false
  }
  open.saver.stop()
  session.setState({ open: null, frame: null, view: 'library', ...fresh })
  return true
}

const fresh = { selection: [], typing: null, choosing: null, tool: 'select', scorer: null } as const
