import { Checkbox } from 'react-aria-components'
import { TickBox } from '../../../parts/TickBox'
import style from './Tick.module.css'

interface Props {
  readonly label: string
  readonly isOn: boolean
  onChange(isOn: boolean): void
}

/** One of several that can be taken or left. */
export function Tick({ label, isOn, onChange }: Props) {
  return (
    <Checkbox isSelected={isOn} onChange={onChange} className={style.tick ?? ''}>
      <TickBox />
      <span>{label}</span>
    </Checkbox>
  )
}
