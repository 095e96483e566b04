import { useId, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import style from './Rungs.module.css'
import { useReadOnly } from './readOnly'

interface Props {
  readonly label: string
  /** 1–5, or null: not rated. Readings between two rungs (from a file) light none. */
  readonly value: number | null
  readonly names: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>
  /** What not rated is called; absent: a value is always chosen. */
  readonly none?: string
  onChange(value: number | null): void
}

/** A ladder of five rungs; choosing the chosen rung again clears it where that is allowed. */
export function Rungs({ label, value, names, none, onChange }: Props) {
  const id = useId()
  const readOnly = useReadOnly()
  // The rung the pointer rests on is read before it is chosen.
  const [pointed, setPointed] = useState<Rung | null>(null)
  const name = value === null ? none : names[Math.round(value) as Rung]
  return (
    <div className={style.ladder}>
      <p className={style.head}>
        <span id={id}>{label}</span>
        <span className={style.name}>{pointed === null ? name : names[pointed]}</span>
      </p>
      <ToggleButtonGroup
        isDisabled={readOnly}
        aria-labelledby={id}
        selectionMode="single"
        disallowEmptySelection={none === undefined}
        selectedKeys={value === null ? [] : [String(value)]}
        onSelectionChange={(keys) => onChange(keys.size === 0 ? null : Number([...keys][0]))}
        className={style.rungs ?? ''}
      >
        {([1, 2, 3, 4, 5] as const).map((rung) => (
          <ToggleButton
            key={rung}
            id={String(rung)}
            aria-label={`${rung}: ${names[rung]}`}
            className={style.rung ?? ''}
            onHoverStart={() => setPointed(rung)}
            onHoverEnd={() => setPointed(null)}
            onFocusChange={(isFocused) => setPointed(isFocused ? rung : null)}
          >
            {rung}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}

type Rung = 1 | 2 | 3 | 4 | 5
