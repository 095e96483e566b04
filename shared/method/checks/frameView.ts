import { boardOf, type Doc, get, scoresOf } from '../../model/doc'
import type { Frame, Rater } from '../../model/record'
import type { Score } from '../../model/scoring'
import { type BusinessFunction, DIMENSIONS, type Dimension, type Stage } from '../../model/vocabulary'
import { consensusLevels, countingFrames, frameAlignment } from '../alignment'
import type { ConsensusLevels, FrameAlignment } from '../formulas'
import { kept } from '../kept'
import { perDoc } from '../perDoc'
import { type BreakerReason, breakerReasons } from '../weakest'

/** Everything the checks look at when they look at one frame. */
export interface FrameView {
  readonly frame: Frame
  /** Whether the guest it names is on the board. */
  readonly hasGuest: boolean
  readonly isMoment: boolean
  /** Of the frame before it in the story; null: none, or not said. */
  readonly stageBefore: Stage | null
  readonly ownerAfter: BusinessFunction | null
  /** In their order of importance. */
  readonly standards: readonly string[]
  /** What is asked of this frame: not what is marked as not applicable, nor what carries no weight on the board. */
  readonly applying: readonly Dimension[]
  /** F2 as it is written, levels 1–5, whether or not the dimension applies; null: nobody rated. */
  readonly levels: ConsensusLevels
  readonly alignment: FrameAlignment
  readonly breaker: readonly BreakerReason[]
  readonly scores: readonly Score[]
  /** How many people gave a level; the template's drafts are nobody's. */
  readonly people: number
  readonly hasDraft: boolean
}

/**
 * The frames that are not parked, in story order. What is worked out for one stays, the very same object, until
 * something it rests on changes.
 */
export const frameViews: (doc: Doc) => readonly FrameView[] = perDoc((doc) => {
  const frames = countingFrames(doc)
  return frames.map((frame, i) => viewOf(doc, frame, frames[i - 1], frames[i + 1]))
})

function viewOf(doc: Doc, frame: Frame, before: Frame | undefined, after: Frame | undefined): FrameView {
  const { weights, standards } = boardOf(doc)
  const stageBefore = before?.stage ?? null
  const ownerAfter = after?.ownerFunction ?? null
  const hasGuest = get(doc, frame.guest, 'guest') !== null
  const scores = scoresOf(doc, frame.id)
  const kinds = scores.map(({ rater }) => get(doc, rater, 'rater')?.group ?? '')
  const rests = [stageBefore, ownerAfter, hasGuest, weights, standards, ...scores, ...kinds]
  return views(frame, rests, () => {
    const applying = DIMENSIONS.filter((d) => weights[d] > 0 && !frame.notApplicable.includes(d))
    const given = scores.filter(({ levels }) => DIMENSIONS.some((d) => levels[d] !== null))
    const isDraft = (score: Score) => kinds[scores.indexOf(score)] === TEMPLATE
    return {
      ...{ frame, hasGuest, stageBefore, ownerAfter, standards, applying, scores },
      isMoment: frame.momentOfTruth !== 'none',
      levels: consensusLevels(doc, frame.id),
      alignment: frameAlignment(doc, frame.id),
      breaker: breakerReasons(doc, frame),
      people: new Set(given.filter((score) => !isDraft(score)).map(({ rater }) => rater)).size,
      hasDraft: given.some(isDraft),
    }
  })
}

/** Draft scores that came with a template. */
export const TEMPLATE: Rater['group'] = 'template'

const views = kept<Frame, FrameView>()
