import { useMemo } from 'react'
import { countingFrames, frameAlignment } from '../../../shared/method/alignment'
import { baselineReading } from '../../../shared/method/benchmark'
import type { Doc } from '../../../shared/model/doc'
import { type MovedRow, movement } from '../../../shared/scene/charts/movement'
import { scorecardWords } from '../../../shared/words/scorecard'
import { LiveChart } from '../../parts/Chart'
import { dayOf } from '../findings/days'
import { titleOf } from './FrameLink'
import style from './Moved.module.css'
import { say } from './numbers'

/** Which frames moved since the baseline, the furthest first. Nothing where there is none, or only a number of one. */
export function Moved({ doc }: { readonly doc: Doc }) {
  const rows = useMemo(() => movedRows(doc), [doc])
  const taken = baselineReading(doc)?.reading.takenAt
  if (taken === undefined) return null
  const shown = rows.slice(0, MOST)
  return (
    <div>
      <h3 className={style.title}>{scorecardWords.movedSince(dayOf(taken))}</h3>
      {rows.length === 0 ? (
        <p className={style.quiet}>{scorecardWords.nothingMoved}</p>
      ) : (
        <Rows rows={shown} />
      )}
      {rows.length > MOST ? (
        <p className={style.quiet}>{scorecardWords.furthest(say.short(MOST), say.short(rows.length))}</p>
      ) : null}
    </div>
  )
}

function Rows({ rows }: { readonly rows: readonly MovedRow[] }) {
  return (
    <LiveChart
      of={rows}
      make={movement}
      height={() => 40 + rows.length * ROW}
      empty={scorecardWords.nothingMoved}
    />
  )
}

const MOST = 20
/** CSS pixels. */
const ROW = 30

function movedRows(doc: Doc): readonly MovedRow[] {
  const baseline = baselineReading(doc)
  if (!baseline) return []
  return countingFrames(doc)
    .map((frame) => ({
      label: titleOf(frame),
      before: baseline.frames.get(frame.id) ?? null,
      after: frameAlignment(doc, frame.id).alignment,
    }))
    .filter((row) => said(row.before) !== said(row.after))
    .sort((a, b) => distance(b) - distance(a))
}

/** What nobody can read as a difference is none. */
function said(points: number | null): string | null {
  return points === null ? null : say.exact(points)
}

/** What was scored for the first time, or no longer is, has moved furthest. */
function distance({ before, after }: MovedRow): number {
  return before === null || after === null ? 101 : Math.abs(after - before)
}
