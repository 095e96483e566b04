import { MapPin, MessageCircle, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { get } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import type { Comment } from '../../../../shared/model/sharing'
import { commentWords } from '../../../../shared/words/comments'
import { offerUndo } from '../../../deeds/offerUndo'
import { commenting, pinFor, sendComment, takeAway } from '../../../document/commenting'
import { elementName } from '../../../document/elementName'
import { authorOf, isOwn } from '../../../document/reviewing'
import { select, session } from '../../../document/session'
import { IconButton } from '../../../parts/IconButton'
import { Segments } from '../../../parts/Segments'
import { useDoc, useEditor, useSession } from '../../../use'
import { useLooking } from '../../../useAccess'
import { CommentBox } from './CommentBox'
import style from './Comments.module.css'
import { RemoveComment } from './RemoveComment'
import { ThreadCard } from './ThreadCard'
import { threadsAt } from './threads'

/** What is said about the shown frame, and the box to say something. */
export function Comments({ frame }: { readonly frame: Id }) {
  const doc = useDoc()
  const editor = useEditor()
  const looking = useLooking()
  const shows = useStore(commenting, (state) => state.shows)
  const [asked, setAsked] = useState<Comment | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const all = threadsAt(doc, frame)
  const open = all.filter(({ comment }) => !comment.resolved)
  const shown = shows === 'open' ? open : all
  const remove = (comment: Comment) => {
    setAsked(null)
    takeAway(comment.id)
    offerUndo(commentWords.removed, editor)
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) box.current?.querySelector('textarea')?.focus()
    })
  }
  return (
    <div className={style.comments}>
      {all.length > open.length ? (
        <div className={style.shows}>
          <Segments
            label={commentWords.shows}
            value={shows}
            options={SHOWS}
            onChange={(next) => commenting.setState({ shows: next })}
          />
        </div>
      ) : null}
      {all.length === 0 ? <Empty /> : null}
      {all.length > 0 && shown.length === 0 ? (
        <p className={style.done}>{commentWords.allDone(all.length)}</p>
      ) : null}
      <ul aria-label={commentWords.threads} className={style.list}>
        {shown.map((thread) => (
          <ThreadCard
            key={thread.comment.id}
            thread={thread}
            onRemove={(comment) =>
              isOwn(doc, comment, authorOf(session.getState())) ? remove(comment) : setAsked(comment)
            }
          />
        ))}
      </ul>
      {looking ? null : (
        <div ref={box} className={style.foot}>
          <NewComment frame={frame} />
        </div>
      )}
      {asked ? (
        <RemoveComment comment={asked} onKeep={() => setAsked(null)} onRemove={() => remove(asked)} />
      ) : null}
    </div>
  )
}

const SHOWS = [
  { id: 'open', label: commentWords.showOpen },
  { id: 'all', label: commentWords.showAll },
] as const

function Empty() {
  return (
    <div className={style.empty}>
      <MessageCircle aria-hidden />
      <p className={style.title}>{commentWords.emptyTitle}</p>
      {useLooking() ? null : <p>{commentWords.emptyText}</p>}
    </div>
  )
}

/** Pinned to what is chosen on the sheet; with nothing or several things chosen it is about the frame. */
function NewComment({ frame }: { readonly frame: Id }) {
  const doc = useDoc()
  const chosen = useSession(useShallow(({ selection, frame }) => ({ selection, frame })))
  const on = pinFor(doc, chosen)
  const element = get(doc, on, 'element')
  const leave = () =>
    document.querySelector<HTMLElement>('[aria-describedby=sheet-hint]')?.focus({ preventScroll: true })
  return (
    <>
      <CommentBox
        label={commentWords.box}
        hint={commentWords.boxHint}
        send={commentWords.send}
        of={frame}
        onSend={() => sendComment(frame, on)}
        onLeave={leave}
      >
        {element ? (
          <p className={style.pinned}>
            <MapPin aria-hidden />
            <span>{commentWords.willPin(elementName(doc, element))}</span>
            <IconButton label={commentWords.unpin} onPress={() => select([])}>
              <X aria-hidden />
            </IconButton>
          </p>
        ) : null}
      </CommentBox>
      <p className={style.keys}>{commentWords.boxKeys}</p>
    </>
  )
}
