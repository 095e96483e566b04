import { memo, useDeferredValue, useMemo } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import type { Figure } from '../../../shared/model/element'
import { partWords } from '../../../shared/words/toolbox'
import { FacePicture } from './FacePicture'
import style from './Looks.module.css'

type Part = 'head' | 'facialHair' | 'accessory'

interface Props {
  readonly label: string
  readonly part: Part
  readonly names: readonly string[]
  /** What going without is called; null: there has to be one. */
  readonly none: string | null
  readonly figure: Figure
  onChange(name: string | null): void
}

/** Every head, beard or pair of glasses there is, on the guest herself. */
export function Parts({ label, part, names, none, figure, onChange }: Props) {
  // Colours are tried quickly: the many pictures may come a moment after the large one.
  const shown = useDeferredValue(figure)
  return (
    <RadioGroup
      aria-label={label}
      value={figure[part] ?? NONE}
      onChange={(key) => onChange(key === NONE ? null : key)}
      orientation="horizontal"
      className={style.parts ?? ''}
    >
      {none === null ? null : <One key={NONE} name={null} words={none} part={part} figure={shown} />}
      {names.map((name) => (
        <One key={name} name={name} words={wordsOf(name)} part={part} figure={shown} />
      ))}
    </RadioGroup>
  )
}

const NONE = 'none!'

interface OneProps {
  readonly name: string | null
  readonly words: string
  readonly part: Part
  readonly figure: Figure
}

const One = memo(function One({ name, words, part, figure }: OneProps) {
  const worn = useMemo(
    () => (part === 'head' ? { ...figure, head: name ?? figure.head } : { ...figure, [part]: name }),
    [figure, part, name],
  )
  return (
    <Radio value={name ?? NONE} aria-label={words} className={style.part ?? ''}>
      <FacePicture figure={worn} feeling={null} width={72} />
    </Radio>
  )
})

function wordsOf(name: string): string {
  return Object.entries(partWords).find(([key]) => key === name)?.[1] ?? name
}
