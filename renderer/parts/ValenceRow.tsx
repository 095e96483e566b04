import { useId } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { emotionOf } from '../../shared/method/catalog'
import type { Feeling } from '../../shared/model/record'
import { detailsWords } from '../../shared/words/details'
import { signed, VALENCES, valenceAnchor } from './feelings'
import { useReadOnly } from './readOnly'
import style from './ValenceRow.module.css'

interface Props {
  readonly label: string
  readonly feeling: Feeling
  onChange(valence: number): void
}

/** How bad or good a feeling is, −3…+3: the word brings its own, and people may know better. */
export function ValenceRow({ label, feeling, onChange }: Props) {
  const id = useId()
  const readOnly = useReadOnly()
  const { valence } = feeling
  const emotion = emotionOf(feeling.emotion)
  const isUsual = emotion === null || valence === null || emotion.valence === valence
  return (
    <div className={style.valence}>
      <ToggleButtonGroup
        isDisabled={readOnly}
        aria-label={detailsWords.strength(label)}
        aria-describedby={id}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={valence === null ? [] : [String(valence)]}
        onSelectionChange={(keys) => onChange(Number([...keys][0]))}
        className={style.steps ?? ''}
      >
        {VALENCES.toReversed().map((step) => (
          <ToggleButton
            key={step}
            id={String(step)}
            aria-label={detailsWords.valence(signed(step), valenceAnchor(step))}
            className={style.step ?? ''}
          >
            {signed(step)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <p id={id} className={style.words}>
        {valence === null ? detailsWords.valenceUnknown : valenceAnchor(valence)}
        {isUsual ? null : ` · ${detailsWords.notUsual(emotion.label, signed(emotion.valence))}`}
      </p>
    </div>
  )
}
