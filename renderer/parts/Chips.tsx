import { useId } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import style from './Chips.module.css'
import { useReadOnly } from './readOnly'

interface Props {
  readonly label: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly chosen: readonly string[]
  onChange(chosen: ReadonlySet<string>): void
}

/** Any number of a short list: one stop for Tab, arrows between them, Space chooses. */
export function Chips({ label, options, chosen, onChange }: Props) {
  const id = useId()
  const readOnly = useReadOnly()
  return (
    <div className={style.chips}>
      <p id={id} className={style.label}>
        {label}
      </p>
      <ToggleButtonGroup
        isDisabled={readOnly}
        aria-labelledby={id}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChange(new Set([...keys].map(String)))}
        className={style.row ?? ''}
      >
        {options.map((option) => (
          <ToggleButton key={option.id} id={option.id} className={style.chip ?? ''}>
            {option.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
