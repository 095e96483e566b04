import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { askedOf } from '../../../shared/method/rounds'
import type { Doc } from '../../../shared/model/doc'
import type { Frame, Rater } from '../../../shared/model/record'
import { sessionWords } from '../../../shared/words/session'
import { Button } from '../../parts/Button'
import { useDoc } from '../../use'
import { DimensionRows } from '../frame/DimensionRows'
import { levelBy } from './own'
import { StaleFrame } from './StaleMark'
import { Story } from './Story'
import style from './TurnFrames.module.css'

interface Props {
  readonly frames: readonly Frame[]
  readonly rater: Rater
}

/** A frame at a time: what it shows and says, beside the six dimensions. */
export function TurnFrames({ frames, rater }: Props) {
  const doc = useDoc()
  const [asked, setAsked] = useState(() => firstOpen(doc, frames, rater))
  const at = Math.min(asked, frames.length - 1)
  const frame = frames[at]
  const done = frames.filter((each) => openOf(doc, each, rater) === 0).length
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'PageDown' && event.key !== 'PageUp') return
    event.preventDefault()
    event.stopPropagation()
    setAsked(Math.max(0, Math.min(frames.length - 1, at + (event.key === 'PageDown' ? 1 : -1))))
  }
  if (!frame) return null
  return (
    <section className={style.frames} aria-label={sessionWords.frameByFrame} onKeyDown={onKeyDown}>
      <Story key={frame.id} frame={frame} />
      <div className={style.scores}>
        <StaleFrame frame={frame} rater={rater.id} alone />
        <DimensionRows key={frame.id} frame={frame} scorer={rater} told={false} alone />
      </div>
      <footer className={style.foot}>
        <Button icon={<ChevronLeft aria-hidden />} isDisabled={at === 0} onPress={() => setAsked(at - 1)}>
          {sessionWords.previousFrame}
        </Button>
        <p>
          <strong>{sessionWords.frameOf(at + 1, frames.length)}</strong>
          <span>{sessionWords.framesDone(done, frames.length)}</span>
        </p>
        <Button
          look={openOf(doc, frame, rater) === 0 ? 'strong' : 'plain'}
          icon={<ChevronRight aria-hidden />}
          isDisabled={at === frames.length - 1}
          onPress={() => setAsked(at + 1)}
        >
          {sessionWords.nextFrame}
        </Button>
      </footer>
    </section>
  )
}

/** How many dimensions of a frame she has not scored. */
function openOf(doc: Doc, frame: Frame, rater: Rater): number {
  return askedOf(doc, frame).filter((d) => levelBy(doc, frame.id, rater.id, d) === null).length
}

function firstOpen(doc: Doc, frames: readonly Frame[], rater: Rater): number {
  return Math.max(
    0,
    frames.findIndex((frame) => openOf(doc, frame, rater) > 0),
  )
}
