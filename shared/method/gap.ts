import type { Doc } from '../model/doc'
import type { Frame } from '../model/record'
import { countingFrames, frameWeight } from './alignment'
import { compared, difference } from './formulas'
import { perDoc } from './perDoc'
import { weightedMean } from './weightedMean'

/** What became of a promise. */
export type GapClass = 'broken' | 'below' | 'kept' | 'exceeded'

/** Over the frames with both readings; null: there is none, or none carries weight. */
export interface BoardGap {
  /** Levels, −4…+4. */
  readonly netGap: number | null
  /** Levels, 0…4: over-delivery elsewhere does not make up for it. */
  readonly shortfall: number | null
  /** Percent. */
  readonly kept: number | null
  readonly rated: number
  readonly frames: number
}

/** F7. Delivered minus expected, −4…+4; null: one of them is not said. */
export function gapOf({ expected, delivered }: Pick<Frame, 'expected' | 'delivered'>): number | null {
  return difference(delivered, expected)
}

/** F7. Anything between −2 and 0 is below. */
export function gapClass(gap: number): GapClass
export function gapClass(gap: number | null): GapClass | null
export function gapClass(gap: number | null): GapClass | null {
  if (gap === null) return null
  if (gap <= -2) return 'broken'
  if (gap < 0) return 'below'
  return gap === 0 ? 'kept' : 'exceeded'
}

/** F7 over all frames that are not parked, unrounded. */
export const boardGap: (doc: Doc) => BoardGap = perDoc((doc) => {
  const frames = countingFrames(doc)
  const rated = frames.flatMap((frame) => {
    const gap = gapOf(frame)
    return gap === null ? [] : [{ weight: frameWeight(doc, frame), gap }]
  })
  const mean = (value: (gap: number) => number) =>
    weightedMean(rated.map(({ weight, gap }) => ({ weight, value: value(gap) })))
  return {
    netGap: mean((gap) => gap),
    shortfall: mean((gap) => Math.max(0, -gap)),
    kept: mean((gap) => (gap >= 0 ? 100 : 0)),
    rated: rated.length,
    frames: frames.length,
  }
})

/** Frames with a gap of −2 or worse: the worst first, then the one that counts more, then the earlier. */
export const brokenPromises: (doc: Doc) => readonly Frame[] = perDoc((doc) =>
  countingFrames(doc)
    .flatMap((frame) => {
      const gap = gapOf(frame)
      return gap !== null && gapClass(gap) === 'broken'
        ? [{ frame, gap, weight: frameWeight(doc, frame) }]
        : []
    })
    .sort((a, b) => a.gap - b.gap || compared(b.weight, a.weight))
    .map(({ frame }) => frame),
)
