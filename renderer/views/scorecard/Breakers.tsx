import { countingFrames, frameAlignment } from '../../../shared/method/alignment'
import { mayYetBreak, worstBreakers } from '../../../shared/method/weakest'
import type { Doc } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import { scorecardWords } from '../../../shared/words/scorecard'
import { Explain } from '../../parts/Explain'
import { Pager, usePages } from '../../parts/Pager'
import { BreakerCard } from './BreakerCard'
import style from './Breakers.module.css'
import { say } from './numbers'

/** What can undo everything before it, the worst first: told above every average. */
export function Breakers({ doc }: { readonly doc: Doc }) {
  const breakers = worstBreakers(doc)
  const pages = usePages(breakers)
  const asking = countingFrames(doc).filter(isAsking)
  const waiting = asking.filter((frame) => isOpen(doc, frame)).length
  return (
    <div className={style.breakers}>
      {breakers.length === 0 ? (
        <p className={style.calm}>
          {asking.length === 0 ? scorecardWords.noneAsked : scorecardWords.noBreakers}
        </p>
      ) : null}
      <ul className={style.cards}>
        {pages.rows.map((breaker, at) => (
          <li key={breaker.frame.id} className={pages.from + at === 0 ? style.worst : undefined}>
            <BreakerCard
              doc={doc}
              breaker={breaker}
              picture={pages.from + at === 0 ? WORST_PICTURE : PICTURE}
              explain={<Explain figure={{ figure: 'breaker', frame: breaker.frame.id }} />}
            />
          </li>
        ))}
      </ul>
      <Pager {...pages} />
      {waiting > 0 ? (
        <p className={style.quiet}>{scorecardWords.breakersUnknown(say.short(waiting))}</p>
      ) : null}
    </div>
  )
}

/** CSS pixels. */
const WORST_PICTURE = 264
const PICTURE = 128

/** It could still turn out to be one once more of it is scored. */
function isOpen(doc: Doc, frame: Frame): boolean {
  const { state } = frameAlignment(doc, frame.id)
  return (state === 'unscored' || state === 'insufficient') && mayYetBreak(doc, frame)
}

/** Only a moment of truth or a basic need can break the journey. */
function isAsking({ momentOfTruth, kano }: Frame): boolean {
  return momentOfTruth !== 'none' || kano === 'must-be'
}
