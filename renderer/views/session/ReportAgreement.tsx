import { boardKappa } from '../../../shared/method/agreement'
import type { RoundReport } from '../../../shared/method/rounds'
import { framesOf } from '../../../shared/model/doc'
import { sessionWords } from '../../../shared/words/session'
import { session, showFrame } from '../../document/session'
import { Explain } from '../../parts/Explain'
import { useDoc } from '../../use'
import { say } from '../scorecard/numbers'
import style from './Report.module.css'

/** How far people stand apart now, and on which frames they still have to talk. */
export function ReportAgreement({ report: { discuss } }: { readonly report: RoundReport }) {
  const doc = useDoc()
  const frames = framesOf(doc)
  const { kappa } = boardKappa(doc)
  const apart = discuss.filter(({ flag }) => flag === 'discuss')
  return (
    <section>
      <h2>{sessionWords.agreement}</h2>
      <p>
        {sessionWords.discussCount(apart.length)} {sessionWords.oneVoiceCount(discuss.length - apart.length)}
      </p>
      <p className={style.kappa}>
        {kappa === null ? sessionWords.noKappa : sessionWords.kappa(say.exact(kappa))}
        <Explain figure={{ figure: 'kappa' }} />
      </p>
      <ul className={style.links}>
        {apart.slice(0, 8).map(({ frame }) => (
          <li key={frame.id}>
            <button
              type="button"
              onClick={() => {
                session.setState({ view: 'frame', panel: 'score' })
                showFrame(frame.id)
              }}
            >
              {sessionWords.levelsFor(frames.indexOf(frame) + 1, frame.title || sessionWords.untitled)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
