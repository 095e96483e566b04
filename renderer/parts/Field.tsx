import { type ClipboardEvent, useEffect, useId, useRef } from 'react'
import { frameWords } from '../../shared/words/frame'
import style from './Field.module.css'
import { noticeCut } from './pasting'
import { useReadOnly } from './readOnly'
import { wellFormed } from './wellFormed'

interface Props {
  readonly label: string
  readonly value: string
  /** Letters the record holds; more is left out, and said. */
  readonly limit: number
  /** Letters the method advises; above it the counter turns amber. */
  readonly advice?: number
  readonly lines?: 'one' | 'many'
  readonly placeholder?: string
  /** Hides the label from sight, not from screen readers. */
  readonly quiet?: boolean
  readonly look?: 'body' | 'title' | 'quote'
  /** Takes the caret, all of it chosen, when this becomes true. */
  readonly focused?: boolean
  onChange(value: string): void
  onDone?(): void
}

/** A text of the board, written as it is typed: there is nothing to confirm. */
export function Field({
  label,
  value,
  limit,
  advice,
  lines = 'many',
  quiet,
  look = 'body',
  focused = false,
  ...rest
}: Props) {
  const id = useId()
  const readOnly = useReadOnly()
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!focused) return
    box.current?.focus()
    box.current?.select()
  }, [focused])
  const { placeholder, onChange, onDone } = rest
  const shared = {
    id,
    value,
    placeholder: readOnly ? undefined : placeholder,
    readOnly,
    maxLength: limit,
    className: `${style.input} ${style[look]}`,
    onBlur: onDone,
    onPaste: (event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>) => noticeCut(event, limit),
  }
  return (
    <div className={style.field}>
      <label htmlFor={id} className={quiet ? 'unseen' : style.label}>
        {label}
      </label>
      {lines === 'one' ? (
        <input
          {...shared}
          ref={box}
          type="text"
          onChange={(event) => onChange(wellFormed(event.target.value))}
        />
      ) : (
        <textarea {...shared} rows={1} onChange={(event) => onChange(wellFormed(event.target.value))} />
      )}
      {advice !== undefined && !readOnly && value.length > advice * 0.8 ? (
        <p className={style.counter} data-over={value.length > advice || undefined}>
          {frameWords.counter(value.length, advice)}
        </p>
      ) : null}
    </div>
  )
}
