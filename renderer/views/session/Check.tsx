import type { ReactNode } from 'react'
import style from './Check.module.css'

interface Props {
  readonly checked: boolean
  readonly children: ReactNode
  readonly label?: string
  onChange(checked: boolean): void
}

/** A box to tick with its sentence. */
export function Check({ checked, children, label, onChange }: Props) {
  return (
    <label className={style.check}>
      <input
        type="checkbox"
        checked={checked}
        aria-label={label}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
