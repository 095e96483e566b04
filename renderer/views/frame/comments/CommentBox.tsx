import { ArrowUp } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { LIMITS } from '../../../../shared/limits'
import type { Id } from '../../../../shared/model/id'
import { commenting, draft } from '../../../document/commenting'
import { IconButton } from '../../../parts/IconButton'
import { noticeCut } from '../../../parts/pasting'
import { wellFormed } from '../../../parts/wellFormed'
import style from './CommentBox.module.css'

interface Props {
  readonly label: string
  readonly hint: string
  readonly send: string
  /** The frame or comment it is for: half written words are kept for it. */
  readonly of: Id
  /** What it is about, above the words. */
  readonly children?: ReactNode
  onSend(): void
  onLeave(): void
}

/** Where a comment or an answer is written: Enter sends, Shift+Enter starts a line, Escape leaves and keeps the words. */
export function CommentBox({ label, hint, send, of, children, onSend, onLeave }: Props) {
  const text = useStore(commenting, ({ drafts }) => drafts[of] ?? '')
  const isAsked = useStore(commenting, ({ asked }) => asked?.takes === 'box' && asked.of === of)
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!isAsked) return
    box.current?.focus()
    commenting.setState({ asked: null })
  }, [isAsked])
  return (
    <div className={style.box}>
      {children}
      <div className={style.line}>
        <textarea
          ref={box}
          rows={1}
          dir="auto"
          aria-label={label}
          placeholder={hint}
          className={style.words}
          value={text}
          maxLength={LIMITS.textLength}
          onChange={(event) => draft(of, wellFormed(event.target.value))}
          onPaste={(event) => noticeCut(event, LIMITS.textLength)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'Escape') {
              event.preventDefault()
              event.stopPropagation()
              return onLeave()
            }
            if (event.key !== 'Enter' || event.shiftKey || event.altKey) return
            event.preventDefault()
            onSend()
          }}
        />
        <span className={style.send} data-ready={text.trim() !== '' || undefined}>
          <IconButton label={send} shortcut="Enter" isDisabled={text.trim() === ''} onPress={onSend}>
            <ArrowUp aria-hidden />
          </IconButton>
        </span>
      </div>
    </div>
  )
}
