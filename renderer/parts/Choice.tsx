import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import style from './Choice.module.css'
import { useReadOnly } from './readOnly'

export interface Option {
  readonly id: string
  readonly label: string
  readonly picture?: ReactNode
}

interface Props {
  readonly label: string
  readonly value: string | null
  readonly placeholder: string
  readonly options: readonly Option[]
  onChange(value: string): void
}

/** One of a list. Lists that can say nothing carry an option of their own for it. */
export function Choice({ label, value, placeholder, options, onChange }: Props) {
  const readOnly = useReadOnly()
  return (
    <Select
      isDisabled={readOnly}
      className={style.choice ?? ''}
      placeholder={placeholder}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
    >
      <Label className={style.label ?? ''}>{label}</Label>
      <Button className={style.button ?? ''}>
        <SelectValue className={style.value ?? ''} />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={style.popover ?? ''}>
        <ListBox className={style.list ?? ''}>{options.map(item)}</ListBox>
      </Popover>
    </Select>
  )
}

/** An option of a list, for pickers that open elsewhere than under a button. */
export function item({ id, label, picture }: Option) {
  return (
    <ListBoxItem key={id} id={id} textValue={label} className={style.item ?? ''}>
      {picture}
      <span>{label}</span>
    </ListBoxItem>
  )
}
