import { Label, Radio, RadioGroup } from 'react-aria-components'
import style from './Options.module.css'

interface Props<T extends string> {
  readonly label: string
  readonly values: readonly T[]
  readonly words: Readonly<Record<T, string>>
  readonly value: NoInfer<T>
  /** Hides the label from sight, not from screen readers. */
  readonly quiet?: boolean
  onChange: (value: NoInfer<T>) => void
}

/** One of a few, all of them in sight. */
export function Options<T extends string>({ label, values, words, value, quiet, onChange }: Props<T>) {
  return (
    <RadioGroup
      value={value}
      onChange={(key) => onChange(key as T)}
      orientation="horizontal"
      className={style.group ?? ''}
    >
      <Label className={quiet ? 'unseen' : (style.label ?? '')}>{label}</Label>
      <div className={style.options}>
        {values.map((each) => (
          <Radio key={each} value={each} className={style.option ?? ''}>
            {words[each]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
