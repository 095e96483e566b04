import { EyeOff, History } from 'lucide-react'
import { frameAlignment } from '../../../shared/method/alignment'
import { staleLevels } from '../../../shared/method/stale'
import type { Id } from '../../../shared/model/id'
import { outlineWords } from '../../../shared/words/outline'
import { scoreWords } from '../../../shared/words/score'
import { levelOfPoints, shownPoints } from '../../parts/points'
import { useDoc } from '../../use'
import { caveatsOf } from '../scorecard/caveats'
import style from './Cell.module.css'

interface Props {
  readonly id: Id
  /** A silent session hides every score. */
  readonly blind: boolean
}

/** How well a frame is aligned, with what the number stands on; no number where there is none to be given. */
export function AlignmentCell({ id, blind }: Props) {
  const doc = useDoc()
  if (blind) {
    return (
      <span className={style.hidden}>
        <EyeOff aria-hidden />
        {outlineWords.hidden}
        <span className="unseen">{outlineWords.hiddenWhy}</span>
      </span>
    )
  }
  const { alignment, state, scored, applicable } = frameAlignment(doc, id)
  const parts = [...new Set(staleLevels(doc, id).flatMap((level) => level.parts))]
  const isPart = state === 'partial' || state === 'insufficient'
  const states = [
    scoreWords.stateWord[state],
    ...(isPart ? [outlineWords.ofSix(scored, applicable)] : []),
    ...(caveatsOf(doc).draft.has(id) ? [outlineWords.draft] : []),
  ]
  return (
    <span className={style.alignment}>
      {alignment === null ? null : (
        <strong data-level={levelOfPoints(alignment)}>{shownPoints(alignment)}</strong>
      )}
      <span className={style.quiet}>{states.join(' · ')}</span>
      {parts.length === 0 ? null : (
        <span className={style.stale}>
          <History aria-hidden />
          {outlineWords.stale}
          <span className="unseen">
            {`: ${outlineWords.staleWhy(parts.map((part) => outlineWords.parts[part]).join(outlineWords.and))}`}
          </span>
        </span>
      )}
    </span>
  )
}
