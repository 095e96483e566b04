import { type KeyboardEvent, useId, useState } from 'react'
import { settingsWords } from '../../../../shared/words/settings'
import { typedNumber } from '../../../parts/typedNumber'
import style from './PointsField.module.css'
import { pointsTyped } from './pointsTyped'

interface Props {
  readonly label: string
  /** Hides the label from sight, not from screen readers. */
  readonly quiet?: boolean
  /** Points 0–100; null: none are set. */
  readonly value: number | null
  readonly placeholder?: string | undefined
  onChange(value: number | null): void
  onDone(): void
}

/** Points that may be left open. What is typed counts as soon as it is a number of points; until then it is said. */
export function PointsField({ label, quiet = false, value, placeholder, onChange, onDone }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const isWrong = typed !== null && pointsTyped(typed) === undefined
  const leave = () => {
    setTyped(null)
    onDone()
  }
  return (
    <div className={style.field}>
      <label htmlFor={id} className={quiet ? 'unseen' : style.label}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        className={style.input}
        value={typed ?? (value === null ? '' : typedNumber(value))}
        placeholder={placeholder}
        maxLength={20}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={(event) => {
          const text = event.target.value
          setTyped(text)
          const points = pointsTyped(text)
          if (points !== undefined) onChange(points)
        }}
        onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && setTyped(null)}
        onBlur={leave}
      />
      {isWrong ? (
        <p id={`${id}-wrong`} className={style.wrong}>
          {settingsWords.pointsOnly}
        </p>
      ) : null}
    </div>
  )
}
