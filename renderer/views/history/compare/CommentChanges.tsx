import { type Doc, get } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { differenceWords } from '../../../../shared/words/history'
import { Folded } from '../../../parts/Folded'
import { Pager, usePages } from '../../../parts/Pager'
import style from './CommentChanges.module.css'
import { FrameName } from './FrameName'
import type { Sides } from './sides'

/** What was said, or is no longer there: who, about which frame. */
export function CommentChanges({ before, after, difference }: Sides) {
  const rows = [
    ...difference.commentsAdded.map((id) => ({ id, doc: after, word: differenceWords.commentAdded })),
    ...difference.commentsGone.map((id) => ({ id, doc: before, word: differenceWords.commentGone })),
  ]
  const pages = usePages(rows)
  return (
    <div>
      <ul className={style.comments}>
        {pages.rows.map((row) => (
          <Remark key={row.id} {...row} />
        ))}
      </ul>
      <Pager {...pages} />
    </div>
  )
}

function Remark({ doc, id, word }: { readonly doc: Doc; readonly id: Id; readonly word: string }) {
  const comment = get(doc, id, 'comment')
  if (!comment) return null
  const asked = get(doc, comment.parent, 'comment')
  const frame = get(doc, asked?.parent ?? comment.parent, 'frame')
  return (
    <li className={style.comment}>
      <p className={style.head}>
        <span className={style.author}>{comment.author || differenceWords.nobody}</span>
        <span className={style.word}>{word}</span>
        {frame ? <FrameName doc={doc} frame={frame.id} /> : null}
      </p>
      <Folded text={comment.text} />
    </li>
  )
}
