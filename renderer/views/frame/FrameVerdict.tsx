import { TriangleAlert, Wrench } from 'lucide-react'
import { breakerReasons } from '../../../shared/method/weakest'
import type { Frame } from '../../../shared/model/record'
import { scoreWords } from '../../../shared/words/score'
import { useDoc } from '../../use'
import style from './FrameVerdict.module.css'

interface Props {
  readonly frame: Frame
  /** Whether what others gave, and what is made of it, may be read. */
  readonly told: boolean
}

/** Under the scores: whether this moment can undo all others, and what would put it right. */
export function FrameVerdict({ frame, told }: Props) {
  const reasons = breakerReasons(useDoc(), frame).filter((reason) => told || reason !== 'alignment')
  const because = reasons.map((reason) => scoreWords.because[reason]).join(scoreWords.and)
  return (
    <>
      {reasons.length > 0 ? (
        <p className={`${style.note} ${style.breaker}`}>
          <TriangleAlert aria-hidden />
          <span>
            <strong>{scoreWords.breaker}</strong> {scoreWords.breakerText}: {because}.
          </span>
        </p>
      ) : null}
      {frame.fix.trim() === '' ? null : (
        <p className={style.note}>
          <Wrench aria-hidden />
          <span>
            <strong>{scoreWords.fix(frame.effort === null ? null : String(frame.effort))}</strong> {frame.fix}
          </span>
        </p>
      )}
    </>
  )
}
