import type { Trouble } from '../../shared/errors'
import { framesOf, ratersOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import { reviewWords } from '../../shared/words/comments'
import { frameWords } from '../../shared/words/frame'
import { call, troubleOf } from '../host'
import { isLooking, refuseLooking } from './access'
import { createEditor } from './editor'
import { type Keeping, keepStates } from './keeping'
import { createSaver } from './saver'
import { type BoardView, NOTHING_IN_HAND, notify, session, showFrame, showTrouble } from './session'

/** Opens a board of the library in this window, at the given frame or its first. */
export async function openBoard(id: Id, at: Id | null = null, view: BoardView = 'frame'): Promise<void> {
  if (!(await closeBoard())) return
  try {
    const opened = await call('board.open', { board: id })
    const saver = createSaver(
      async (steps) => {
        await keepAsOpened()
        return call('board.write', { board: id, steps })
      },
      (trouble) => void takeFromDisk(id, trouble),
    )
    const overfull = () => notify(frameWords.overfull)
    const refused = () => refuseLooking() || notify(reviewWords.refused)
    const editor = createEditor(opened, saver, { overfull, refused, isLooking, now: Date.now })
    keeping = keepStates(editor.store, async (reason) => {
      if (reason === 'work') await saver.flush()
      await call('snapshot.take', { board: id, reason, name: '' })
    })
    const frames = framesOf(editor.doc())
    const frame = frames.find((each) => each.id === at) ?? frames[0] ?? null
    const { person } = opened
    const scorer = ratersOf(editor.doc()).find((rater) => person !== '' && rater.name === person)?.id ?? null
    session.setState({
      ...fresh,
      scorer,
      open: { id, person, editor, saver },
      frame: frame?.id ?? null,
      view,
    })
  } catch (error) {
    showTrouble(troubleOf(error))
  }
}

/** What keeps states of the open board by itself. */
let keeping: Keeping | null = null

/** Resolves once the state as it was opened is among the snapshots, or cannot be. */
export async function keepAsOpened(): Promise<void> {
  await keeping?.opened()
}

/** The open board, if it is one of these, as the disk has it: something else than this window changed it. */
export async function reloadBoard(changed: readonly Id[]): Promise<void> {
  const { open, frame } = session.getState()
  if (!open || !changed.includes(open.id)) return
  open.editor.reload(await call('board.open', { board: open.id }))
  const frames = framesOf(open.editor.doc())
  session.setState(NOTHING_IN_HAND)
  if (!frames.some(({ id }) => id === frame)) showFrame(frames[0]?.id ?? null)
}

/** The store will not take something: the board is shown as the disk has it, and people are told. */
async function takeFromDisk(id: Id, trouble: Trouble): Promise<void> {
  const { open } = session.getState()
  if (open?.id !== id) return
  showTrouble(trouble)
  try {
    await open.saver.flush()
    open.editor.reload(await call('board.open', { board: id }))
    session.setState({ selection: [], typing: null, choosing: null })
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
  keeping?.stop()
  session.setState({ open: null, frame: null, view: 'library', notice: null, ...fresh })
  return true
}

const fresh = {
  selection: [],
  typing: null,
  choosing: null,
  tool: 'select',
  scoring: 'round',
  guest: null,
} as const
