import type { Doc } from '../model/doc'
import type { Id } from '../model/id'
import type { Frame } from '../model/record'
import { countingFrames, frameAlignment, frameWeight, weighedFrames } from './alignment'
import { targetOf } from './benchmark'
import { compared, difference } from './formulas'
import { gapOf } from './gap'
import { perDoc } from './perDoc'
import { weightedMean } from './weightedMean'

/** Unrounded points; all null: no frame has an alignment. */
export interface WeakestLink {
  readonly frame: Id | null
  readonly alignment: number | null
  /** What the board would gain without it; null: it is the only one with a number, or none carries weight. */
  readonly drag: number | null
  /** What the board would gain if it alone reached its target; null: it has none. */
  readonly lift: number | null
  readonly journeyBreaker: boolean | null
}

/** Why a frame can undo everything before it. */
export type BreakerReason = 'alignment' | 'felt' | 'gap'

export interface JourneyBreaker {
  readonly frame: Frame
  readonly because: readonly BreakerReason[]
}

/** F9. The frame with the lowest alignment; of equals the one that counts more, then the earlier. */
export const weakestLink: (doc: Doc) => WeakestLink = perDoc((doc) => {
  const scored = weighedFrames(doc).flatMap(({ frame, weight, alignment }) =>
    alignment.alignment === null ? [] : [{ frame, weight, value: alignment.alignment }],
  )
  const [first] = scored
  if (!first) return { frame: null, alignment: null, drag: null, lift: null, journeyBreaker: null }
  const weakest = scored.reduce((a, b) => {
    const apart = compared(b.value, a.value)
    return apart < 0 || (apart === 0 && compared(b.weight, a.weight) > 0) ? b : a
  }, first)
  const target = targetOf(doc, weakest.frame)
  const missing = target === null ? null : Math.max(0, target - weakest.value)
  return {
    frame: weakest.frame.id,
    alignment: weakest.value,
    drag: difference(weightedMean(scored.filter((row) => row !== weakest)), weightedMean(scored)),
    lift:
      missing === null
        ? null
        : weightedMean(scored.map((row) => ({ weight: row.weight, value: row === weakest ? missing : 0 }))),
    journeyBreaker: breakerReasons(doc, weakest.frame).length > 0,
  }
})

/** F9. Why this moment of truth or must-be breaks the journey; []: it does not. */
export function breakerReasons(doc: Doc, frame: Frame): readonly BreakerReason[] {
  if (frame.status === 'parked') return []
  if (frame.momentOfTruth === 'none' && frame.kano !== 'must-be') return []
  const { alignment } = frameAlignment(doc, frame.id)
  const gap = gapOf(frame)
  return [
    ...(alignment !== null && compared(alignment, BREAKS_UNDER) < 0 ? (['alignment'] as const) : []),
    ...(frame.felt?.valence === -3 ? (['felt'] as const) : []),
    ...(gap !== null && gap <= -3 ? (['gap'] as const) : []),
  ]
}

/** F9. A moment of truth or must-be that breaks nothing as far as is known, while one of the three signs is not known. */
export function mayYetBreak(doc: Doc, frame: Frame): boolean {
  if (frame.status === 'parked') return false
  if (frame.momentOfTruth === 'none' && frame.kano !== 'must-be') return false
  const isKnown =
    frameAlignment(doc, frame.id).alignment !== null &&
    (frame.felt?.valence ?? null) !== null &&
    gapOf(frame) !== null
  return !isKnown && breakerReasons(doc, frame).length === 0
}

/** F9. Every journey breaker in story order: one of these is told above every average. */
export const journeyBreakers: (doc: Doc) => readonly JourneyBreaker[] = perDoc((doc) =>
  countingFrames(doc).flatMap((frame) => {
    const because = breakerReasons(doc, frame)
    return because.length === 0 ? [] : [{ frame, because }]
  }),
)

/** The same for reading: the one that counts most, for most reasons, at the lowest alignment, first. */
export function worstBreakers(doc: Doc): readonly JourneyBreaker[] {
  const points = ({ frame }: JourneyBreaker) => frameAlignment(doc, frame.id).alignment ?? 100
  return [...journeyBreakers(doc)].sort(
    (a, b) =>
      frameWeight(doc, b.frame) - frameWeight(doc, a.frame) ||
      b.because.length - a.because.length ||
      points(a) - points(b),
  )
}

/** Points. */
const BREAKS_UNDER = 25
