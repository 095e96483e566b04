import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { dimensionCard } from '../../../shared/method/catalog'
import { askedOf } from '../../../shared/method/rounds'
import type { Doc } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Frame } from '../../../shared/model/record'
import { DIMENSIONS, type Dimension, type Level } from '../../../shared/model/vocabulary'
import { sessionWords } from '../../../shared/words/session'
import { giveLevel } from '../../document/scoring'
import { Button } from '../../parts/Button'
import { useDoc } from '../../use'
import { Anchors } from './Anchors'
import style from './DimensionWalk.module.css'
import { FrameLine } from './FrameLine'
import { levelBy, scoreBy } from './own'
import { useWindowed } from './windowed'

interface Props {
  readonly dimension: Dimension
  readonly frames: readonly Frame[]
  /** null: the first level makes a rater of one's own. */
  readonly rater: Id | null
  /** What stands above the anchors. */
  readonly head?: ReactNode
  onDimension(dimension: Dimension): void
}

/** The same question for every frame, in story order, beside the sentences it is answered with. Only one's own levels. */
export function DimensionWalk({ dimension, frames, rater, head, onDimension }: Props) {
  const doc = useDoc()
  const { holder, row, width, first, last, show } = useWindowed(frames.length, ROW_REM)
  const [active, setActive] = useState(0)
  const next = useRef<HTMLSpanElement>(null)
  const counts = useMemo(() => countsOf(doc, frames, rater), [doc, frames, rater])
  const { done, of } = counts[dimension]
  const following = DIMENSIONS[DIMENSIONS.indexOf(dimension) + 1]

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new question starts at its first open frame
  useEffect(() => {
    const open = frames.findIndex((frame) => isOpen(doc, frame, rater, dimension))
    const at = Math.max(0, open)
    setActive(at)
    show(at)
  }, [dimension, rater])

  const goTo = (index: number) => {
    if (index >= frames.length) return next.current?.querySelector('button')?.focus()
    if (index < 0) return
    setActive(index)
    show(index)
    requestAnimationFrame(() => focusLine(holder.current, index))
  }
  const score = (index: number, frame: Frame, level: Level | null) => {
    giveLevel(frame.id, rater, dimension, level)
    if (level === null) return
    const after = nextAsked(doc, frames, index, dimension)
    goTo(after)
  }
  const shown = frames.slice(first, last).map((frame, i) => ({ frame, index: first + i }))
  const kept = frames[active]
  if (kept && (active < first || active >= last)) shown.push({ frame: kept, index: active })

  return (
    <div className={style.walk}>
      <section className={style.frames} aria-label={dimensionCard(dimension).label}>
        <div className={style.bar}>
          <ul className={style.dimensions} aria-label={sessionWords.dimensions}>
            {DIMENSIONS.map((each) => (
              <li key={each}>
                <DimensionChip
                  dimension={each}
                  current={each === dimension}
                  count={counts[each]}
                  onPress={() => onDimension(each)}
                />
              </li>
            ))}
          </ul>
        </div>
        <div ref={holder} className={style.list}>
          <ol style={{ height: frames.length * row }}>
            {shown.map(({ frame, index }) => (
              <li
                key={frame.id}
                data-row={index}
                data-active={index === active || undefined}
                style={{ top: index * row, height: row }}
                aria-setsize={frames.length}
                aria-posinset={index + 1}
              >
                <FrameLine
                  frame={frame}
                  place={index + 1}
                  pictureWidth={width < (NARROW_REM * row) / ROW_REM ? 104 : 136}
                  dimension={dimension}
                  level={levelBy(doc, frame.id, rater, dimension)}
                  onScore={(level) => score(index, frame, level)}
                  onMove={(by) => goTo(index + by)}
                  onFocus={() => setActive(index)}
                />
              </li>
            ))}
          </ol>
        </div>
        <div className={style.foot}>
          <p>
            <strong>{sessionWords.progress(done, of)}</strong> {footOf(counts, dimension)}
          </p>
          {following ? (
            <span ref={next}>
              <Button look={done === of ? 'strong' : 'plain'} onPress={() => onDimension(following)}>
                {sessionWords.nextDimension(dimensionCard(following).label)}
              </Button>
            </span>
          ) : null}
        </div>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled is reached by keyboard */}
      <aside className={style.side} aria-label={sessionWords.beside} tabIndex={0}>
        {head}
        <Anchors dimension={dimension} level={kept ? levelBy(doc, kept.id, rater, dimension) : null} />
        <p className={style.hint}>{sessionWords.dimensionHint}</p>
      </aside>
    </div>
  )
}

interface Chip {
  readonly dimension: Dimension
  readonly current: boolean
  readonly count: { readonly done: number; readonly of: number }
  onPress(): void
}

function DimensionChip({ dimension, current, count: { done, of }, onPress }: Chip) {
  const { label, pillar } = dimensionCard(dimension)
  return (
    <button
      type="button"
      className={style.chip}
      data-pillar={pillar}
      aria-current={current || undefined}
      onClick={onPress}
    >
      <span>{label}</span>
      <span className={style.count}>{sessionWords.progress(done, of)}</span>
    </button>
  )
}

type Counts = Readonly<Record<Dimension, { readonly done: number; readonly of: number }>>

/** Of every dimension how many frames are asked for, and scored: one walk through the frames. */
function countsOf(doc: Doc, frames: readonly Frame[], rater: Id | null): Counts {
  const done = { ...ZEROS }
  const of = { ...ZEROS }
  for (const frame of frames) {
    const levels = scoreBy(doc, frame.id, rater)?.levels
    for (const dimension of askedOf(doc, frame)) {
      of[dimension]++
      if (levels && levels[dimension] !== null) done[dimension]++
    }
  }
  return Object.fromEntries(DIMENSIONS.map((d) => [d, { done: done[d], of: of[d] }])) as Counts
}

const ZEROS = Object.fromEntries(DIMENSIONS.map((d) => [d, 0])) as Record<Dimension, number>

function footOf(counts: Counts, dimension: Dimension): string {
  const isDone = (d: Dimension) => counts[d].done === counts[d].of
  if (!isDone(dimension)) return sessionWords.keys
  if (DIMENSIONS.every(isDone)) return sessionWords.allDimensionsDone
  return sessionWords.dimensionDone(dimensionCard(dimension).label)
}

/** The place of the next frame that is asked for; behind the last one there is none. */
function nextAsked(doc: Doc, frames: readonly Frame[], from: number, dimension: Dimension): number {
  for (let at = from + 1; at < frames.length; at++) {
    const frame = frames[at]
    if (frame && askedOf(doc, frame).includes(dimension)) return at
  }
  return frames.length
}

function isOpen(doc: Doc, frame: Frame, rater: Id | null, dimension: Dimension): boolean {
  return askedOf(doc, frame).includes(dimension) && levelBy(doc, frame.id, rater, dimension) === null
}

function focusLine(list: HTMLElement | null, index: number): void {
  list?.querySelector<HTMLElement>(`[data-row="${index}"] [role=radio][tabindex="0"]`)?.focus({
    preventScroll: true,
  })
}

/** As high as a picture with its title and three short facts. */
const ROW_REM = 8.75
/** As in the style of a line. */
const NARROW_REM = 47.5
