import type { FileOutcome } from '../../shared/ipc'
import { shareWords } from '../../shared/words/share'
import { sheetDeedWords } from '../../shared/words/sheetDeeds'
import { call, troubleOf } from '../host'
import { openBoard } from './opening'
import { notify, session, showTrouble } from './session'

/** Asks for a file and shows what is in it; nothing is changed yet. */
export async function pickFile(): Promise<void> {
  try {
    const summary = await call('file.pick', {})
    if (summary) session.setState({ dialog: { dialog: 'file', summary } })
  } catch (error) {
    showTrouble(troubleOf(error))
  }
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

/** The same for a file dropped on the window. */
export async function dropFile(path: string, name: string): Promise<void> {
  try {
    session.setState({ dialog: { dialog: 'file', summary: await call('file.drop', { path }) } })
  } catch (error) {
    showTrouble(troubleOf(error), name)
  }
}

export async function acceptFile(ticket: string): Promise<void> {
  accepting = ticket
  session.setState({ dialog: null })
  try {
    const { id } = await call('file.accept', { ticket })
    await openBoard(id)
  } catch (error) {
    decline(ticket)
    showTrouble(troubleOf(error))
  } finally {
    accepting = null
  }
}

/** A question about a file that leaves the screen unanswered is a no: main shows the next file only then. */
export function declineUnanswered(): void {
  session.subscribe((now, before) => {
    const gone = before.dialog
    if (gone?.dialog !== 'file' || now.dialog === gone || gone.summary.ticket === accepting) return
    decline(gone.summary.ticket)
  })
}

let accepting: string | null = null

function decline(ticket: string): void {
  void call('file.decline', { ticket }).catch(() => {}) // the ticket runs out by itself
}

/** Everything typed so far is in the file: what waits is written first. */
export async function sendBoard(): Promise<void> {
  const { open } = session.getState()
  if (!open) return
  try {
    await open.saver.flush()
    written(await call('board.send', { board: open.id }), shareWords.sent)
  } catch (error) {
    showTrouble(troubleOf(error))
  }
}

function written(outcome: FileOutcome, sentence: (name: string) => string): void {
  if (outcome.state !== 'written') return
  const { name, handle } = outcome
  const reveal = () =>
    void call('file.reveal', { handle }).catch((error: unknown) => showTrouble(troubleOf(error)))
  notify(sentence(name), { label: shareWords.show, run: reveal })
}
