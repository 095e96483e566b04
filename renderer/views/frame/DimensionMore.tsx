import { Rows3 } from 'lucide-react'
import { dimensionCard } from '../../../shared/method/catalog'
import type { Frame, Rater } from '../../../shared/model/record'
import type { Dimension } from '../../../shared/model/vocabulary'
import { scoreWords } from '../../../shared/words/score'
import { giveReason } from '../../document/scoring'
import { session } from '../../document/session'
import { Field } from '../../parts/Field'
import { useDoc } from '../../use'
import { scoreBy } from '../session/own'
import { Voices } from '../session/Voices'
import style from './DimensionRow.module.css'

interface Props {
  readonly frame: Frame
  readonly dimension: Dimension
  readonly scorer: Rater | null
  /** Whether the others' levels may be read. */
  readonly told: boolean
  readonly alone: boolean
}

/** Under the open dimension: why this level, what the others gave, and the same question for every frame. */
export function DimensionMore({ frame, dimension, scorer, told, alone }: Props) {
  const score = scoreBy(useDoc(), frame.id, scorer?.id ?? null)
  const { label } = dimensionCard(dimension)
  return (
    <div className={style.more}>
      {scorer && score && score.levels[dimension] !== null ? (
        <Field
          label={scoreWords.whyOf(label)}
          placeholder={scoreWords.why}
          quiet
          lines="one"
          value={score.reasons[dimension] ?? ''}
          limit={REASON_LETTERS}
          advice={REASON_ADVICE}
          onChange={(text) => giveReason(frame.id, scorer.id, dimension, text)}
        />
      ) : null}
      {told ? <Voices frame={frame.id} dimension={dimension} label={label} /> : null}
      {alone ? null : (
        <button
          type="button"
          className={style.every}
          aria-label={scoreWords.everyFrameOf(label)}
          onClick={() => session.setState({ view: 'session', scoring: dimension })}
        >
          <Rows3 aria-hidden />
          {scoreWords.everyFrame}
        </button>
      )}
    </div>
  )
}

/** Letters a reason may have: six reasons of every rater stand in one record. */
const REASON_LETTERS = 2000
const REASON_ADVICE = 300
