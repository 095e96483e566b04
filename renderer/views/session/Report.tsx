import { ArrowLeft, Trash2 } from 'lucide-react'
import { removeRound } from '../../../shared/edit/rounds'
import { type RoundReport, roundReport } from '../../../shared/method/rounds'
import type { Id } from '../../../shared/model/id'
import type { Round } from '../../../shared/model/scoring'
import { REMARK_SORTS } from '../../../shared/model/vocabulary'
import { editWords } from '../../../shared/words/edit'
import { sessionWords } from '../../../shared/words/session'
import { offerUndo } from '../../deeds/offerUndo'
import { Button } from '../../parts/Button'
import { useDoc, useEditor } from '../../use'
import { useFocusHere } from './focusHere'
import { RemarkList } from './Remarks'
import style from './Report.module.css'
import { ReportAgreement } from './ReportAgreement'
import { ReportScores } from './ReportScores'
import { kindName, raterName } from './raterName'
import { momentOf } from './times'

interface Props {
  readonly round: Round
  onBack(): void
}

/** A session on one page: who, how long, what moved, what was decided, what is still open. */
export function Report({ round, onBack }: Props) {
  const doc = useDoc()
  const editor = useEditor()
  const heading = useFocusHere()
  const report = roundReport(doc, round)
  const title = round.title || sessionWords.titleOf(momentOf(round.startedAt))
  const remove = () => {
    editor.commit(editWords.removeRound, removeRound(editor.doc(), round.id))
    onBack()
    offerUndo(sessionWords.deleted(title), editor)
  }
  return (
    <div className={style.view}>
      <div className={style.deeds}>
        <Button look="quiet" icon={<ArrowLeft aria-hidden />} onPress={onBack}>
          {sessionWords.back}
        </Button>
        <Button look="quiet" icon={<Trash2 aria-hidden />} onPress={remove}>
          {sessionWords.deleteReport}
        </Button>
      </div>
      <article className={style.page} aria-label={sessionWords.report}>
        <header>
          <p className={style.eyebrow}>{sessionWords.report}</p>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p>
            {sessionWords.heldOn(momentOf(round.startedAt))}
            {' · '}
            {report.minutes === null ? sessionWords.stillOn : sessionWords.took(report.minutes)}
            {' · '}
            {sessionWords.framesOf(report.frames)}
          </p>
        </header>
        <ReportScores report={report} />
        <div className={style.columns}>
          {REMARK_SORTS.map((sort) => (
            <Said key={sort} report={report} round={round.id} sort={sort} />
          ))}
        </div>
        <div className={style.columns}>
          <People report={report} />
          <ReportAgreement report={report} />
        </div>
      </article>
    </div>
  )
}

function Said({ report, round, sort }: { report: RoundReport; round: Id; sort: 'decision' | 'question' }) {
  const said = sort === 'decision' ? report.decisions : report.questions
  if (said.length > 0) {
    return (
      <section>
        <RemarkList holder={round} sort={sort} />
      </section>
    )
  }
  return (
    <section>
      <h2>{sort === 'decision' ? sessionWords.decisions : sessionWords.questions}</h2>
      <p className={style.quiet}>{sessionWords.none[sort]}</p>
    </section>
  )
}

function People({ report }: { readonly report: RoundReport }) {
  const doc = useDoc()
  return (
    <section>
      <h2>{sessionWords.whoWasThere}</h2>
      <ul className={style.people}>
        {report.raters.map(({ id, name, group, progress: { scored, of } }) => (
          <li key={id}>
            <span>
              <strong>{raterName(doc, id)}</strong>{' '}
              {name === null ? null : <span className={style.quiet}>{kindName(group)}</span>}
            </span>
            <span className={style.quiet}>{sessionWords.levelsOf(scored, of)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
