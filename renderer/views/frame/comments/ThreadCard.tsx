import { Check, CornerDownRight, RotateCcw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { isReviewCopy } from '../../../../shared/edit/reviewing'
import type { Comment } from '../../../../shared/model/sharing'
import { commentWords } from '../../../../shared/words/comments'
import { commenting, sendComment, setResolved } from '../../../document/commenting'
import { useDoc } from '../../../use'
import { useLooking } from '../../../useAccess'
import { CommentBox } from './CommentBox'
import { Pinned } from './Pinned'
import { Said } from './Said'
import style from './ThreadCard.module.css'
import type { Thread } from './threads'

interface Props {
  readonly thread: Thread
  /** A comment or an answer is to go. */
  onRemove(comment: Comment): void
}

/** A comment with its answers, and what can be done about it. */
export function ThreadCard({ thread: { comment, place, answers }, onRemove }: Props) {
  const doc = useDoc()
  const looking = useLooking()
  const card = useRef<HTMLLIElement>(null)
  const [isAnswering, setAnswering] = useState(false)
  const isLit = useStore(commenting, ({ thread }) => thread === comment.id)
  const asked = useStore(commenting, ({ asked }) =>
    asked?.of === comment.id && asked.takes !== 'box' ? asked.takes : null,
  )
  const isHalfSaid = useStore(commenting, ({ drafts }) => drafts[comment.id] !== undefined)
  const author = comment.author || commentWords.someone
  useEffect(() => {
    if (asked === null) return
    if (asked === 'comment') card.current?.focus({ preventScroll: true })
    card.current?.scrollIntoView({ block: 'nearest' })
    commenting.setState({ asked: null })
  }, [asked])
  const answer = () => {
    setAnswering(true)
    commenting.setState({ asked: { takes: 'box', of: comment.id } })
  }
  const leave = () => {
    setAnswering(false)
    card.current?.focus()
  }
  return (
    <li
      ref={card}
      tabIndex={-1}
      aria-label={commentWords.thread(place, author)}
      className={style.card}
      data-lit={isLit || undefined}
      data-resolved={comment.resolved || undefined}
      onFocus={() => commenting.setState({ thread: comment.id })}
    >
      <Said
        comment={comment}
        mark={
          <span className={style.place} aria-hidden>
            {place}
          </span>
        }
        onRemove={() => onRemove(comment)}
      >
        {comment.resolved ? (
          <p className={style.done}>
            <Check aria-hidden />
            {commentWords.resolvedMark}
          </p>
        ) : null}
        {comment.on === null ? null : <Pinned on={comment.on} />}
      </Said>
      {answers.length > 0 ? (
        <ul className={style.answers}>
          {answers.map((each) => (
            <li
              key={each.id}
              tabIndex={-1}
              aria-label={commentWords.answerBy(each.author || commentWords.someone)}
              className={style.answer}
            >
              <Said comment={each} onRemove={() => onRemove(each)} />
            </li>
          ))}
        </ul>
      ) : null}
      {isAnswering || isHalfSaid ? (
        <CommentBox
          label={commentWords.answerBox}
          hint={commentWords.answerTo(author)}
          send={commentWords.answer}
          of={comment.id}
          onLeave={leave}
          onSend={() => {
            sendComment(comment.id, null)
            leave()
          }}
        />
      ) : (
        <div className={style.deeds}>
          {looking ? null : (
            <button type="button" aria-label={commentWords.answerTo(author)} onClick={answer}>
              <CornerDownRight aria-hidden />
              {commentWords.answer}
            </button>
          )}
          {looking || isReviewCopy(doc) ? null : (
            <button type="button" onClick={() => resolve(comment, card.current)}>
              {comment.resolved ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
              {comment.resolved ? commentWords.reopen : commentWords.resolve}
            </button>
          )}
        </div>
      )}
    </li>
  )
}

/** What is resolved may leave the list: the keys go on with its neighbour, or with the box. */
function resolve({ id, resolved }: Comment, card: HTMLElement | null): void {
  const next = card?.nextElementSibling ?? card?.previousElementSibling
  const panel = card?.closest('[role=tabpanel]')
  setResolved(id, !resolved)
  requestAnimationFrame(() => {
    if (card?.isConnected) return
    const place = next instanceof HTMLElement ? next : panel?.querySelector('textarea')
    place?.focus()
  })
}
