import type { AnswerItem } from '../../shared/edit/review'
import { framesOf } from '../../shared/model/doc'
import type { FileSummary, Joined } from '../../shared/sharing'
import { answerWords } from '../../shared/words/comments'
import { offerUndo } from '../deeds/offerUndo'
import { call, troubleOf } from '../host'
import { commenting } from './commenting'
import { closeQuestion, openAnswer, takeIn } from './merging'
import { openBoard } from './opening'
import { NOTHING_IN_HAND, session } from './session'
import { fileTrouble } from './sharing'
import { keepTicket } from './ticketsKept'

/**
 * Takes these over, and shows the first of them. 'stale': the board was changed in the meantime, so the question is laid
 * out anew and nothing is done.
 */
export async function acceptReview(
  summary: FileSummary,
  seq: number,
  taken: readonly AnswerItem[],
): Promise<'done' | 'stale' | 'failed'> {
  const letGo = keepTicket(summary.ticket)
  try {
    const accepted = taken.map(({ record }) => record.id)
    const joined = await call('review.accept', { ticket: summary.ticket, seq, accepted })
    closeQuestion(summary)
    await show(joined, taken[0] ?? null)
    const editor = session.getState().open?.editor
    if (editor && joined.changes > 0) offerUndo(answerWords.done(taken.length), editor)
    return 'done'
  } catch (error) {
    if (troubleOf(error).code === 'store-refused') {
      await openAnswer(summary)
      return 'stale'
    }
    fileTrouble(error, summary.name)
    return 'failed'
  } finally {
    letGo()
  }
}

/** The board as the disk has it now, at the frame of what was taken over first, with the panel that shows it. */
async function show(joined: Joined, first: AnswerItem | null): Promise<void> {
  const { open } = session.getState()
  if (open?.id === joined.id) await takeIn(open, joined)
  else await openBoard(joined.id, first?.frame ?? null)
  const doc = session.getState().open?.editor.doc()
  if (!doc || !first) return
  const frame = framesOf(doc).find(({ id }) => id === first.frame)
  const isComment = first.record.kind === 'comment'
  session.setState({
    ...NOTHING_IN_HAND,
    view: 'frame',
    panel: isComment ? 'comments' : 'score',
    ...(frame ? { frame: frame.id } : {}),
  })
  if (isComment)
    commenting.setState({ thread: first.record.id, asked: { takes: 'comment', of: first.record.id } })
}
