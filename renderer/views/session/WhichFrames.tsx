import { countingFrames } from '../../../shared/method/alignment'
import type { Doc } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { STAGES, type Stage } from '../../../shared/model/vocabulary'
import { methodWords } from '../../../shared/words/method'
import { sessionWords } from '../../../shared/words/session'
import { Segments } from '../../parts/Segments'
import { useDoc } from '../../use'
import { Check } from './Check'
import style from './StartForm.module.css'

/** Which frames a session is to score. What was chosen one way is kept while another way is tried. */
export interface FramesAsked {
  readonly which: 'all' | 'stages' | 'chosen'
  readonly stages: readonly Stage[]
  readonly frames: readonly Id[]
}

/** In story order, never parked ones. */
export function framesAsked(doc: Doc, { which, stages, frames }: FramesAsked): readonly Id[] {
  const counting = countingFrames(doc)
  switch (which) {
    case 'all':
      return counting.map(({ id }) => id)
    case 'stages':
      return counting.filter(({ stage }) => stage !== null && stages.includes(stage)).map(({ id }) => id)
    case 'chosen':
      return counting.filter(({ id }) => frames.includes(id)).map(({ id }) => id)
  }
}

interface Props {
  readonly asked: FramesAsked
  onChange(asked: FramesAsked): void
}

export function WhichFrames({ asked, onChange }: Props) {
  const doc = useDoc()
  const counting = countingFrames(doc)
  const used = STAGES.filter((stage) => counting.some((frame) => frame.stage === stage))
  return (
    <fieldset>
      <legend>{sessionWords.which}</legend>
      <Segments
        label={sessionWords.which}
        value={asked.which}
        options={[
          { id: 'all', label: sessionWords.allFrames },
          { id: 'stages', label: sessionWords.byStage },
          { id: 'chosen', label: sessionWords.chosenFrames },
        ]}
        onChange={(which) => onChange({ ...asked, which })}
      />
      {asked.which === 'stages' ? (
        <ul className={style.stages}>
          {used.map((stage) => (
            <li key={stage}>
              <Check
                checked={asked.stages.includes(stage)}
                onChange={(on) => onChange({ ...asked, stages: toggled(asked.stages, stage, on) })}
              >
                {methodWords.stage[stage]}{' '}
                <span className={style.kind}>
                  {sessionWords.framesOf(counting.filter((frame) => frame.stage === stage).length)}
                </span>
              </Check>
            </li>
          ))}
        </ul>
      ) : null}
      {asked.which === 'chosen' ? (
        <ul className={style.frames}>
          {counting.map(({ id, title }, index) => (
            <li key={id}>
              <Check
                checked={asked.frames.includes(id)}
                onChange={(on) => onChange({ ...asked, frames: toggled(asked.frames, id, on) })}
              >
                {index + 1} {title || sessionWords.untitled}
              </Check>
            </li>
          ))}
        </ul>
      ) : null}
    </fieldset>
  )
}

function toggled<T>(list: readonly T[], one: T, on: boolean): readonly T[] {
  const others = list.filter((each) => each !== one)
  return on ? [...others, one] : others
}
