import { createStore } from 'zustand/vanilla'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { BackedUpBoard, BroughtBackup } from '../../shared/sharing'
import { goBackWords } from '../../shared/words/history'
import { shareWords } from '../../shared/words/share'
import { offerUndo } from '../deeds/offerUndo'
import { call, troubleOf } from '../host'
import { reloadBoard } from './opening'
import { notify, session, showTrouble } from './session'

/** Counts up when boards of the library came or changed without being opened: whoever lists them looks again. */
export const libraryTurns = createStore<{ readonly count: number }>(() => ({ count: 0 }))

/** Shows the backups there are. */
export async function openGoBack(): Promise<void> {
  try {
    // How boards stand to a backup is told of what the disk has.
    await session.getState().open?.saver.flush()
    const backups = await call('backup.list', {})
    session.setState({ dialog: { dialog: 'goBack', backups } })
  } catch (error) {
    showTrouble(troubleOf(error))
  }
}

/** What a backup holds; null: it could not be read, and people were told. */
export async function readBackup(backup: string): Promise<readonly BackedUpBoard[] | null> {
  return told(() => call('backup.boards', { backup }))
}

/** One board as the backup has it, and as it is now (null: it is in the trash or no longer here). */
export async function readThenAndNow(
  backup: string,
  { id: board, now }: BackedUpBoard,
): Promise<{ readonly before: readonly Rec[]; readonly after: readonly Rec[] | null } | null> {
  return told(async () => {
    const { records: before } = await call('backup.board', { backup, board })
    if (now === 'trashed' || now === 'gone') return { before, after: null }
    const { open } = session.getState()
    if (open?.id === board) return { before, after: [...open.editor.doc().values()] }
    return { before, after: (await call('board.open', { board })).records }
  })
}

/** These boards as the backup has them. False: nothing was changed, and people were told why. */
export async function goBackToBackup(backup: string, boards: readonly Id[]): Promise<boolean> {
  try {
    await session.getState().open?.saver.flush()
    const done = await call('backup.goBack', { backup, boards: [...boards] })
    session.setState({ dialog: null })
    await reloadBoard(boards)
    libraryTurns.setState(({ count }) => ({ count: count + 1 }))
    const { open } = session.getState()
    const text = goBackWords.wentBack(done.boards)
    if (done.boards === 1 && open && boards.includes(open.id)) offerUndo(text, open.editor)
    else notify(text)
    return true
  } catch (error) {
    showTrouble(troubleOf(error))
    return false
  }
}

/** Asks for a folder and looks into the library that lies there; null: nothing to show, and people know why. */
export async function bringBackup(): Promise<BroughtBackup | null> {
  return told(() => call('backup.bring', {}))
}

/** The whole library into a folder of the person's choice. */
export async function saveBackup(): Promise<void> {
  if (saving) return
  saving = true
  try {
    await session.getState().open?.saver.flush()
    const outcome = await call('backup.save', {})
    if (outcome.state !== 'written') return
    const { name, handle } = outcome
    const run = () => void told(() => call('file.reveal', { handle }))
    notify(goBackWords.savedAll(name), { label: shareWords.show, run })
  } catch (error) {
    showTrouble(troubleOf(error))
  } finally {
    saving = false
  }
}

/** The system asks for one folder at a time. */
let saving = false

async function told<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    showTrouble(troubleOf(error))
    return null
  }
}
