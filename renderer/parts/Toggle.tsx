import { Switch } from 'react-aria-components'
import style from './Toggle.module.css'

interface Props {
  /** What is on when it is on. */
  readonly label: string
  /** Shown in place of the label where the place says the rest. */
  readonly short?: string
  readonly isOn: boolean
  readonly isDisabled?: boolean
  onChange(isOn: boolean): void
}

/** On or off, at once. */
export function Toggle({ label, short, isOn, isDisabled = false, onChange }: Props) {
  return (
    <Switch
      aria-label={label}
      isSelected={isOn}
      isDisabled={isDisabled}
      onChange={onChange}
      className={style.toggle ?? ''}
    >
      <span className={style.track} aria-hidden />
      <span>{short ?? label}</span>
    </Switch>
  )
}
