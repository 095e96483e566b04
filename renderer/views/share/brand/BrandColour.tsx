import { Check } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import { brandFormWords } from '../../../../shared/words/brandForm'
import style from './BrandColour.module.css'
import { BRAND_SWATCHES } from './brandSwatches'
import { hexTyped } from './hexTyped'

interface Props {
  readonly label: string
  readonly lead: string
  /** null: ours. */
  readonly value: string | null
  /** What the pages show: another one where it would not be seen. */
  readonly onPaper: string
  /** Why they show another one. */
  readonly reason: string
  onChange(colour: string | null): void
  /** The next change is a step of its own. */
  onDone(): void
}

/** A colour of the brand: ours, one of a few, typed, or any the system offers. */
export function BrandColour({ label, lead, value, onPaper, reason, onChange, onDone }: Props) {
  const hint = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const isWrong = typed !== null && typed.trim() !== '' && hexTyped(typed) === null
  const leave = () => {
    setTyped(null)
    onDone()
  }
  const write = (text: string) => {
    setTyped(text)
    const colour = hexTyped(text)
    if (colour !== null) onChange(colour)
  }
  return (
    <div className={style.colour}>
      <RadioGroup
        value={value ?? OURS}
        orientation="horizontal"
        className={style.group ?? ''}
        onChange={(key) => {
          onChange(key === OURS ? null : key)
          onDone()
        }}
      >
        <Label className={style.label ?? ''}>{label}</Label>
        <p className={style.lead}>{lead}</p>
        <div className={style.swatches}>
          <Radio value={OURS} className={style.ours ?? ''}>
            {brandFormWords.ours}
          </Radio>
          {BRAND_SWATCHES.map(({ colour, name }) => (
            <Radio
              key={colour}
              value={colour}
              aria-label={name}
              className={style.swatch ?? ''}
              style={{ '--dot': colour } as React.CSSProperties}
            >
              {({ isSelected }) => (isSelected ? <Check aria-hidden /> : null)}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <div className={style.other}>
        <input
          type="color"
          aria-label={brandFormWords.other(label)}
          value={value ?? onPaper}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onDone}
        />
        <input
          type="text"
          aria-label={brandFormWords.hex(label)}
          className={style.hex}
          value={typed ?? value ?? ''}
          placeholder={onPaper}
          maxLength={9}
          spellCheck={false}
          aria-invalid={isWrong || undefined}
          aria-describedby={hint}
          onChange={(event) => write(event.target.value)}
          onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && leave()}
          onBlur={leave}
        />
      </div>
      <p id={hint} className={style.hint} data-wrong={isWrong || undefined}>
        {isWrong ? brandFormWords.hexOnly : value !== null && value !== onPaper ? reason : null}
      </p>
    </div>
  )
}

const OURS = 'ours'
