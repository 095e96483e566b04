import { Check } from 'lucide-react'
import type { CSSProperties } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { lookColourWords } from '../../../shared/words/toolbox'
import style from './Looks.module.css'

interface Props {
  readonly label: string
  readonly colours: readonly string[]
  readonly value: string
  onChange(colour: string): void
}

/** The colours offered; one that came from elsewhere stands before them, so that it is not lost by looking. */
export function ColourRow({ label, colours, value, onChange }: Props) {
  const all = colours.includes(value) ? colours : [value, ...colours]
  return (
    <RadioGroup value={value} onChange={onChange} orientation="horizontal" className={style.row ?? ''}>
      <Label className={style.rowLabel ?? ''}>{label}</Label>
      <div className={style.dots}>
        {all.map((colour) => (
          <Radio
            key={colour}
            value={colour}
            aria-label={nameOf(colour)}
            className={style.dot ?? ''}
            style={{ '--dot': colour } as CSSProperties}
          >
            {({ isSelected }) => (isSelected ? <Check aria-hidden /> : null)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

function nameOf(colour: string): string {
  const known = Object.entries(lookColourWords).find(([key]) => key === colour)
  return known?.[1] ?? colour
}
