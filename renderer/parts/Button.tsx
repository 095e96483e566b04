import type { ReactNode } from 'react'
import { type ButtonProps, Button as Press } from 'react-aria-components'
import style from './Button.module.css'

interface Props extends ButtonProps {
  readonly look?: 'plain' | 'strong' | 'quiet'
  readonly icon?: ReactNode
  readonly children: ReactNode
}

/**
 * `isPending`: what it does is under way; it keeps the focus and does nothing. React Aria's own pending button announces
 * itself by an id that is gone when the dialog closes, and leaves a picture without a name on the page.
 */
export function Button({ look = 'plain', icon, children, isPending = false, ...rest }: Props) {
  const { onPress, ...still } = rest
  const waiting = { ...still, 'aria-disabled': true, 'data-waiting': true } as const
  return (
    <Press {...(isPending ? waiting : rest)} className={`${style.button} ${style[look]}`}>
      {icon}
      <span>{children}</span>
    </Press>
  )
}
