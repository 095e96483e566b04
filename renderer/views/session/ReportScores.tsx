import { useMemo } from 'react'
import type { RoundReport, Standing } from '../../../shared/method/rounds'
import { type Doc, framesOf, get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { movement } from '../../../shared/scene/charts/movement'
import { scoreWords } from '../../../shared/words/score'
import { sessionWords } from '../../../shared/words/session'
import { LiveChart } from '../../parts/Chart'
import { Pager, usePages } from '../../parts/Pager'
import { exactPoints, percent } from '../../parts/points'
import { useDoc } from '../../use'
import style from './Report.module.css'

/** What the board was worth before and after, and which frames moved. */
export function ReportScores({ report }: { readonly report: RoundReport }) {
  const doc = useDoc()
  const { before, after, moved, settingsChanged } = report
  const rows = useMemo(
    () =>
      [...moved]
        .sort((a, b) => sizeOf(b) - sizeOf(a))
        .map(({ frame, before: was, after: is }) => ({ label: nameOf(doc, frame), before: was, after: is })),
    [doc, moved],
  )
  const pages = usePages(rows, FIRST_ROWS)
  return (
    <section aria-label={sessionWords.boardMoved}>
      <h2>{sessionWords.boardMoved}</h2>
      {before === null ? <p className={style.quiet}>{sessionWords.noReading}</p> : null}
      {settingsChanged ? <p className={style.quiet}>{sessionWords.otherSettings}</p> : null}
      <div className={style.moved}>
        {before ? <Figure label={sessionWords.before} standing={before} /> : null}
        {after ? <Figure label={sessionWords.after} standing={after} /> : null}
        {before?.alignment != null && after?.alignment != null && !settingsChanged ? (
          <p className={style.change}>{sessionWords.changeOf(signed(after.alignment - before.alignment))}</p>
        ) : null}
      </div>
      <ul className={style.touched}>
        {touched(report).map((said) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
      {before === null ? null : moved.length === 0 ? (
        <p className={style.quiet}>{sessionWords.nothingMoved}</p>
      ) : (
        <>
          <LiveChart of={pages.rows} make={movement} empty={sessionWords.nothingMoved} />
          <Pager {...pages} />
        </>
      )}
    </section>
  )
}

function nameOf(doc: Doc, id: Id): string {
  const frame = get(doc, id, 'frame')
  if (!frame) return sessionWords.goneFrame
  return `${framesOf(doc).indexOf(frame) + 1} ${frame.title || sessionWords.untitled}`
}

function Figure({ label, standing }: { readonly label: string; readonly standing: Standing }) {
  const { alignment, low, high, completeness } = standing
  const isRange = alignment === null || completeness === null || completeness < 1
  return (
    <div className={style.figure}>
      <p className={style.quiet}>{label}</p>
      <p className={style.points}>{alignment === null ? scoreWords.none : exactPoints(alignment)}</p>
      <p className={style.quiet}>
        {completeness === null || completeness === 0
          ? sessionWords.notScored
          : isRange
            ? (alignment === null ? scoreWords.groupWithheld : scoreWords.groupPartial)(
                percent(completeness),
                exactPoints(low ?? 0),
                exactPoints(high ?? 100),
              )
            : scoreWords.groupComplete}
      </p>
    </div>
  )
}

function touched({ framesChanged, framesAdded, framesRemoved, before }: RoundReport): readonly string[] {
  if (before === null) return []
  const said = [
    framesChanged.length > 0 ? sessionWords.changed(framesChanged.length) : '',
    framesAdded.length > 0 ? sessionWords.added(framesAdded.length) : '',
    framesRemoved.length > 0 ? sessionWords.removed(framesRemoved.length) : '',
  ].filter((sentence) => sentence !== '')
  return said.length === 0 ? [sessionWords.untouched] : said
}

/** A frame that got its first number, or lost it, moved farthest. */
function sizeOf({ before, after }: { before: number | null; after: number | null }): number {
  return before === null || after === null ? 100 : Math.abs(after - before)
}

function signed(points: number): string {
  const size = exactPoints(Math.abs(points))
  if (size === '0.00') return `±${size}`
  return points < 0 ? `−${size}` : `+${size}`
}

/** Frames that moved farthest, as many as one page reads well. */
const FIRST_ROWS = 40
