import { EyeOff } from 'lucide-react'
import { sessionWords } from '../../../shared/words/session'
import { session } from '../../document/session'
import { Button } from '../../parts/Button'
import style from './Veil.module.css'

/** Stands where scores, or what is made of them, would be read while a silent session goes on. */
export function Veil() {
  return (
    <section className={style.veil} aria-label={sessionWords.hidden}>
      <EyeOff aria-hidden />
      <div>
        <p className={style.title}>{sessionWords.hidden}</p>
        <p>{sessionWords.hiddenWhy}</p>
      </div>
      <Button onPress={() => session.setState({ view: 'session', scoring: 'round' })}>
        {sessionWords.toSession}
      </Button>
    </section>
  )
}
