import type { Id } from '../../../shared/model/id'
import { commentWords } from '../../../shared/words/comments'
import { useDoc } from '../../use'
import style from './CommentMark.module.css'
import { openAt } from './comments/threads'

/** How many comments on a frame are open, as a sign in the other corner of its picture. */
export function CommentMark({ id }: { readonly id: Id }) {
  const count = openAt(useDoc(), id)
  if (count === 0) return null
  return (
    <span className={style.mark}>
      <span aria-hidden>{count}</span>
      <span className="unseen">{commentWords.markCount(count)}</span>
    </span>
  )
}
