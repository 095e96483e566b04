import { MessageCircle } from 'lucide-react'
import { useStore } from 'zustand'
import type { Id } from '../../../shared/model/id'
import { outlineWords } from '../../../shared/words/outline'
import { useEditor } from '../../use'
import { openAt } from '../frame/comments/threads'
import style from './Cell.module.css'

/** How many comments on a frame are not done with. */
export function CommentsCell({ id }: { readonly id: Id }) {
  const editor = useEditor()
  const count = useStore(editor.store, ({ doc }) => openAt(doc, id))
  if (count === 0) return <span className="unseen">{outlineWords.noComments}</span>
  return (
    <span className={style.comments} data-opens>
      <MessageCircle aria-hidden />
      <strong>{count}</strong>
      <span className="unseen">{outlineWords.openComments(count)}</span>
    </span>
  )
}
