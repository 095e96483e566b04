import { boardAlignment, frameAlignment, stageAlignment } from '../../../shared/method/alignment'
import { bandOf } from '../../../shared/method/band'
import { bandLabel } from '../../../shared/method/catalog'
import { boardOf, framesOf } from '../../../shared/model/doc'
import { STAGES } from '../../../shared/model/vocabulary'
import { frameWords } from '../../../shared/words/frame'
import { methodWords } from '../../../shared/words/method'
import { scoreWords } from '../../../shared/words/score'
import { session, showFrame } from '../../document/session'
import { exactPoints, levelOfPoints } from '../../parts/points'
import { Ring } from '../../parts/Ring'
import { frameReading, groupReading } from '../../parts/reading'
import { useDoc } from '../../use'
import { BoardFacts } from './BoardFacts'
import style from './Scorecard.module.css'

/** The board's alignment, by stage and by frame, each number with its state and range. */
export function Scorecard() {
  const doc = useDoc()
  const board = boardOf(doc)
  const whole = boardAlignment(doc)
  const frames = framesOf(doc)
  return (
    <div className={style.view}>
      <div className={style.page}>
        <section className={style.whole} aria-label={scoreWords.boardAlignment}>
          <Ring reading={whole} size={132} />
          <div>
            <h2>{whole.alignment === null ? scoreWords.notScored : bandLabel(bandOf(whole.alignment))}</h2>
            {whole.alignment === null ? null : (
              <p className={style.number}>
                {scoreWords.alignment} {exactPoints(whole.alignment)}
              </p>
            )}
            <p>{frames.length === 0 ? scoreWords.noFrames : groupReading(whole)}</p>
            <p>{board.target === null ? scoreWords.noTarget : scoreWords.target(String(board.target))}</p>
          </div>
        </section>

        <BoardFacts />

        <section aria-label={scoreWords.stageAlignment}>
          <h2>{scoreWords.stageAlignment}</h2>
          <ul className={style.stages}>
            {STAGES.map((stage) => {
              const reading = stageAlignment(doc, stage)
              return (
                <li key={stage}>
                  <span className={style.stage}>{methodWords.stage[stage]}</span>
                  <Bar alignment={reading.alignment} />
                  <span className={style.points}>
                    {reading.alignment === null ? scoreWords.none : exactPoints(reading.alignment)}
                  </span>
                  <span className={style.reading}>{groupReading(reading)}</span>
                </li>
              )
            })}
          </ul>
        </section>

        {frames.length > 0 ? (
          <section aria-label={scoreWords.frames}>
            <h2>{scoreWords.frames}</h2>
            <table className={style.table}>
              <thead>
                <tr>
                  <th scope="col">{scoreWords.number}</th>
                  <th scope="col">{scoreWords.frameTitle}</th>
                  <th scope="col">{scoreWords.stage}</th>
                  <th scope="col" className={style.right}>
                    {scoreWords.alignment}
                  </th>
                  <th scope="col">{scoreWords.state}</th>
                </tr>
              </thead>
              <tbody>
                {frames.map((frame, index) => {
                  const reading = frameAlignment(doc, frame.id)
                  const parked = frame.status === 'parked'
                  return (
                    <tr key={frame.id}>
                      <td>{index + 1}</td>
                      <th scope="row">
                        <button
                          type="button"
                          onClick={() => {
                            session.setState({ view: 'frame', panel: 'score' })
                            showFrame(frame.id)
                          }}
                        >
                          {frame.title || frameWords.untitledFrame}
                        </button>
                      </th>
                      <td>{frame.stage ? methodWords.stage[frame.stage] : frameWords.noStage}</td>
                      <td className={style.right}>
                        {parked || reading.alignment === null
                          ? scoreWords.none
                          : exactPoints(reading.alignment)}
                      </td>
                      <td>{parked ? methodWords.status.parked : frameReading(reading)}</td>
                    </tr>
                  )
                })}
              </tbody>
            </table>
          </section>
        ) : null}
      </div>
    </div>
  )
}

/** A length beside the number it stands for. */
function Bar({ alignment }: { readonly alignment: number | null }) {
  return (
    <span className={style.bar} aria-hidden>
      {alignment === null ? null : (
        <span data-level={levelOfPoints(alignment)} style={{ width: `${alignment}%` }} />
      )}
    </span>
  )
}
