import { type KeyboardEvent, useState } from 'react'
import { worth } from './arithmetic'
import { useReadOnly } from './readOnly'
import { typedNumber } from './typedNumber'

interface Props {
  readonly label: string
  /** undefined: what it stands for has different ones. */
  readonly value: number | undefined
  readonly least: number
  readonly most: number
  readonly className?: string | undefined
  onChange(value: number): void
}

/** A number to be typed, or reckoned: arrows change it by one, with Shift by ten; Enter takes it, Escape takes it back. */
export function NumberBox({ label, value, least, most, className, onChange }: Props) {
  const readOnly = useReadOnly()
  // What is typed is nobody's until it is taken.
  const [typed, setTyped] = useState<string | null>(null)
  const shown = value === undefined ? '' : typedNumber(value)

  const take = (next: number | null) => {
    setTyped(null)
    if (next === null) return
    const within = Math.max(least, Math.min(most, Math.round(next * 100) / 100))
    if (within !== value) onChange(within)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || readOnly) return
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      const from = (typed === null ? null : worth(typed)) ?? value
      return take((from ?? least) + step * (event.shiftKey ? 10 : 1))
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      take(typed === null ? null : worth(typed))
    }
    if (event.key === 'Escape' && typed !== null) {
      event.preventDefault()
      event.stopPropagation()
      setTyped(null)
    }
  }

  return (
    <input
      type="text"
      inputMode="decimal"
      role="spinbutton"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      className={className}
      value={typed ?? shown}
      readOnly={readOnly}
      maxLength={40}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => typed !== null && take(worth(typed))}
    />
  )
}
