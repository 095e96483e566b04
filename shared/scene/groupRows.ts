import {
  countingFrames,
  dimensionAlignment,
  framePhase,
  functionAlignment,
  phaseAlignment,
  stageAlignment,
} from '../method/alignment'
import { dimensionCard } from '../method/catalog'
import type { Figure } from '../method/explain/figure'
import type { GroupAlignment } from '../method/formulas'
import { boardOf, type Doc } from '../model/doc'
import type { Id } from '../model/id'
import type { Frame } from '../model/record'
import { DIMENSIONS, FUNCTIONS, PHASES, STAGES } from '../model/vocabulary'
import { methodWords } from '../words/method'

/** The ways to cut a board's alignment. */
export const CUTS = ['stage', 'phase', 'function', 'dimension'] as const
export type Cut = (typeof CUTS)[number]

export interface GroupRow {
  readonly key: string
  readonly label: string
  readonly reading: GroupAlignment
  /** Points 0–100; null: none is set. */
  readonly target: number | null
  readonly figure: Figure
  /** The frames its number is made of. */
  readonly members: readonly Id[]
  /** Why it is left out of the story; null: it is not. */
  readonly outOfScope: string | null
}

/** The rows of one cut. Functions without a frame are left out; stages without one stay, since they are missed. */
export function groupRows(doc: Doc, cut: Cut): readonly GroupRow[] {
  return rowsOf(doc, cut).map((row) => ({ ...row, reading: told(row) }))
}

/** Where frames are that cannot be scored, "no frames" would not be true. */
function told({ reading, members }: GroupRow): GroupAlignment {
  return reading.state === 'empty' && members.length > 0 ? { ...reading, state: 'not-applicable' } : reading
}

function rowsOf(doc: Doc, cut: Cut): readonly GroupRow[] {
  const { target, stageTargets, stagesInScope, outOfScopeReasons } = boardOf(doc)
  const frames = countingFrames(doc)
  const membersOf = (belongs: (frame: Frame) => boolean) => frames.filter(belongs).map(({ id }) => id)
  switch (cut) {
    case 'stage':
      return STAGES.map((stage) => ({
        key: stage,
        label: methodWords.stage[stage],
        reading: stageAlignment(doc, stage),
        target: stageTargets[stage] ?? target,
        figure: { figure: 'stage', stage },
        members: membersOf((frame) => frame.stage === stage),
        outOfScope: stagesInScope.includes(stage) ? null : (outOfScopeReasons[stage] ?? ''),
      }))
    case 'phase':
      return PHASES.map((phase) => ({
        key: phase,
        label: methodWords.phase[phase],
        reading: phaseAlignment(doc, phase),
        target,
        figure: { figure: 'phase', phase },
        members: membersOf((frame) => framePhase(frame) === phase),
        outOfScope: null,
      }))
    case 'function': {
      const owners = new Set(frames.map(({ ownerFunction }) => ownerFunction))
      return FUNCTIONS.filter((owner) => owners.has(owner)).map((owner) => ({
        key: owner,
        label: methodWords.function[owner],
        reading: functionAlignment(doc, owner),
        target,
        figure: { figure: 'function', owner },
        members: membersOf((frame) => frame.ownerFunction === owner),
        outOfScope: null,
      }))
    }
    case 'dimension':
      return DIMENSIONS.map((dimension) => ({
        key: dimension,
        label: dimensionCard(dimension).label,
        reading: dimensionAlignment(doc, dimension),
        target,
        figure: { figure: 'dimension', dimension },
        members: membersOf((frame) => !frame.notApplicable.includes(dimension)),
        outOfScope: null,
      }))
  }
}
