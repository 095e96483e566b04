import { Pencil, Trash2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useStore } from 'zustand'
import { isReviewCopy } from '../../../../shared/edit/reviewing'
import type { Comment } from '../../../../shared/model/sharing'
import { commentWords } from '../../../../shared/words/comments'
import { rewrite } from '../../../document/commenting'
import { authorOf, isOwn } from '../../../document/reviewing'
import { session } from '../../../document/session'
import { Folded } from '../../../parts/Folded'
import { IconButton } from '../../../parts/IconButton'
import { useDoc } from '../../../use'
import { useLooking } from '../../../useAccess'
import { Rewriting } from './Rewriting'
import style from './Said.module.css'
import { When } from './When'

interface Props {
  readonly comment: Comment
  /** What stands before the name: the number of its pin. */
  readonly mark?: ReactNode
  /** What it is about, and that it is resolved. */
  readonly children?: ReactNode
  onRemove(): void
}

/** One thing somebody said: who, when, the words; what is one's own can be changed. */
export function Said({ comment, mark, children, onRemove }: Props) {
  const doc = useDoc()
  const author = useStore(session, authorOf)
  const [isRewriting, setRewriting] = useState(false)
  const looking = useLooking()
  const own = !looking && isOwn(doc, comment, author)
  const leave = () => setRewriting(false)
  return (
    <>
      <div className={style.head}>
        {mark}
        <span className={style.author} dir="auto">
          {comment.author || commentWords.someone}
        </span>
        <When at={comment.at} />
        <span className={style.deeds}>
          {own ? (
            <IconButton label={commentWords.editOf} onPress={() => setRewriting(true)}>
              <Pencil aria-hidden />
            </IconButton>
          ) : null}
          {own || !(looking || isReviewCopy(doc)) ? (
            <IconButton label={commentWords.remove} onPress={onRemove}>
              <Trash2 aria-hidden />
            </IconButton>
          ) : null}
        </span>
      </div>
      {children}
      {isRewriting ? (
        <Rewriting
          text={comment.text}
          onKeep={(text) => {
            rewrite(comment.id, text)
            leave()
          }}
          onLeave={leave}
        />
      ) : (
        <Folded text={comment.text} />
      )}
    </>
  )
}
