import { countingFrames } from '../../../shared/method/alignment'
import { askedOf } from '../../../shared/method/rounds'
import type { Dimension } from '../../../shared/model/vocabulary'
import { sessionWords } from '../../../shared/words/session'
import { session } from '../../document/session'
import { useDoc } from '../../use'
import style from './ByDimension.module.css'
import { useBlind } from './blind'
import { DimensionWalk } from './DimensionWalk'
import { RaterPicker, useScorer } from './RaterPicker'
import { Veil } from './Veil'

/** One dimension across all frames, scored by the person at the keyboard: less halo. */
export function ByDimension({ dimension }: { readonly dimension: Dimension }) {
  const doc = useDoc()
  const blind = useBlind()
  const scorer = useScorer()
  const frames = countingFrames(doc)
  if (blind) {
    return (
      <div className={style.alone}>
        <Veil />
      </div>
    )
  }
  if (frames.every((frame) => askedOf(doc, frame).length === 0)) {
    return <p className={style.empty}>{sessionWords.noFrames}</p>
  }
  return (
    <DimensionWalk
      dimension={dimension}
      frames={frames}
      rater={scorer?.id ?? null}
      onDimension={(next) => session.setState({ scoring: next })}
      head={
        <div className={style.scorer}>
          <RaterPicker />
        </div>
      }
    />
  )
}
