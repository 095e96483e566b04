import { MenuItem } from 'react-aria-components'
import { type CommandId, labelOf } from '../../shared/commands'
import { keysOf } from './keys'
import style from './Menu.module.css'

interface Props {
  readonly id: CommandId
  /** Left out where the menu itself says what happens. */
  onAction?(): void
}

/** A command in a menu, with its keys. */
export function CommandItem({ id, onAction }: Props) {
  const keys = keysOf(id)
  return (
    <MenuItem
      id={id}
      textValue={labelOf(id)}
      className={style.item ?? ''}
      {...(onAction ? { onAction } : {})}
    >
      <span>{labelOf(id)}</span>
      {keys ? <kbd>{keys}</kbd> : null}
    </MenuItem>
  )
}
