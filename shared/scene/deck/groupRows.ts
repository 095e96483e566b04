import {
  countingFrames,
  dimensionAlignment,
  framePhase,
  functionAlignment,
  phaseAlignment,
  stageAlignment,
} from '../../method/alignment'
import { dimensionCard } from '../../method/catalog'
import { boardOf, type Doc } from '../../model/doc'
import type { Frame } from '../../model/record'
import { DIMENSIONS, FUNCTIONS, PHASES, STAGES } from '../../model/vocabulary'
import { methodWords } from '../../words/method'
import { scorecardWords } from '../../words/scorecard'
import type { BarRow } from '../charts/alignmentBars'

/** The ways to cut a board's alignment, in the order of the report. */
export const CUTS = ['stage', 'phase', 'function', 'dimension'] as const
export type Cut = (typeof CUTS)[number]

export interface GroupRow extends BarRow {
  /** The frames its number is made of. */
  readonly members: readonly Frame[]
  /** Said where its state stands: that a stage is out of scope; '' for most. */
  readonly note: string
}

/** The rows of one cut. Functions without a frame are left out; stages without one stay, since they are missed. */
export function groupRows(doc: Doc, cut: Cut): readonly GroupRow[] {
  const { target, stageTargets, stagesInScope } = boardOf(doc)
  const frames = countingFrames(doc)
  switch (cut) {
    case 'stage':
      return STAGES.map((stage) => ({
        label: methodWords.stage[stage],
        reading: stageAlignment(doc, stage),
        target: stageTargets[stage] ?? target,
        members: frames.filter((frame) => frame.stage === stage),
        note: stagesInScope.includes(stage) ? '' : scorecardWords.outOfScope,
      }))
    case 'phase':
      return PHASES.map((phase) => ({
        label: methodWords.phase[phase],
        reading: phaseAlignment(doc, phase),
        target,
        members: frames.filter((frame) => framePhase(frame) === phase),
        note: '',
      }))
    case 'function':
      return FUNCTIONS.map((owner) => ({
        label: methodWords.function[owner],
        reading: functionAlignment(doc, owner),
        target,
        members: frames.filter((frame) => frame.ownerFunction === owner),
        note: '',
      })).filter(({ members }) => members.length > 0)
    case 'dimension':
      return DIMENSIONS.map((dimension) => ({
        label: dimensionCard(dimension).label,
        reading: dimensionAlignment(doc, dimension),
        target,
        members: frames.filter((frame) => !frame.notApplicable.includes(dimension)),
        note: '',
      }))
  }
}
