import { useMemo } from 'react'
import { frameAlignment } from '../../../shared/method/alignment'
import { bandOf } from '../../../shared/method/band'
import { bandLabel } from '../../../shared/method/catalog'
import { boardOf, get, scoresOf } from '../../../shared/model/doc'
import type { Frame, Rater } from '../../../shared/model/record'
import { DIMENSIONS } from '../../../shared/model/vocabulary'
import { scoreWords } from '../../../shared/words/score'
import { Explain } from '../../parts/Explain'
import { Ring } from '../../parts/Ring'
import { frameReading } from '../../parts/reading'
import { useDoc } from '../../use'
import { useReviewing } from '../../useReviewing'
import { say } from '../scorecard/numbers'
import { useBlind, useSeated } from '../session/blind'
import { mayReadOthers, readingBy } from '../session/own'
import { RaterPicker, useScorer } from '../session/RaterPicker'
import { raterName } from '../session/raterName'
import { StaleFrame } from '../session/StaleMark'
import { Veil } from '../session/Veil'
import { DimensionRows } from './DimensionRows'
import { FrameVerdict } from './FrameVerdict'
import style from './ScorePanel.module.css'
import { SuggestPanel } from './SuggestPanel'

/** The frame's alignment and its six dimensions; during a silent session only those of who sits at the keys. */
export function ScorePanel({ frame }: { readonly frame: Frame }) {
  const blind = useBlind()
  const seated = useSeated()
  const doc = useDoc()
  const scorer = useScorer()
  if (useReviewing()) return <SuggestPanel key={frame.id} frame={frame} />
  if (!blind) return <OpenScores frame={frame} scorer={scorer} />
  if (!seated) return <Veil />
  return (
    <div className={style.panel}>
      <p className={style.note}>{scoreWords.blindTurn(raterName(doc, seated.id))}</p>
      <StaleFrame frame={frame} rater={seated.id} alone />
      <DimensionRows frame={frame} scorer={seated} told={false} alone />
      <p className={style.note}>{scoreWords.keysHint}</p>
    </div>
  )
}

function OpenScores({ frame, scorer }: { readonly frame: Frame; readonly scorer: Rater | null }) {
  const doc = useDoc()
  const told = mayReadOthers(doc, frame, scorer)
  const drafts = scoresOf(doc, frame.id).some(
    (score) =>
      get(doc, score.rater, 'rater')?.group === 'template' &&
      DIMENSIONS.some((d) => score.levels[d] !== null),
  )
  return (
    <div className={style.panel}>
      {told || scorer === null ? <FrameReading frame={frame} /> : <OwnReading frame={frame} rater={scorer} />}
      <StaleFrame frame={frame} rater={scorer?.id ?? null} alone={!told} />
      <RaterPicker />
      {drafts ? <p className={style.note}>{scoreWords.draft}</p> : null}
      <DimensionRows frame={frame} scorer={scorer} told={told} alone={false} />
      <FrameVerdict frame={frame} told={told} />
      <p className={style.note}>{scoreWords.keysHint}</p>
    </div>
  )
}

function FrameReading({ frame }: { readonly frame: Frame }) {
  const doc = useDoc()
  const reading = frameAlignment(doc, frame.id)
  const { target } = boardOf(doc)
  return (
    <section className={style.head} aria-label={scoreWords.frameAlignment}>
      <Ring reading={reading} size={84} />
      <div>
        <p className={style.band}>
          {reading.alignment === null ? scoreWords.notScored : bandLabel(bandOf(reading.alignment))}
        </p>
        <p>{frameReading(reading)}</p>
        <p>{target === null ? scoreWords.noTarget : scoreWords.target(say.short(target))}</p>
      </div>
      <span className={style.explain}>
        <Explain figure={{ figure: 'frame', frame: frame.id }} />
      </span>
    </section>
  )
}

/** What she gave so far, while the others' levels wait until she is through. */
function OwnReading({ frame, rater }: { readonly frame: Frame; readonly rater: Rater }) {
  const doc = useDoc()
  const reading = useMemo(() => readingBy(doc, frame, rater.id), [doc, frame, rater.id])
  return (
    <section className={style.head} aria-label={scoreWords.ownLevels}>
      <Ring reading={reading} size={84} />
      <div>
        <p className={style.band}>{scoreWords.ownLevels}</p>
        <p>{frameReading(reading)}</p>
        <p>{scoreWords.othersWait}</p>
      </div>
    </section>
  )
}
