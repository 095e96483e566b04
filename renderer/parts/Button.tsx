import type { ReactNode } from 'react'
import { type ButtonProps, Button as Press } from 'react-aria-components'
import style from './Button.module.css'

interface Props extends ButtonProps {
  readonly look?: 'plain' | 'strong' | 'quiet'
  readonly icon?: ReactNode
  readonly children: ReactNode
}

export function Button({ look = 'plain', icon, children, ...rest }: Props) {
  return (
    <Press {...rest} className={`${style.button} ${style[look]}`}>
      {icon}
      <span>{children}</span>
    </Press>
  )
}
