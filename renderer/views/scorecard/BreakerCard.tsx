import { TriangleAlert, Wrench } from 'lucide-react'
import type { ReactNode } from 'react'
import { frameAlignment } from '../../../shared/method/alignment'
import { emotionOf } from '../../../shared/method/catalog'
import { gapOf } from '../../../shared/method/gap'
import type { BreakerReason, JourneyBreaker } from '../../../shared/method/weakest'
import { type Doc, framesOf } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import { methodWords } from '../../../shared/words/method'
import { scorecardWords } from '../../../shared/words/scorecard'
import style from './BreakerCard.module.css'
import { withCaveats } from './caveats'
import { Deed } from './Deed'
import { FrameLink, titleOf } from './FrameLink'
import { FramePicture } from './FramePicture'
import { say } from './numbers'

interface Props {
  readonly doc: Doc
  readonly breaker: JourneyBreaker
  /** Width in CSS pixels. */
  readonly picture: number
  readonly explain: ReactNode
}

/** One journey breaker: which moment, why, and what would mend it. */
export function BreakerCard({ doc, breaker: { frame, because }, picture, explain }: Props) {
  return (
    <article className={style.card} aria-label={titleOf(frame)}>
      <FramePicture id={frame.id} width={picture} />
      <div className={style.said}>
        <p className={style.place}>
          {placeOf(doc, frame)}
          {explain}
        </p>
        <h3>
          <FrameLink frame={frame} />
        </h3>
        <ul className={style.reasons}>
          {because.map((reason) => (
            <li key={reason}>
              <TriangleAlert aria-hidden />
              {reasonText(doc, frame, reason)}
            </li>
          ))}
        </ul>
        <div className={style.fix}>
          <Wrench aria-hidden />
          {frame.fix.trim() === '' ? (
            <p>
              {scorecardWords.noFix}{' '}
              <Deed
                label={scorecardWords.writeFix}
                name={scorecardWords.writeFixOf(titleOf(frame))}
                where={{ frame: frame.id, guest: null, field: 'fix' }}
              />
            </p>
          ) : (
            <p>{frame.fix}</p>
          )}
        </div>
      </div>
    </article>
  )
}

function placeOf(doc: Doc, frame: Frame): string {
  const parts = [
    scorecardWords.frameNumber(framesOf(doc).indexOf(frame) + 1),
    ...(frame.stage ? [methodWords.stage[frame.stage]] : []),
    ...(frame.momentOfTruth === 'none' ? [] : [methodWords.moment[frame.momentOfTruth]]),
    ...(frame.kano === 'must-be' ? [scorecardWords.mustBe] : []),
  ]
  return parts.join(' · ')
}

function reasonText(doc: Doc, frame: Frame, reason: BreakerReason): string {
  switch (reason) {
    case 'alignment': {
      const { alignment } = frameAlignment(doc, frame.id)
      const points = alignment === null ? scorecardWords.none : say.exact(alignment)
      return withCaveats(doc, scorecardWords.because.alignment(points), [frame.id])
    }
    case 'felt': {
      const word = emotionOf(frame.felt?.emotion ?? null)?.label
      return word ? scorecardWords.because.felt(word.toLowerCase()) : scorecardWords.because.feltStrong
    }
    case 'gap':
      return scorecardWords.because.gap(scorecardWords.levels(say.short(-(gapOf(frame) ?? 0))))
  }
}
