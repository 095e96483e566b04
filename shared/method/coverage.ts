import { boardOf, type Doc, guestsOf } from '../model/doc'
import type { Id } from '../model/id'
import { PHASES, type Phase, STAGES, type Stage } from '../model/vocabulary'
import { countingFrames, framePhase, stageAlignment } from './alignment'
import { perDoc } from './perDoc'

/** Percent, unrounded; null: there is nothing to cover. */
export interface Coverage {
  /** Of the stages in scope: those with a frame, and those with an alignment. */
  readonly stages: number | null
  readonly scoredStages: number | null
  /** In scope and without a frame, in the order of the stages. */
  readonly missingStages: readonly Stage[]
  /** Of before, during and after. */
  readonly phases: number | null
  /** Of the board's guests. */
  readonly personas: number | null
  readonly missingPhases: readonly Phase[]
  readonly missingGuests: readonly Id[]
}

/** F11, over all frames that are not parked. */
export const coverageOf: (doc: Doc) => Coverage = perDoc((doc) => {
  const frames = countingFrames(doc)
  const scope = STAGES.filter((stage) => boardOf(doc).stagesInScope.includes(stage))
  const stages = new Set(frames.map(({ stage }) => stage))
  const phases = new Set(frames.map(framePhase))
  const guests = new Set(frames.map(({ guest }) => guest))
  const people = guestsOf(doc).map(({ id }) => id)
  return {
    stages: percent(scope, (stage) => stages.has(stage)),
    scoredStages: percent(scope, (stage) => stageAlignment(doc, stage).alignment !== null),
    missingStages: scope.filter((stage) => !stages.has(stage)),
    phases: percent(PHASES, (phase) => phases.has(phase)),
    personas: percent(people, (guest) => guests.has(guest)),
    missingPhases: PHASES.filter((phase) => !phases.has(phase)),
    missingGuests: people.filter((guest) => !guests.has(guest)),
  }
})

function percent<T>(all: readonly T[], isCovered: (one: T) => boolean): number | null {
  return all.length === 0 ? null : (100 * all.filter(isCovered).length) / all.length
}
