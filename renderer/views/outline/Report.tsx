import { TriangleAlert, X } from 'lucide-react'
import { useStore } from 'zustand'
import { framesOf } from '../../../shared/model/doc'
import { outlineWords } from '../../../shared/words/outline'
import { session, showFrame } from '../../document/session'
import { IconButton } from '../../parts/IconButton'
import { useDoc } from '../../use'
import { columnLabel, shownColumns } from './columns'
import { cursor, keys } from './cursor'
import { problemText } from './problems'
import style from './Report.module.css'

/** What a paste could not take as it was: which cell, why, and the way to it. */
export function Report() {
  const report = useStore(cursor, (state) => state.report)
  const frames = framesOf(useDoc())
  if (!report) return null
  const { problems, left } = report
  const rows = new Map(frames.map(({ id }, i) => [id, i + 1]))
  const shown = problems.filter(({ frame }) => rows.has(frame)).slice(0, MOST)
  return (
    <section className={style.report} aria-label={outlineWords.problems(problems.length + left.length)}>
      <TriangleAlert aria-hidden className={style.sign} />
      <div className={style.said}>
        <p role="status">
          <strong>{outlineWords.problems(problems.length + left.length)}.</strong> {outlineWords.problemsHint}
        </p>
        <ul>
          {left.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {shown.map((problem, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes; it goes as a whole
            <li key={i}>
              <button
                type="button"
                className={style.place}
                onClick={() => {
                  keys.here = true
                  showFrame(problem.frame)
                  const { outlineColumns } = session.getState()
                  const isShown = shownColumns(outlineColumns).includes(problem.field)
                  if (!isShown) session.setState({ outlineColumns: [...outlineColumns, problem.field] })
                  cursor.setState({ column: problem.field, atEnd: false, anchor: null, editing: null })
                }}
              >
                {outlineWords.cell(rows.get(problem.frame) ?? 0, columnLabel(problem.field))}
              </button>{' '}
              {problemText(problem, problem.field)}
            </li>
          ))}
          {problems.length > shown.length ? (
            <li>{outlineWords.more(problems.length - shown.length)}</li>
          ) : null}
        </ul>
      </div>
      <IconButton label={outlineWords.closeProblems} onPress={() => cursor.setState({ report: null })}>
        <X aria-hidden />
      </IconButton>
    </section>
  )
}

/** Whoever has more than these has a column in the wrong place. */
const MOST = 100
