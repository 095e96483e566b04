import type { Fix } from '../../../shared/method/fixes'
import type { Doc } from '../../../shared/model/doc'
import { scorecardWords } from '../../../shared/words/scorecard'
import { Explain } from '../../parts/Explain'
import { withCaveats } from './caveats'
import { Deed } from './Deed'
import style from './FixCard.module.css'
import { FrameLink, titleOf } from './FrameLink'
import { say } from './numbers'

/** One of the first three: what to do, and why it comes here. */
export function FixCard({ doc, fix, rank }: { readonly doc: Doc; readonly fix: Fix; readonly rank: number }) {
  const { frame, priority, gapLevels, effort, quadrant } = fix
  const facts = [
    ...(quadrant ? [scorecardWords.quadrant[quadrant]] : []),
    ...(gapLevels === null ? [] : [scorecardWords.gapOf(scorecardWords.levels(say.short(gapLevels)))]),
    ...(effort === null ? [] : [scorecardWords.effortOf(say.short(effort))]),
  ]
  return (
    <article className={style.card} aria-label={titleOf(frame)}>
      <p className={style.rank}>
        <span aria-hidden>{rank}</span>
        <span className="unseen">{scorecardWords.rankOf(rank)}</span>
      </p>
      <h3>
        <FrameLink frame={frame} panel="details" />
      </h3>
      {frame.fix.trim() === '' ? (
        <p className={style.none}>
          {scorecardWords.noFix}{' '}
          <Deed
            label={scorecardWords.writeFix}
            name={scorecardWords.writeFixOf(titleOf(frame))}
            where={{ frame: frame.id, guest: null, field: 'fix' }}
          />
        </p>
      ) : (
        <p className={style.fix}>{frame.fix}</p>
      )}
      <p className={style.facts}>
        {priority === null ? null : (
          <b>{withCaveats(doc, scorecardWords.priorityOf(say.exact(priority)), [frame.id])}</b>
        )}
        <Explain figure={{ figure: 'priority', frame: frame.id }} />
      </p>
      <p className={style.facts}>{facts.join(' · ')}</p>
    </article>
  )
}
