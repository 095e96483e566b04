import { sessionWords } from '../../../shared/words/session'
import { Button } from '../../parts/Button'
import { useFocusHere } from './focusHere'
import style from './HandOver.module.css'

interface Props {
  readonly name: string
  onSit(): void
  onNotNow(): void
}

/** The page that lies on the screen while the laptop goes from hand to hand. */
export function HandOver({ name, onSit, onNotNow }: Props) {
  const heading = useFocusHere()
  return (
    <section className={style.page} aria-label={sessionWords.handTo(name)}>
      <h1 ref={heading} tabIndex={-1}>
        {sessionWords.handTo(name)}
      </h1>
      <p className={style.lead}>{sessionWords.handLead(name)}</p>
      <div className={style.big}>
        <Button look="strong" onPress={onSit}>
          {sessionWords.iAm(name)}
        </Button>
      </div>
      <Button look="quiet" onPress={onNotNow}>
        {sessionWords.notNow}
      </Button>
      <p className={style.hint}>{sessionWords.handHint}</p>
    </section>
  )
}
