import { framesOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Choices, FileSummary, Joined } from '../../shared/sharing'
import { mergingWords } from '../../shared/words/merging'
import { offerUndo } from '../deeds/offerUndo'
import { call, troubleOf } from '../host'
import { answerMaterialOf, materialOf } from './material'
import { openBoard } from './opening'
import { endReading } from './reading'
import { notify, type OpenedBoard, session, showFrame } from './session'
import { fileTrouble } from './sharing'
import { keepTicket } from './ticketsKept'

/** Lays both copies side by side. Everything typed so far is on disk first: main joins what the disk has. */
export async function openMerge(summary: FileSummary): Promise<void> {
  try {
    await flushed(summary.board)
    const material = materialOf(await call('merge.open', { ticket: summary.ticket }))
    if (isAskedAbout(summary)) session.setState({ dialog: { dialog: 'merge', summary, material } })
  } catch (error) {
    if (isAskedAbout(summary)) fileTrouble(error, summary.name)
  }
}

/**
 * Joins them as it was chosen. 'stale': the board was changed in the meantime, so the question is laid out anew and
 * nothing is done. `shown` is how many changes people were told of.
 */
export async function acceptMerge(
  summary: FileSummary,
  seq: number,
  choices: Choices,
  shown: number,
): Promise<'done' | 'stale' | 'failed'> {
  const letGo = keepTicket(summary.ticket)
  try {
    const joined = await call('merge.accept', { ticket: summary.ticket, seq, choices })
    closeQuestion(summary)
    await showJoined(joined)
    done(shown === 0 ? mergingWords.nothingMerged : mergingWords.merged(shown, summary.from), shown)
    return 'done'
  } catch (error) {
    if (troubleOf(error).code === 'store-refused') {
      await openMerge(summary)
      return 'stale'
    }
    fileTrouble(error, summary.name)
    return 'failed'
  } finally {
    letGo()
  }
}

/** Which frames of the file there are to choose from, for the open board. */
export async function openAddFrames(summary: FileSummary): Promise<void> {
  try {
    const { records } = await call('file.content', { ticket: summary.ticket })
    if (isAskedAbout(summary)) session.setState({ dialog: { dialog: 'addFrames', summary, records } })
  } catch (error) {
    if (isAskedAbout(summary)) fileTrouble(error, summary.name)
  }
}

/** Copies of these frames, behind this one or (null) at the end. */
export async function addFrames(
  summary: FileSummary,
  frames: readonly Id[],
  after: Id | null,
): Promise<void> {
  const board = session.getState().open?.id
  if (board === undefined) return
  const letGo = keepTicket(summary.ticket)
  const { ticket } = summary
  try {
    await flushed(board)
    const before = framesHere()
    const joined = await call('file.addFrames', { ticket, board, frames: [...frames], after })
    closeQuestion(summary)
    await showJoined(joined)
    const first = framesHere().find((id) => !before.includes(id))
    if (first) showFrame(first)
    done(mergingWords.framesAdded(frames.length), joined.changes)
  } catch (error) {
    fileTrouble(error, summary.name)
  } finally {
    letGo()
  }
}

/** What came back of a review, one by one. */
export async function openAnswer(summary: FileSummary): Promise<void> {
  try {
    await flushed(summary.board)
    const material = answerMaterialOf(await call('review.open', { ticket: summary.ticket }))
    if (isAskedAbout(summary)) session.setState({ dialog: { dialog: 'answer', summary, material } })
  } catch (error) {
    if (isAskedAbout(summary)) fileTrouble(error, summary.name)
  }
}

async function flushed(board: Id | null): Promise<void> {
  const { open } = session.getState()
  if (open && open.id === board) await open.saver.flush()
}

/** The next file may be on the screen already: its question stays. */
export function closeQuestion(summary: FileSummary): void {
  endReading()
  if (isAskedAbout(summary)) session.setState({ dialog: null })
}

/** Laying out takes its time, and whoever cancelled meanwhile is not asked again. */
function isAskedAbout({ ticket }: FileSummary): boolean {
  const { dialog } = session.getState()
  return dialog !== null && 'summary' in dialog && dialog.summary.ticket === ticket
}

function framesHere(): readonly Id[] {
  const doc = session.getState().open?.editor.doc()
  return doc ? framesOf(doc).map(({ id }) => id) : []
}

/** The board as the disk has it now: in the view it is open in, else opened. */
async function showJoined(joined: Joined): Promise<void> {
  const { open, frame } = session.getState()
  if (open?.id !== joined.id) return openBoard(joined.id)
  await takeIn(open, joined)
  const frames = framesHere()
  session.setState({ selection: [], entered: null, typing: null, choosing: null, linkItem: null })
  if (frame === null || !frames.includes(frame)) showFrame(frames[0] ?? null)
}

/** What was done to the open board in main's hands. */
export async function takeIn({ editor, saver }: OpenedBoard, { id, operation }: Joined): Promise<void> {
  if (operation) editor.joined(operation)
  else editor.reload(await call('board.open', { board: id }))
  saver.written(new Date().toISOString())
}

function done(text: string, changes: number): void {
  const editor = session.getState().open?.editor
  if (editor && changes > 0) offerUndo(text, editor)
  else notify(text)
}
