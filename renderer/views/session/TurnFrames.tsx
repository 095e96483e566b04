import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
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
  const scores = useRef<HTMLDivElement>(null)
  /** The levels of the frame before are gone, and a button behind which nothing comes is dead: the keys stay in the page. */
  const goTo = (next: number, from: 'keys' | 'button') => {
    const to = Math.max(0, Math.min(frames.length - 1, next))
    setAsked(to)
    if (from === 'keys' || to === 0 || to === frames.length - 1)
      requestAnimationFrame(() => scores.current?.querySelector<HTMLElement>(FIRST_LEVEL)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'PageDown' && event.key !== 'PageUp') return
    event.preventDefault()
    event.stopPropagation()
    goTo(at + (event.key === 'PageDown' ? 1 : -1), 'keys')
  }
  if (!frame) return null
  return (
    <section className={style.frames} aria-label={sessionWords.frameByFrame} onKeyDown={onKeyDown}>
      <Story key={frame.id} frame={frame} />
      <div ref={scores} className={style.scores}>
        <StaleFrame frame={frame} rater={rater.id} alone />
        <DimensionRows key={frame.id} frame={frame} scorer={rater} told={false} alone />
      </div>
      <footer className={style.foot}>
        <Button
          icon={<ChevronLeft aria-hidden />}
          isDisabled={at === 0}
          onPress={() => goTo(at - 1, 'button')}
        >
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
          onPress={() => goTo(at + 1, 'button')}
        >
          {sessionWords.nextFrame}
        </Button>
      </footer>
    </section>
  )
}

const FIRST_LEVEL = '[role=radio][tabindex="0"]:enabled'

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
