import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import style from './Segments.module.css'

interface Props<K extends string> {
  readonly label: string
  readonly value: K
  readonly options: readonly { readonly id: K; readonly label: string }[]
  onChange(value: K): void
}

/** One of a few, all of them in sight. */
export function Segments<K extends string>({ label, value, options, onChange }: Props<K>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys.has(id))
        if (chosen) onChange(chosen.id)
      }}
      className={style.segments ?? ''}
    >
      {options.map(({ id, label: name }) => (
        <ToggleButton key={id} id={id} className={style.segment ?? ''}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
