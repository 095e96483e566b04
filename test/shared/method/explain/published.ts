import { boardKappa, dimensionAgreement, frameAgreement } from '../../../../shared/method/agreement'
import {
  boardAlignment,
  countingFrames,
  dimensionAlignment,
  frameAlignment,
  framePhase,
  frameWeight,
  functionAlignment,
  phaseAlignment,
  stageAlignment,
} from '../../../../shared/method/alignment'
import { benchmarkOf, targetOf } from '../../../../shared/method/benchmark'
import { coverageOf } from '../../../../shared/method/coverage'
import { balanceOf } from '../../../../shared/method/equation'
import { BOARD_FIGURES, type Figure, FRAME_FIGURES } from '../../../../shared/method/explain/figure'
import { fixOf } from '../../../../shared/method/fixes'
import { boardGap, gapOf } from '../../../../shared/method/gap'
import { type Layer, predictedMemory } from '../../../../shared/method/memory'
import { breakerReasons, weakestLink } from '../../../../shared/method/weakest'
import { boardOf, type Doc, framesOf, get } from '../../../../shared/model/doc'
import {
  type BusinessFunction,
  DIMENSIONS,
  FUNCTIONS,
  PHASES,
  STAGES,
  ZONES,
} from '../../../../shared/model/vocabulary'

/** Every figure a board can be asked about, by the frames it has. */
export function figuresOf(doc: Doc): readonly Figure[] {
  const frames = framesOf(doc)
  return [
    ...BOARD_FIGURES.map((figure): Figure => ({ figure })),
    ...STAGES.map((stage): Figure => ({ figure: 'stage', stage })),
    ...PHASES.map((phase): Figure => ({ figure: 'phase', phase })),
    ...FUNCTIONS.map((owner: BusinessFunction): Figure => ({ figure: 'function', owner })),
    ...DIMENSIONS.map((dimension): Figure => ({ figure: 'dimension', dimension })),
    ...ZONES.map((zone): Figure => ({ figure: 'pillar', zone })),
    ...PHASES.flatMap((phase) => LAYERS.map((layer): Figure => ({ figure: 'phaseMemory', layer, phase }))),
    ...frames.flatMap(({ id }) => FRAME_FIGURES.map((figure): Figure => ({ figure, frame: id }))),
    ...frames.flatMap(({ id }) =>
      DIMENSIONS.map((dimension): Figure => ({ figure: 'agreement', frame: id, dimension })),
    ),
  ]
}

const LAYERS: readonly Layer[] = ['intended', 'felt']

/** What the formulas publish of a figure, asked of them directly. */
export interface Published {
  /** null: missing or withheld. */
  readonly value: number | null
  /** Nothing that belongs to it is missing. */
  readonly isWhole: boolean
  /** How the number is written at the start of the last step. */
  readonly form: 'exact' | 'signed' | 'short' | 'shortSigned' | 'percent' | 'words'
}

export function published(doc: Doc, figure: Figure): Published {
  const group = ({ alignment, state }: { readonly alignment: number | null; readonly state: string }) =>
    ({ value: alignment, isWhole: state === 'complete', form: 'exact' }) as const
  const balance = balanceOf(doc)
  const gap = boardGap(doc)
  const benchmark = benchmarkOf(doc)
  const coverage = coverageOf(doc)
  const board = boardOf(doc)
  const frames = countingFrames(doc)
  const isBoardWhole = boardAlignment(doc).state === 'complete'
  const isCovered = (share: number | null) => share === 100
  switch (figure.figure) {
    case 'board':
      return group(boardAlignment(doc))
    case 'stage':
      return group(stageAlignment(doc, figure.stage))
    case 'phase':
      return group(phaseAlignment(doc, figure.phase))
    case 'function':
      return group(functionAlignment(doc, figure.owner))
    case 'dimension':
      return group(dimensionAlignment(doc, figure.dimension))
    case 'equation':
      return { value: balance.residual, isWhole: isBoardWhole, form: 'signed' }
    case 'lean':
      return { value: balance.lean, isWhole: isBoardWhole, form: 'signed' }
    case 'outcomeShare':
      return { value: balance.outcomeShare, isWhole: true, form: 'percent' }
    case 'outsideService':
      return {
        value: balance.outsideService,
        isWhole: frames.every((frame) => framePhase(frame) !== null),
        form: 'percent',
      }
    case 'promiseGap':
      return { value: gap.netGap, isWhole: gap.rated === gap.frames, form: 'signed' }
    case 'shortfall':
      return { value: gap.shortfall, isWhole: gap.rated === gap.frames, form: 'exact' }
    case 'kept':
      return { value: gap.kept, isWhole: gap.rated === gap.frames, form: 'percent' }
    case 'memoryIntended':
    case 'memoryFelt': {
      const memory = predictedMemory(doc, figure.figure === 'memoryFelt' ? 'felt' : 'intended')
      return { value: memory.memory100, isWhole: memory.known === memory.frames, form: 'exact' }
    }
    case 'phaseMemory': {
      const memory = predictedMemory(doc, figure.layer, figure.phase)
      return { value: memory.memory100, isWhole: memory.known === memory.frames, form: 'exact' }
    }
    case 'range': {
      const { low, state } = boardAlignment(doc)
      return { value: state === 'unscored' ? null : low, isWhole: isBoardWhole, form: 'exact' }
    }
    case 'band':
      return { value: boardAlignment(doc).alignment, isWhole: isBoardWhole, form: 'words' }
    case 'pillar':
      return { value: balance[figure.zone], isWhole: isBoardWhole, form: 'exact' }
    case 'drag':
      return { value: weakestLink(doc).drag, isWhole: isEveryFrameWhole(doc), form: 'signed' }
    case 'lift':
      return { value: weakestLink(doc).lift, isWhole: isEveryFrameWhole(doc), form: 'signed' }
    case 'weakest':
      return { value: weakestLink(doc).alignment, isWhole: isEveryFrameWhole(doc), form: 'exact' }
    case 'distance':
      return { value: benchmark.distance, isWhole: isBoardWhole, form: 'signed' }
    case 'attainment':
      return { value: benchmark.attainment, isWhole: isBoardWhole, form: 'percent' }
    case 'change':
      return { value: benchmark.change, isWhole: isBoardWhole, form: 'signed' }
    case 'progress':
      return { value: benchmark.progress, isWhole: isBoardWhole, form: 'percent' }
    case 'onTarget':
      return {
        value: benchmark.onTarget,
        isWhole:
          isEveryFrameWhole(doc) &&
          frames.every(
            (frame) =>
              frameAlignment(doc, frame.id).state === 'not-applicable' || targetOf(doc, frame) !== null,
          ),
        form: 'percent',
      }
    case 'stageCoverage':
      return { value: coverage.stages, isWhole: isCovered(coverage.stages), form: 'percent' }
    case 'scoredCoverage':
      return { value: coverage.scoredStages, isWhole: isCovered(coverage.scoredStages), form: 'percent' }
    case 'phaseCoverage':
      return { value: coverage.phases, isWhole: isCovered(coverage.phases), form: 'percent' }
    case 'guestCoverage':
      return { value: coverage.personas, isWhole: isCovered(coverage.personas), form: 'percent' }
    case 'kappa': {
      const { kappa, skipped } = boardKappa(doc)
      return { value: kappa, isWhole: skipped.length === 0, form: 'exact' }
    }
    case 'agreement': {
      const { agreement } = dimensionAgreement(doc, figure.frame, figure.dimension)
      return { value: agreement, isWhole: true, form: 'exact' }
    }
    case 'frame': {
      const { alignment, state } = frameAlignment(doc, figure.frame)
      return { value: alignment, isWhole: state === 'complete', form: 'exact' }
    }
    case 'weight':
      return { value: weightOf(doc, figure.frame), isWhole: true, form: 'short' }
    case 'gap': {
      const frame = get(doc, figure.frame, 'frame')
      return { value: frame && gapOf(frame), isWhole: true, form: 'shortSigned' }
    }
    case 'priority':
      return priority(doc, figure.frame)
    case 'breaker':
      return breaker(doc, figure.frame)
    case 'frameAgreement': {
      const frame = get(doc, figure.frame, 'frame')
      return {
        value: frameAgreement(doc, figure.frame).agreement,
        isWhole: DIMENSIONS.every(
          (d) => frame?.notApplicable.includes(d) || dimensionAgreement(doc, figure.frame, d).raters > 1,
        ),
        form: 'exact',
      }
    }
  }
  throw new Error(`${board.title}: no such figure`)
}

/** A frame at its target needs nothing, which is said in words. */
function priority(doc: Doc, id: string): Published {
  const frame = get(doc, id, 'frame')
  if (!frame) throw new Error('no frame')
  const fix = fixOf(doc, frame)
  const { state } = frameAlignment(doc, id)
  const isWhole = state === 'complete' && targetOf(doc, frame) !== null && gapOf(frame) !== null
  if (fix.quadrant === 'no-action') return { value: 0, isWhole, form: 'words' }
  return { value: fix.priority, isWhole, form: 'exact' }
}

/** Yes or no; it can be ruled out only when all three signs are known. */
function breaker(doc: Doc, id: string): Published {
  const frame = get(doc, id, 'frame')
  if (!frame) throw new Error('no frame')
  const decides = frame.momentOfTruth !== 'none' || frame.kano === 'must-be'
  const isKnown =
    frameAlignment(doc, id).alignment !== null &&
    frame.felt !== null &&
    frame.felt.valence !== null &&
    gapOf(frame) !== null
  const isParked = frame.status === 'parked'
  return {
    value: 0,
    isWhole: isParked || !decides || isKnown || breakerReasons(doc, frame).length > 0,
    form: 'words',
  }
}

function weightOf(doc: Doc, id: string): number | null {
  const frame = get(doc, id, 'frame')
  return frame && frameWeight(doc, frame)
}

function isEveryFrameWhole(doc: Doc): boolean {
  return countingFrames(doc).every(({ id }) =>
    ['complete', 'not-applicable'].includes(frameAlignment(doc, id).state),
  )
}
