import { useEffect, useId, useRef, useState } from 'react'
import { LIMITS } from '../../../shared/limits'
import { findingsWords } from '../../../shared/words/findings'
import { Button } from '../../parts/Button'
import { wellFormed } from '../../parts/wellFormed'
import style from './DismissForm.module.css'

interface Props {
  onDismiss(reason: string): void
  onCancel(): void
}

/** Asks why a finding is fine: without a reason nothing is put aside. Enter saves, Escape leaves it. */
export function DismissForm({ onDismiss, onCancel }: Props) {
  const id = useId()
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => box.current?.focus(), [])
  const needed = asked && reason.trim() === ''
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() === '') setAsked(true)
        else onDismiss(reason.trim())
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <label htmlFor={id}>{findingsWords.reason}</label>
      <input
        ref={box}
        id={id}
        type="text"
        value={reason}
        maxLength={LIMITS.textLength}
        aria-describedby={`${id}-hint`}
        aria-invalid={needed || undefined}
        aria-required
        onChange={(event) => setReason(wellFormed(event.target.value))}
      />
      <p id={`${id}-hint`} role={needed ? 'alert' : undefined} data-needed={needed || undefined}>
        {needed ? findingsWords.reasonNeeded : findingsWords.reasonHint}
      </p>
      <div className={style.answers}>
        <Button type="submit">{findingsWords.dismissNow}</Button>
        <Button look="quiet" onPress={onCancel}>
          {findingsWords.cancel}
        </Button>
      </div>
    </form>
  )
}
