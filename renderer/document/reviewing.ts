import { isReviewCopy } from '../../shared/edit/reviewing'
import { type Doc, get, parcelOf } from '../../shared/model/doc'
import type { Comment } from '../../shared/model/sharing'
import { commentWords, reviewWords } from '../../shared/words/comments'
import { refuseLooking } from './access'
import { notify, type Session, session } from './session'

/** Whether what is open may be read, commented on and scored, and not edited. */
export function isReviewing(): boolean {
  const { open } = session.getState()
  return open !== null && isReviewCopy(open.editor.doc())
}

/** Says why nothing happens where editing is off; false: it is on. */
export function refuse(words: string = reviewWords.refused): boolean {
  if (refuseLooking()) return true
  if (!isReviewing()) return false
  notify(words)
  return true
}

/** In whose name comments and suggestions are written here. */
export function authorOf({ open, scorer }: Pick<Session, 'open' | 'scorer'>): string {
  if (!open) return commentWords.you
  const name = open.person.trim() || get(open.editor.doc(), scorer, 'rater')?.name.trim()
  return name || commentWords.you
}

/** Whether a comment is this person's to change. In a review copy only what was said since goes back. */
export function isOwn(doc: Doc, comment: Comment, author: string): boolean {
  if (comment.author !== author) return false
  return !isReviewCopy(doc) || comment.at > (parcelOf(doc)?.at ?? '')
}
