import { useState } from 'react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { CallInput } from '../../../shared/ipc'
import { framesOf } from '../../../shared/model/doc'
import { shareWords } from '../../../shared/words/share'
import { session } from '../../document/session'
import { exportDeck } from '../../document/sharing'
import { Button } from '../../parts/Button'
import { Question } from '../../parts/Question'
import { useDoc } from '../../use'
import style from './DeckQuestion.module.css'

type Page = Omit<CallInput<'deck.export'>, 'board'>

const PAPERS = ['16:9', 'a4', 'letter'] as const
const ORIENTATIONS = ['landscape', 'portrait'] as const

/** The main way out: a PDF for whoever was not in the room. */
export function DeckQuestion() {
  const frames = framesOf(useDoc()).length
  const [paper, setPaper] = useState<Page['paper']>('16:9')
  const [orientation, setOrientation] = useState<Page['orientation']>('landscape')
  const [making, setMaking] = useState(false)
  const close = () => session.setState({ dialog: null })
  const make = async () => {
    setMaking(true)
    await exportDeck({ paper, orientation })
    setMaking(false)
  }
  return (
    <Question
      title={shareWords.deckTitle}
      onClose={close}
      answers={
        <>
          <Button onPress={close}>{shareWords.cancel}</Button>
          <Button look="strong" autoFocus isDisabled={making} onPress={() => void make()}>
            {making ? shareWords.exporting : shareWords.exportPdf}
          </Button>
        </>
      }
    >
      <p>{shareWords.deckHolds(frames)}</p>
      <Options
        label={shareWords.paper}
        values={PAPERS}
        words={shareWords.papers}
        value={paper}
        onChange={(key) => setPaper(key)}
      />
      <Options
        label={shareWords.orientation}
        values={ORIENTATIONS}
        words={shareWords.orientations}
        value={orientation}
        onChange={(key) => setOrientation(key)}
      />
    </Question>
  )
}

interface OptionsProps<T extends string> {
  readonly label: string
  readonly values: readonly T[]
  readonly words: Readonly<Record<T, string>>
  readonly value: NoInfer<T>
  onChange: (value: NoInfer<T>) => void
}

function Options<T extends string>({ label, values, words, value, onChange }: OptionsProps<T>) {
  return (
    <RadioGroup
      value={value}
      onChange={(key) => onChange(key as T)}
      orientation="horizontal"
      className={style.group ?? ''}
    >
      <Label className={style.label ?? ''}>{label}</Label>
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
