import type { Id } from '../../model/id'
import type { BusinessFunction, Dimension, Phase, Stage, Zone } from '../../model/vocabulary'
import type { Layer } from '../memory'

/** Every number the method publishes, by name: what `explain` can be asked about. */
export type Figure =
  | { readonly figure: BoardFigure }
  | { readonly figure: FrameFigure; readonly frame: Id }
  | { readonly figure: 'stage'; readonly stage: Stage }
  | { readonly figure: 'phase'; readonly phase: Phase }
  | { readonly figure: 'function'; readonly owner: BusinessFunction }
  | { readonly figure: 'dimension'; readonly dimension: Dimension }
  | { readonly figure: 'pillar'; readonly zone: Zone }
  | { readonly figure: 'phaseMemory'; readonly layer: Layer; readonly phase: Phase }
  | { readonly figure: 'agreement'; readonly frame: Id; readonly dimension: Dimension }

export type FigureName = Figure['figure']
export type BoardFigure = (typeof BOARD_FIGURES)[number]
export type FrameFigure = (typeof FRAME_FIGURES)[number]

/** Figures there is one of on a board. */
export const BOARD_FIGURES = [
  'board',
  'range',
  'band',
  'equation',
  'lean',
  'outcomeShare',
  'outsideService',
  'promiseGap',
  'shortfall',
  'kept',
  'memoryIntended',
  'memoryFelt',
  'weakest',
  'drag',
  'lift',
  'distance',
  'attainment',
  'change',
  'progress',
  'onTarget',
  'stageCoverage',
  'scoredCoverage',
  'phaseCoverage',
  'guestCoverage',
  'kappa',
] as const

/** Figures every frame has. */
export const FRAME_FIGURES = ['frame', 'weight', 'gap', 'priority', 'breaker', 'frameAgreement'] as const
