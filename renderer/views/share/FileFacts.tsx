import type { FileSummary } from '../../../shared/sharing'
import { shareWords } from '../../../shared/words/share'
import style from './FileFacts.module.css'
import { dateOf, sizeOf } from './fileNumbers'

/** Who sent it, what it holds, what the sender writes, and how it stands to what is here. */
export function FileFacts({ summary }: { readonly summary: FileSummary }) {
  const { from, exportedAt, bytes, note, newerMinor } = summary
  const line = [from ? shareWords.fileFrom(from) : '', dateOf(exportedAt), sizeOf(bytes)].filter(Boolean)
  return (
    <>
      <p className={style.line}>{line.join(' · ')}</p>
      <p className={style.holds}>{contentsOf(summary)}</p>
      {note.trim() ? (
        <figure className={style.note}>
          <blockquote>{note}</blockquote>
          <figcaption className="unseen">{shareWords.note(from)}</figcaption>
        </figure>
      ) : null}
      <p className={style.relation}>{standing(summary)}</p>
      {newerMinor ? <p className={style.newer}>{shareWords.newer}</p> : null}
    </>
  )
}

/** The counts a person knows the board by, without those that are none. */
function contentsOf({
  frames,
  guests,
  pictures,
  scores,
  comments,
  suggestions,
  purpose,
}: FileSummary): string {
  const { holds } = shareWords
  const found = [
    // The frames of an answer only carry what was said about them
    purpose === 'answer' ? '' : holds.frames(frames),
    guests && holds.guests(guests),
    pictures && holds.pictures(pictures),
    scores && holds.scores(scores),
    comments && holds.comments(comments),
    suggestions && holds.suggestions(suggestions),
  ].filter(Boolean)
  return found.join(', ') || shareWords.nothingInIt
}

/** How it stands to what is here, in one sentence. */
function standing({ purpose, relation, board, boardTitle, known, title }: FileSummary): string {
  const mine = boardTitle.trim() || title
  const isInTrash = board === null && known
  if (purpose === 'answer') {
    if (isInTrash) return shareWords.inTrash.answer
    return board === null ? shareWords.answerAstray : shareWords.answer(mine)
  }
  if (purpose === 'review') {
    if (isInTrash) return shareWords.inTrash.review
    return board === null ? shareWords.review : shareWords.reviewKnown
  }
  if (isInTrash) return shareWords.inTrash.board
  if (board === null) return shareWords.relation.new
  return relation === 'new' ? shareWords.relation.new : shareWords.relation[relation](mine)
}
