import { useMemo } from 'react'
import { frameAlignment } from '../../../shared/method/alignment'
import { targetOf } from '../../../shared/method/benchmark'
import { type Doc, framesOf } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import { frameWords } from '../../../shared/words/frame'
import { methodWords } from '../../../shared/words/method'
import { scoreWords } from '../../../shared/words/score'
import { scorecardWords } from '../../../shared/words/scorecard'
import { Explain } from '../../parts/Explain'
import { Pager, usePages } from '../../parts/Pager'
import { levelOfPoints } from '../../parts/points'
import { frameReading } from '../../parts/reading'
import { withCaveats } from './caveats'
import { FrameLink } from './FrameLink'
import frames from './FrameTable.module.css'
import { say } from './numbers'
import style from './Table.module.css'

/** Every frame in story order with its alignment, state and target; parked ones say that they do not count. */
export function FrameTable({ doc }: { readonly doc: Doc }) {
  const rows = useMemo(() => framesOf(doc).map((frame, at) => ({ frame, place: at + 1 })), [doc])
  const pages = usePages(rows)
  return (
    <div data-field="board.frames">
      <h3 className={frames.title}>{scoreWords.frames}</h3>
      <div className={style.scroll}>
        <table className={style.table} aria-label={scoreWords.frames}>
          <thead>
            <tr>
              <th scope="col" className={style.right}>
                {scoreWords.number}
              </th>
              <th scope="col">{scoreWords.frameTitle}</th>
              <th scope="col">{scoreWords.stage}</th>
              <th scope="col" className={style.right}>
                {scoreWords.alignment}
              </th>
              <th scope="col" className={style.right}>
                {scorecardWords.targetColumn}
              </th>
              <th scope="col">{scoreWords.state}</th>
            </tr>
          </thead>
          <tbody>
            {pages.rows.map(({ frame, place }) => (
              <Row key={frame.id} doc={doc} frame={frame} place={place} />
            ))}
          </tbody>
        </table>
      </div>
      <Pager {...pages} />
    </div>
  )
}

function Row({ doc, frame, place }: { readonly doc: Doc; readonly frame: Frame; readonly place: number }) {
  const reading = frameAlignment(doc, frame.id)
  const parked = frame.status === 'parked'
  const { alignment } = reading
  const target = targetOf(doc, frame)
  return (
    <tr>
      <td className={style.right}>{place}</td>
      <th scope="row">
        <FrameLink frame={frame} />
      </th>
      <td>{frame.stage ? methodWords.stage[frame.stage] : frameWords.noStage}</td>
      <td className={`${style.right} ${frames.figure}`}>
        {parked || alignment === null ? (
          scoreWords.none
        ) : (
          <span className={frames.points} data-level={levelOfPoints(alignment)}>
            {say.exact(alignment)}
          </span>
        )}
        {parked ? null : <Explain figure={{ figure: 'frame', frame: frame.id }} />}
      </td>
      <td className={style.right}>{parked || target === null ? scoreWords.none : say.short(target)}</td>
      <td className={style.quiet}>
        {parked ? methodWords.status.parked : withCaveats(doc, frameReading(reading), [frame.id])}
      </td>
    </tr>
  )
}
