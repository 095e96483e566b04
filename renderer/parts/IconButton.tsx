import type { ReactNode } from 'react'
import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components'
import style from './IconButton.module.css'

interface Props extends Omit<ButtonProps, 'children'> {
  /** Said by screen readers and shown when the pointer rests. */
  readonly label: string
  /** The key that does the same, shown beside the label. */
  readonly shortcut?: string | undefined
  readonly children: ReactNode
}

export function IconButton({ label, shortcut, children, ...rest }: Props) {
  return (
    <TooltipTrigger delay={500}>
      <Button {...rest} aria-label={label} className={style.button ?? ''}>
        {children}
      </Button>
      <Tooltip className={style.tip ?? ''} offset={6}>
        {label}
        {shortcut ? <kbd>{shortcut}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  )
}
