import type { Fix } from '../../../shared/method/fixes'
import type { Doc } from '../../../shared/model/doc'
import { scorecardWords } from '../../../shared/words/scorecard'
import { Explain } from '../../parts/Explain'
import { Pager, usePages } from '../../parts/Pager'
import { withCaveats } from './caveats'
import { FrameLink } from './FrameLink'
import { say } from './numbers'
import style from './Table.module.css'

/** Every frame with a gap and an effort estimate, in order of priority. */
export function FixTable({ doc, fixes }: { readonly doc: Doc; readonly fixes: readonly Fix[] }) {
  const pages = usePages(fixes)
  return (
    <div>
      <div className={style.scroll}>
        <table className={style.table} aria-label={scorecardWords.fixTable}>
          <thead>
            <tr>
              <th scope="col" className={style.right}>
                {scorecardWords.rank}
              </th>
              <th scope="col">{scorecardWords.frame}</th>
              <th scope="col" className={style.right}>
                {scorecardWords.priority}
              </th>
              <th scope="col" className={style.right}>
                {scorecardWords.impact}
              </th>
              <th scope="col" className={style.right}>
                {scorecardWords.gap}
              </th>
              <th scope="col" className={style.right}>
                {scorecardWords.effort}
              </th>
              <th scope="col">{scorecardWords.quadrantColumn}</th>
              <th scope="col">{scorecardWords.fix}</th>
            </tr>
          </thead>
          <tbody>
            {pages.rows.map((fix, at) => (
              <Row key={fix.frame.id} doc={doc} fix={fix} rank={pages.from + at + 1} />
            ))}
          </tbody>
        </table>
      </div>
      <Pager {...pages} />
    </div>
  )
}

function Row({ doc, fix, rank }: { readonly doc: Doc; readonly fix: Fix; readonly rank: number }) {
  const { frame, priority, impact, gapLevels, effort, quadrant } = fix
  const caveats = withCaveats(doc, '', [frame.id])
  return (
    <tr>
      <td className={style.right}>{rank}</td>
      <th scope="row">
        <FrameLink frame={frame} panel="details" />
      </th>
      <td className={style.right}>
        <span className={style.withSign}>
          {priority === null ? scorecardWords.none : say.exact(priority)}
          <Explain figure={{ figure: 'priority', frame: frame.id }} />
        </span>
      </td>
      <td className={style.right}>{say.short(impact)}</td>
      <td className={style.right}>{gapLevels === null ? scorecardWords.none : say.exact(gapLevels)}</td>
      <td className={style.right}>{effort === null ? scorecardWords.none : say.short(effort)}</td>
      <td className={`${style.quiet} ${style.kind}`}>
        {[quadrant ? scorecardWords.quadrant[quadrant] : scorecardWords.none, caveats]
          .filter((part) => part !== '')
          .join(' · ')}
      </td>
      <td className={style.text}>{frame.fix.trim() === '' ? scorecardWords.noFix : frame.fix}</td>
    </tr>
  )
}
