import { boardOf, type Doc, framesOf, get } from '../model/doc'
import type { Id } from '../model/id'
import type { Frame } from '../model/record'
import type { Score } from '../model/scoring'
import {
  type BusinessFunction,
  DIMENSIONS,
  type Dimension,
  type Phase,
  phaseOf,
  type Stage,
} from '../model/vocabulary'
import {
  alignFrame,
  alignGroup,
  type ConsensusLevels,
  consensus,
  type FrameAlignment,
  type GroupAlignment,
  settled,
  type WeighedFrame,
  weightOf,
} from './formulas'
import { kept } from './kept'
import { perDoc, perDocAndName } from './perDoc'
import { ratingsOf } from './ratings'

/**
 * For display and comparison: two decimals, half away from zero, as exact fractions would round.
 * (1.005 and 8.125 have no or an unlucky binary neighbour; the twelfth digit decides, not the last bit.)
 */
export function round2(value: number): number {
  const rounded = Math.round(settled(Math.abs(value) * 100)) / 100
  return value < 0 && rounded > 0 ? -rounded : rounded
}

/** F2 of one frame: the raters' mean level 1–5 per dimension; null: nobody rated. Draft scores count. */
export function consensusLevels(doc: Doc, frame: Id): ConsensusLevels {
  const ratings = ratingsOf(doc, frame)
  return consensuses(ratings, [], () => consensus(ratings.map(({ levels }) => levels)))
}

/** F3 of one frame, unrounded. A frame the document does not hold is `not-applicable`. */
export function frameAlignment(doc: Doc, frame: Id): FrameAlignment {
  const record = get(doc, frame, 'frame')
  return record ? alignmentOf(record, boardOf(doc).weights, consensusLevels(doc, frame)) : NO_FRAME
}

/** F4. How much this frame counts in its stage, phase, function and board; ≥ 0. */
export function frameWeight(doc: Doc, frame: Frame): number {
  return weightOf(frame.importance, frame.momentOfTruth, boardOf(doc).motMultiplier)
}

/** The phase a frame tells of: its own, else its stage's; null: it has neither. */
export function framePhase({ phase, stage }: Pick<Frame, 'phase' | 'stage'>): Phase | null {
  return phase ?? (stage && phaseOf(stage))
}

/** F5 over all frames that are not parked, unrounded. */
export function boardAlignment(doc: Doc): GroupAlignment {
  return groupAlignment(doc, 'board', () => true)
}

/** F5 over one stage. Frames without a stage count for the board only. */
export function stageAlignment(doc: Doc, stage: Stage): GroupAlignment {
  return groupAlignment(doc, `stage ${stage}`, (frame) => frame.stage === stage)
}

/** F5 over one phase: the frame's own, else its stage's. */
export function phaseAlignment(doc: Doc, phase: Phase): GroupAlignment {
  return groupAlignment(doc, `phase ${phase}`, (frame) => framePhase(frame) === phase)
}

/** F5 over the frames one function owns. */
export function functionAlignment(doc: Doc, owner: BusinessFunction): GroupAlignment {
  return groupAlignment(doc, `function ${owner}`, (frame) => frame.ownerFunction === owner)
}

/**
 * F5 of one dimension alone: the weighted mean of its points over the frames it applies to, each frame complete or
 * unscored. `empty`: it applies nowhere, or carries no weight on this board.
 */
export function dimensionAlignment(doc: Doc, dimension: Dimension): GroupAlignment {
  return groups(doc, `dimension ${dimension}`, () =>
    alignGroup(
      dimensionRows(doc).map(({ weight, alignments }) => ({ weight, alignment: alignments[dimension] })),
    ),
  )
}

/** The frames that exist for the method, in story order: parked ones do not. The same list for the same Doc. */
export const countingFrames: (doc: Doc) => readonly Frame[] = perDoc((doc) =>
  framesOf(doc).filter((frame) => frame.status !== 'parked'),
)

/** Each of them with F2, F4 and F3. */
export const weighedFrames: (doc: Doc) => readonly ScoredFrame[] = perDoc((doc) => {
  const { weights, motMultiplier } = boardOf(doc)
  return countingFrames(doc).map((frame) => {
    const levels = consensusLevels(doc, frame.id)
    return {
      frame,
      levels,
      weight: weightOf(frame.importance, frame.momentOfTruth, motMultiplier),
      alignment: alignmentOf(frame, weights, levels),
    }
  })
})

interface ScoredFrame extends WeighedFrame {
  readonly frame: Frame
  readonly levels: ConsensusLevels
}

type Weights = Readonly<Record<Dimension, number>>

const NO_WEIGHTS = eachDimension(() => 0)
const NO_FRAME = alignFrame(consensus([]), NO_WEIGHTS, DIMENSIONS)

const dimensionRows = perDoc((doc) => {
  const { weights } = boardOf(doc)
  return weighedFrames(doc).map(({ frame, weight, levels }) => ({
    weight,
    alignments: ofDimensions(frame, weights, levels),
  }))
})
const consensuses = kept<readonly Score[], ConsensusLevels>()
const alignments = kept<Frame, FrameAlignment>()
const dimensions = kept<Frame, Readonly<Record<Dimension, FrameAlignment>>>()
const groups = perDocAndName<GroupAlignment>()

function groupAlignment(doc: Doc, name: string, belongs: (frame: Frame) => boolean): GroupAlignment {
  return groups(doc, name, () => alignGroup(weighedFrames(doc).filter(({ frame }) => belongs(frame))))
}

function alignmentOf(frame: Frame, weights: Weights, levels: ConsensusLevels): FrameAlignment {
  return alignments(frame, [weights, levels], () => alignFrame(levels, weights, frame.notApplicable))
}

/** The frame as if it were scored on nothing else. */
function ofDimensions(
  frame: Frame,
  weights: Weights,
  levels: ConsensusLevels,
): Readonly<Record<Dimension, FrameAlignment>> {
  return dimensions(frame, [weights, levels], () =>
    eachDimension((d) => alignFrame(levels, { ...NO_WEIGHTS, [d]: weights[d] }, frame.notApplicable)),
  )
}

function eachDimension<T>(value: (dimension: Dimension) => T): Readonly<Record<Dimension, T>> {
  return Object.fromEntries(DIMENSIONS.map((d) => [d, value(d)])) as Record<Dimension, T>
}
