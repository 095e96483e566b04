import { restored } from '../../shared/edit/restored'
import { framesOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { SnapshotCard } from '../../shared/sharing'
import { editWords } from '../../shared/words/edit'
import { snapshotWords } from '../../shared/words/history'
import { offerUndo } from '../deeds/offerUndo'
import { call, troubleOf } from '../host'
import { keepAsOpened } from './opening'
import { NOTHING_IN_HAND, notify, type OpenedBoard, session, showFrame, showTrouble } from './session'

/** Shows what was kept of the open board. */
export async function openSnapshots(): Promise<void> {
  const { open } = session.getState()
  if (!open || opening) return
  opening = true
  try {
    await keepAsOpened()
    const list = await call('snapshot.list', { board: open.id })
    if (session.getState().open === open) session.setState({ dialog: { dialog: 'snapshots', list } })
  } catch (error) {
    showTrouble(troubleOf(error))
  } finally {
    opening = false
  }
}

let opening = false

/** Keeps the board as it is, under a name. False: it could not be done, and people were told. */
export function keepNamed(name: string): Promise<boolean> {
  return withBoard(async (open) => {
    await open.saver.flush()
    await call('snapshot.take', { board: open.id, reason: 'named', name })
    await listAgain(open)
    notify(snapshotWords.kept(name))
  })
}

/** '' takes the name away: then it may make room for newer ones. */
export function renameSnapshot(snapshot: Id, name: string): Promise<boolean> {
  return withBoard(async (open) => {
    await call('snapshot.rename', { board: open.id, snapshot, name })
    await listAgain(open)
  })
}

export function removeSnapshot(snapshot: Id): Promise<boolean> {
  return withBoard(async (open) => {
    await call('snapshot.remove', { board: open.id, snapshot })
    await listAgain(open)
    notify(snapshotWords.removed)
  })
}

/** The state a snapshot holds; null: it could not be read, and people were told. */
export async function readSnapshot(snapshot: Id): Promise<readonly Rec[] | null> {
  const { open } = session.getState()
  if (!open) return null
  try {
    return (await call('snapshot.read', { board: open.id, snapshot })).records
  } catch (error) {
    showTrouble(troubleOf(error))
    return null
  }
}

/**
 * Makes the open board what the snapshot holds, as one step of its history. The state before is kept as a snapshot first,
 * so that it can be had back even when the history is long gone.
 */
export function goBackTo(
  { seq }: Pick<SnapshotCard, 'seq'>,
  name: string,
  records: readonly Rec[],
): Promise<boolean> {
  return withBoard(async (open) => {
    await open.saver.flush()
    await call('snapshot.take', { board: open.id, reason: 'restore', name: '' })
    const { editor } = open
    const { past } = editor.store.getState()
    editor.goBack(editWords.goBack, restored(editor.doc(), records), { seq })
    session.setState({ dialog: null, ...NOTHING_IN_HAND })
    stayOnAFrame(open)
    // A state like this one, or one that cannot be taken as it is: nothing was done, and there is nothing to undo.
    const { past: now } = editor.store.getState()
    if (now !== past) offerUndo(snapshotWords.wentBack(name), editor)
  })
}

/** The frame that was shown may be gone from the board as it is now. */
export function stayOnAFrame({ editor }: OpenedBoard): void {
  const { frame } = session.getState()
  const frames = framesOf(editor.doc())
  if (!frames.some(({ id }) => id === frame)) showFrame(frames[0]?.id ?? null)
}

async function withBoard(deed: (open: OpenedBoard) => Promise<void>): Promise<boolean> {
  const { open } = session.getState()
  if (!open) return false
  try {
    await deed(open)
    return true
  } catch (error) {
    showTrouble(troubleOf(error))
    return false
  }
}

async function listAgain(open: OpenedBoard): Promise<void> {
  const list = await call('snapshot.list', { board: open.id })
  const { dialog, open: still } = session.getState()
  if (dialog?.dialog === 'snapshots' && still === open)
    session.setState({ dialog: { dialog: 'snapshots', list } })
}
