import { boardAlignment } from '../../../shared/method/alignment'
import { bandOf } from '../../../shared/method/band'
import { benchmarkOf } from '../../../shared/method/benchmark'
import { bandLabel } from '../../../shared/method/catalog'
import { boardOf, type Doc } from '../../../shared/model/doc'
import { scoreWords } from '../../../shared/words/score'
import { scorecardWords } from '../../../shared/words/scorecard'
import { Explain } from '../../parts/Explain'
import { Ring } from '../../parts/Ring'
import { groupReading } from '../../parts/reading'
import style from './BoardNumber.module.css'
import { framesIn } from './boardState'
import { withCaveats } from './caveats'
import { say } from './numbers'

/** The board's alignment as a ring, with band, state, range, target and baseline: never the bare number. */
export function BoardNumber({ doc }: { readonly doc: Doc }) {
  const reading = boardAlignment(doc)
  const { alignment } = reading
  const frames = framesIn(doc)
  return (
    <section className={style.number} aria-label={scoreWords.boardAlignment}>
      <Ring reading={reading} size={124} />
      <div>
        <p className={style.band}>
          {alignment === null ? scorecardWords.noNumber : bandLabel(bandOf(alignment))}
          <Explain figure={{ figure: 'board' }} />
        </p>
        {alignment === null ? null : (
          <p className={style.exact}>
            {scoreWords.alignment} {say.exact(alignment)}
          </p>
        )}
        <p>{withCaveats(doc, groupReading(reading, frames.length), frames)}</p>
        <p>{targetText(doc)}</p>
        <p>{baselineText(doc)}</p>
      </div>
    </section>
  )
}

function targetText(doc: Doc): string {
  const { target } = boardOf(doc)
  const { distance } = benchmarkOf(doc)
  if (target === null) return scorecardWords.noTarget
  const held = scorecardWords.target(say.short(target))
  if (distance === null) return held
  const points = say.exact(Math.abs(distance))
  if (points === say.exact(0)) return `${held} · ${scorecardWords.atTarget}`
  return `${held} · ${distance < 0 ? scorecardWords.toTarget(points) : scorecardWords.aboveTarget(points)}`
}

function baselineText(doc: Doc): string {
  const { baseline } = boardOf(doc)
  const { change } = benchmarkOf(doc)
  if (baseline === null) return scorecardWords.noBaseline
  const held = scorecardWords.baseline(say.exact(baseline))
  if (change === null) return `${held} · ${scorecardWords.withheldChange}`
  const moved = say.signed(change)
  return `${held} · ${moved === say.signed(0) ? scorecardWords.unchanged : scorecardWords.changedBy(moved)}`
}
