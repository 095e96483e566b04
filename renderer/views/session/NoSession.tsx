import { reviewWords } from '../../../shared/words/comments'
import { session } from '../../document/session'
import { Button } from '../../parts/Button'
import style from './NoSession.module.css'

/** In a review copy: sessions belong to the board itself, and where scores are suggested instead. */
export function NoSession() {
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
