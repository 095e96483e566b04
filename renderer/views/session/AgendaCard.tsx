import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { toggleTalked } from '../../../shared/edit/rounds'
import { dimensionAgreement } from '../../../shared/method/agreement'
import { dimensionCard } from '../../../shared/method/catalog'
import { type AgendaRow, askedOf } from '../../../shared/method/rounds'
import { framesOf, get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Round } from '../../../shared/model/scoring'
import { REMARK_SORTS } from '../../../shared/model/vocabulary'
import { editWords } from '../../../shared/words/edit'
import { scoreWords } from '../../../shared/words/score'
import { sessionWords } from '../../../shared/words/session'
import { session, showFrame } from '../../document/session'
import { Button } from '../../parts/Button'
import { useDoc, useEditor } from '../../use'
import { say } from '../scorecard/numbers'
import style from './AgendaCard.module.css'
import { Check } from './Check'
import { FramePicture } from './FramePicture'
import { NewRemark, RemarkList } from './Remarks'
import { SpreadRows } from './SpreadRows'
import { spreadText } from './Voices'

interface Props {
  readonly round: Round
  readonly frame: Id
  /** null: nobody differs here any more. */
  readonly row: AgendaRow | null
  readonly open: boolean
  onToggle(): void
}

/** One frame of the agenda: who differs on what, and what comes of talking about it. */
export function AgendaCard({ round, frame: id, row, open, onToggle }: Props) {
  const doc = useDoc()
  const editor = useEditor()
  const body = useId()
  const [all, setAll] = useState(false)
  const [met] = useState(() => row?.dimensions.map(({ dimension }) => dimension) ?? [])
  const frame = get(doc, id, 'frame')
  if (!frame) return null
  const title = frame.title || sessionWords.untitled
  const talked = round.talked.includes(id)
  const differing = new Set([...met, ...(row?.dimensions.map(({ dimension }) => dimension) ?? [])])
  const dimensions = askedOf(doc, frame).filter((d) => all || differing.has(d))
  const worst = row?.dimensions[0]
  return (
    <li className={style.card} data-talked={talked || undefined}>
      <div className={style.head}>
        <button
          type="button"
          className={style.toggle}
          aria-expanded={open}
          aria-controls={body}
          onClick={onToggle}
        >
          {open ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
          <FramePicture frame={id} width={112} />
          <span className={style.words}>
            <span className={style.title}>
              {sessionWords.levelsFor(framesOf(doc).indexOf(frame) + 1, title)}
            </span>
            <span className={style.why}>
              {row && worst ? (
                <>
                  <strong data-flag={row.flag}>{sessionWords.flag[row.flag]}</strong>{' '}
                  {row.dimensions.map(({ dimension }) => dimensionCard(dimension).label).join(', ')}:{' '}
                  {sessionWords.flagWhy[row.flag](say.exact(worst.agreement.ad ?? 0))}
                </>
              ) : (
                scoreWords.flag.agree
              )}
            </span>
          </span>
        </button>
        <Check
          checked={talked}
          label={`${sessionWords.talked}: ${title}`}
          onChange={() => editor.commit(editWords.talked, toggleTalked(editor.doc(), round.id, id))}
        >
          {sessionWords.talked}
        </Check>
      </div>
      <div id={body} hidden={!open} className={style.body}>
        {open ? (
          <>
            {dimensions.map((dimension) => (
              <section
                key={dimension}
                aria-label={dimensionCard(dimension).label}
                className={style.dimension}
              >
                <p className={style.label}>
                  <strong>{dimensionCard(dimension).label}</strong>
                  <span>{spreadText(dimensionAgreement(doc, id, dimension))}</span>
                </p>
                <SpreadRows round={round} frame={id} dimension={dimension} />
              </section>
            ))}
            <div className={style.deeds}>
              <Button look="quiet" onPress={() => setAll(!all)}>
                {all ? sessionWords.showDiffering : sessionWords.showAllDimensions}
              </Button>
              <Button
                look="quiet"
                onPress={() => {
                  session.setState({ view: 'frame', panel: 'score' })
                  showFrame(id)
                }}
              >
                {sessionWords.toFrame}
              </Button>
            </div>
            <NewRemark holder={round.id} frame={id} />
            {REMARK_SORTS.map((sort) => (
              <RemarkList key={sort} holder={round.id} sort={sort} frame={id} />
            ))}
          </>
        ) : null}
      </div>
    </li>
  )
}
