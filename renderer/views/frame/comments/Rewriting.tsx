import { useEffect, useRef, useState } from 'react'
import { LIMITS } from '../../../../shared/limits'
import { commentWords } from '../../../../shared/words/comments'
import { Button } from '../../../parts/Button'
import { noticeCut } from '../../../parts/pasting'
import { wellFormed } from '../../../parts/wellFormed'
import style from './Rewriting.module.css'

interface Props {
  readonly text: string
  onKeep(text: string): void
  onLeave(): void
}

/** What one said oneself, being changed: Enter keeps it, Escape leaves it as it was. */
export function Rewriting({ text, onKeep, onLeave }: Props) {
  const [words, setWords] = useState(text)
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const field = box.current
    field?.focus()
    field?.setSelectionRange(field.value.length, field.value.length)
    const line = field?.closest('li')
    // The keys go back to the comment when the field is gone.
    return () => {
      requestAnimationFrame(() => document.activeElement === document.body && line?.focus())
    }
  }, [])
  const keep = () => (words.trim() === '' ? onLeave() : onKeep(words))
  return (
    <div className={style.rewriting}>
      <textarea
        ref={box}
        rows={2}
        dir="auto"
        aria-label={commentWords.editBox}
        className={style.words}
        value={words}
        maxLength={LIMITS.textLength}
        onChange={(event) => setWords(wellFormed(event.target.value))}
        onPaste={(event) => noticeCut(event, LIMITS.textLength)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey || event.altKey)) return
          event.preventDefault()
          event.stopPropagation()
          if (event.key === 'Escape') onLeave()
          else keep()
        }}
      />
      <div className={style.answers}>
        <Button look="quiet" onPress={onLeave}>
          {commentWords.cancel}
        </Button>
        <Button look="strong" onPress={keep}>
          {commentWords.keep}
        </Button>
      </div>
    </div>
  )
}
