import { useState } from 'react'
import { activeRound } from '../../../shared/method/rounds'
import type { Id } from '../../../shared/model/id'
import { sessionWords } from '../../../shared/words/session'
import { session } from '../../document/session'
import { Segments } from '../../parts/Segments'
import { useDoc, useSession } from '../../use'
import { ByDimension } from './ByDimension'
import { useSeated } from './blind'
import { HiddenRound } from './HiddenRound'
import { Revealed } from './Revealed'
import { SessionHome } from './SessionHome'
import style from './SessionView.module.css'
import { Turn } from './Turn'

/** What a workshop needs, in larger type: scoring in silence and in turns, or one dimension across all frames. */
export function SessionView() {
  const scoring = useSession((state) => state.scoring)
  const seated = useSeated()
  const round = activeRound(useDoc())
  if (seated && round) {
    return (
      <div className={style.view}>
        <Turn round={round} rater={seated} />
      </div>
    )
  }
  return (
    <div className={style.view}>
      <div className={style.ways}>
        <Segments
          label={sessionWords.ways}
          value={scoring === 'round' ? 'round' : 'dimension'}
          options={[
            { id: 'round', label: sessionWords.silent },
            { id: 'dimension', label: sessionWords.oneDimension },
          ]}
          onChange={(way) => session.setState({ scoring: way === 'round' ? 'round' : 'promise' })}
        />
      </div>
      {scoring === 'round' ? <Rounds /> : <ByDimension dimension={scoring} />}
    </div>
  )
}

function Rounds() {
  const round = activeRound(useDoc())
  const [ended, setEnded] = useState<Id | null>(null)
  if (!round) return <SessionHome report={ended} />
  if (round.revealedAt === null) return <HiddenRound round={round} />
  return <Revealed key={round.id} round={round} onEnd={setEnded} />
}
