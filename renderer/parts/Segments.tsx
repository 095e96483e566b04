import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import style from './Segments.module.css'

interface Props<K extends string> {
  readonly label: string
  /** null: none of them, as with several things that differ. */
  readonly value: K | null
  readonly options: readonly Option<K>[]
  /** Small: one of many on the page. */
  readonly size?: 'usual' | 'small'
  readonly isDisabled?: boolean
  onChange(value: K): void
}

interface Option<K extends string> {
  readonly id: K
  readonly label: string
  /** In place of the label for who does not see where it stands; it contains the label. */
  readonly said?: string
}

/** One of a few, all of them in sight. */
export function Segments<K extends string>(props: Props<K>) {
  const { label, value, options, size = 'usual', isDisabled = false, onChange } = props
  return (
    <ToggleButtonGroup
      aria-label={label}
      isDisabled={isDisabled}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys.has(id))
        if (chosen) onChange(chosen.id)
      }}
      className={style.segments ?? ''}
      data-size={size}
    >
      {options.map(({ id, label: name, said }) => (
        <ToggleButton
          key={id}
          id={id}
          {...(said ? { 'aria-label': said } : {})}
          className={style.segment ?? ''}
        >
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
