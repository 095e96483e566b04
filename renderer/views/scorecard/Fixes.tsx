import { fixList } from '../../../shared/method/fixes'
import type { Doc } from '../../../shared/model/doc'
import { fixPicture } from '../../../shared/scene/charts/fixPicture'
import { scorecardWords } from '../../../shared/words/scorecard'
import { LiveChart } from '../../parts/Chart'
import { FixCard } from './FixCard'
import style from './Fixes.module.css'
import { FixTable } from './FixTable'
import { FrameLink } from './FrameLink'
import { say } from './numbers'
import { OpenFixes } from './OpenFixes'

/** What to mend, in the method's order: quick wins by name, the first three whole, then the list and its picture. */
export function Fixes({ doc }: { readonly doc: Doc }) {
  const { ranked, needsEffort, notScored, noAction } = fixList(doc)
  const quick = ranked.filter(({ quadrant }) => quadrant === 'quick-win')
  return (
    <div className={style.fixes}>
      {ranked.length === 0 ? (
        <p className={style.calm}>
          {needsEffort.length + notScored.length === 0 ? scorecardWords.noGaps : scorecardWords.noFixes}
        </p>
      ) : null}
      {quick.length > 0 ? (
        <div className={style.quick}>
          <h3>{scorecardWords.quickWins}</h3>
          <ul>
            {quick.slice(0, MOST_NAMED).map(({ frame }) => (
              <li key={frame.id}>
                <FrameLink frame={frame} panel="details" />
              </li>
            ))}
          </ul>
          {quick.length > MOST_NAMED ? (
            <span>{scorecardWords.moreBelow(say.short(quick.length - MOST_NAMED))}</span>
          ) : null}
        </div>
      ) : null}
      {ranked.length > 0 ? (
        <>
          <ol className={style.first} aria-label={scorecardWords.firstThree}>
            {ranked.slice(0, 3).map((fix, at) => (
              <li key={fix.frame.id}>
                <FixCard doc={doc} fix={fix} rank={at + 1} />
              </li>
            ))}
          </ol>
          <FixTable doc={doc} fixes={ranked} />
          <LiveChart of={doc} make={fixPicture} height={pictureHeight} empty={scorecardWords.noFixes} />
        </>
      ) : null}
      <div className={style.open}>
        <OpenFixes doc={doc} kind="needs-effort" fixes={needsEffort} />
        <OpenFixes doc={doc} kind="not-scored" fixes={notScored} />
      </div>
      {noAction.length > 0 ? (
        <p className={style.quiet}>{scorecardWords.noAction(noAction.length, say.short(noAction.length))}</p>
      ) : null}
    </div>
  )
}

const MOST_NAMED = 5

function pictureHeight(width: number): number {
  return Math.min(420, Math.max(280, width * 0.44))
}
