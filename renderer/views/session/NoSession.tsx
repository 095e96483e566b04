import { reviewWords } from '../../../shared/words/comments'
import { environmentWords } from '../../../shared/words/environment'
import { session } from '../../document/session'
import { Button } from '../../parts/Button'
import { useLooking } from '../../useAccess'
import style from './NoSession.module.css'

/** Where the board cannot be edited: why nobody scores here, and where to go instead. */
export function NoSession() {
  if (useLooking()) return <NothingKept />
  return (
    <section className={style.none} aria-label={reviewWords.noSession}>
      <h2>{reviewWords.noSession}</h2>
      <p>{reviewWords.noSessionText}</p>
      <Button look="strong" onPress={() => session.setState({ view: 'frame', panel: 'score' })}>
        {reviewWords.toScores}
      </Button>
    </section>
  )
}

function NothingKept() {
  return (
    <section className={style.none} aria-label={environmentWords.noSession}>
      <h2>{environmentWords.noSession}</h2>
      <p>{environmentWords.noSessionText}</p>
      <Button look="strong" onPress={() => session.setState({ view: 'scorecard' })}>
        {environmentWords.toScorecard}
      </Button>
    </section>
  )
}
