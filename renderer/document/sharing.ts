import type { FileOutcome } from '../../shared/ipc'
import type { FileSummary } from '../../shared/sharing'
import { shareWords } from '../../shared/words/share'
import { sheetDeedWords } from '../../shared/words/sheetDeeds'
import { call, troubleOf } from '../host'
import { whenNothingIsAsked } from './asking'
import { openBoard } from './opening'
import { endReading, readingFrom } from './reading'
import { notify, session, showTrouble } from './session'
import { keepTicket, ticketsKept } from './ticketsKept'
import { unsavedIn } from './unsaved'

/** Asks for a file and shows what is in it; nothing is changed yet. */
export function pickFile(): Promise<void> {
  return ask(() => call('file.pick', {}), null)
}

/** The same for files dropped on the window: the next comes up when the one before it has been taken or left. */
export async function dropFiles(files: readonly { readonly path: string; readonly name: string }[]) {
  for (const { path, name } of files) {
    readingFrom(name)
    await ask(() => call('file.drop', { path }), name)
    await whenNothingIsAsked()
  }
}

/** Keeps what a file holds as a board of its own, and opens it. */
export async function acceptFile(ticket: string): Promise<void> {
  const letGo = keepTicket(ticket)
  session.setState({ dialog: null })
  try {
    const { id } = await call('file.accept', { ticket })
    endReading()
    await openBoard(id)
  } catch (error) {
    declineFile(ticket)
    fileTrouble(error)
  } finally {
    letGo()
  }
}

/** The board of this library that a file belongs to, instead of the file. */
export async function openMine({ board }: FileSummary): Promise<void> {
  session.setState({ dialog: null })
  if (board !== null && session.getState().open?.id !== board) await openBoard(board)
}

/** A question about a file that leaves the screen unanswered is a no: main shows the next file only then. */
export function declineUnanswered(): void {
  session.subscribe((now, before) => {
    const left = ticketIn(before)
    if (left !== null && left !== ticketIn(now) && !ticketsKept.has(left)) declineFile(left)
  })
}

/** What was wrong with a file; a person who stopped it knows. */
export function fileTrouble(error: unknown, name: string | null = null): void {
  endReading()
  const trouble = troubleOf(error)
  if (trouble.code !== 'E_CANCELLED') showTrouble(trouble, name)
}

export function declineFile(ticket: string): void {
  void call('file.decline', { ticket }).catch(() => {}) // the ticket runs out by itself
}

/** Nothing has to be saved by hand; who presses the key is told so, once everything is on disk. */
export async function saveNow(): Promise<void> {
  try {
    await session.getState().open?.saver.flush()
    notify(sheetDeedWords.savedAlready)
  } catch {
    // The bar that says so is already there, with what to do.
  }
}

/** Everything typed so far is in the file: what waits is written first. */
export async function sendBoard(): Promise<void> {
  const { open } = session.getState()
  if (!open) return
  try {
    const unsaved = await unsavedIn(open)
    written(await call('board.send', { board: open.id, ...unsaved }), shareWords.sent)
  } catch (error) {
    showTrouble(troubleOf(error))
  }
}

async function ask(read: () => Promise<FileSummary | null>, name: string | null): Promise<void> {
  try {
    // How a file stands to the open board is told by what is on disk: what was typed last is there first
    await session
      .getState()
      .open?.saver.flush()
      .catch(() => {})
    const summary = await read()
    endReading()
    if (summary) session.setState({ dialog: { dialog: 'file', summary } })
  } catch (error) {
    fileTrouble(error, name)
  }
}

/** The file that is asked about now; null: none is. */
function ticketIn({ dialog }: Pick<ReturnType<typeof session.getState>, 'dialog'>): string | null {
  return dialog !== null && 'summary' in dialog ? dialog.summary.ticket : null
}

function written(outcome: FileOutcome, sentence: (name: string) => string): void {
  if (outcome.state !== 'written') return
  const { name, handle } = outcome
  const reveal = () =>
    void call('file.reveal', { handle }).catch((error: unknown) => showTrouble(troubleOf(error)))
  notify(sentence(name), { label: shareWords.show, run: reveal })
}
