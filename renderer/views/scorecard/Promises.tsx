import { ArrowRight } from 'lucide-react'
import { boardGap, brokenPromises, gapOf } from '../../../shared/method/gap'
import { type Doc, framesOf } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import { methodWords } from '../../../shared/words/method'
import { scorecardWords } from '../../../shared/words/scorecard'
import { Explain } from '../../parts/Explain'
import { Pager, usePages } from '../../parts/Pager'
import { FrameLink } from './FrameLink'
import { say } from './numbers'
import style from './Promises.module.css'

/** Broken promises, the widest first, in the words of the ladder that both readings share. */
export function Promises({ doc }: { readonly doc: Doc }) {
  const broken = brokenPromises(doc)
  const pages = usePages(broken)
  const { rated, frames } = boardGap(doc)
  const order = framesOf(doc)
  return (
    <div>
      {broken.length === 0 ? (
        <p className={style.calm}>{rated === 0 ? scorecardWords.nothingRated : scorecardWords.noPromises}</p>
      ) : (
        <ul className={style.list}>
          {pages.rows.map((frame) => (
            <li key={frame.id} className={style.row}>
              <span className={style.number}>
                <span className="unseen">{scorecardWords.frame}</span> {order.indexOf(frame) + 1}
              </span>
              <FrameLink frame={frame} panel="details" />
              <p className={style.ladder}>
                <span>
                  <b>{scorecardWords.expected}</b> {rung(frame.expected, methodWords.expected)}
                </span>
                <ArrowRight aria-hidden />
                <span>
                  <b>{scorecardWords.delivered}</b> {rung(frame.delivered, methodWords.delivered)}
                </span>
              </p>
              <span className={style.gap}>{scorecardWords.levels(say.shortSigned(gapOf(frame) ?? 0))}</span>
              <Explain figure={{ figure: 'gap', frame: frame.id }} />
            </li>
          ))}
        </ul>
      )}
      <Pager {...pages} />
      {rated > 0 && rated < frames ? (
        <p className={style.quiet}>{scorecardWords.partlyRated(say.short(rated), say.short(frames))}</p>
      ) : null}
    </div>
  )
}

/** A level with its sentence; a reading between two levels stands alone. */
function rung(level: Frame['expected'], names: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>): string {
  if (level === null) return scorecardWords.none
  const name = names[level as 1 | 2 | 3 | 4 | 5]
  return name === undefined ? say.short(level) : scorecardWords.level(say.short(level), name)
}
