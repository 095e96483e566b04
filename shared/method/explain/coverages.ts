import { boardOf, type Doc, get, guestsOf } from '../../model/doc'
import { PHASES, STAGES } from '../../model/vocabulary'
import { missingWords } from '../../words/explainMissing'
import { stepWords } from '../../words/explainSteps'
import { frameWords } from '../../words/frame'
import { methodWords } from '../../words/method'
import { stageAlignment } from '../alignment'
import { coverageOf } from '../coverage'
import { type Account, step } from './explanation'
import { listed } from './names'
import type { Numbers } from './numbers'

/** F11: stages in scope with a frame. */
export function stageCoverageAccount(doc: Doc, say: Numbers): Account {
  const { stages, missingStages } = coverageOf(doc)
  return covered(say, stages, {
    all: inScope(doc).map((stage) => methodWords.stage[stage]),
    missing: missingStages.map((stage) => methodWords.stage[stage]),
    sentence: missingWords.stages,
    nothing: missingWords.noScope,
  })
}

/** F11: stages in scope with an alignment. */
export function scoredCoverageAccount(doc: Doc, say: Numbers): Account {
  const { scoredStages } = coverageOf(doc)
  const scope = inScope(doc)
  const without = scope.filter((stage) => stageAlignment(doc, stage).alignment === null)
  return covered(say, scoredStages, {
    all: scope.map((stage) => methodWords.stage[stage]),
    missing: without.map((stage) => methodWords.stage[stage]),
    sentence: missingWords.stagesScored,
    nothing: missingWords.noScope,
  })
}

/** F11: before, during, after. */
export function phaseCoverageAccount(doc: Doc, say: Numbers): Account {
  const { phases, missingPhases } = coverageOf(doc)
  return covered(say, phases, {
    all: PHASES.map((phase) => methodWords.phase[phase]),
    missing: missingPhases.map((phase) => methodWords.phase[phase]),
    sentence: missingWords.phases,
    nothing: missingWords.noFrames,
  })
}

/** F11: guests who appear in a frame. */
export function guestCoverageAccount(doc: Doc, say: Numbers): Account {
  const { personas, missingGuests } = coverageOf(doc)
  const name = (guest: string) => get(doc, guest, 'guest')?.name || frameWords.newGuest
  return covered(say, personas, {
    all: guestsOf(doc).map(({ id }) => name(id)),
    missing: missingGuests.map(name),
    sentence: missingWords.guests,
    nothing: missingWords.noGuests,
  })
}

interface Covered {
  readonly all: readonly string[]
  readonly missing: readonly string[]
  sentence(names: string): string
  /** Said where there is nothing to be covered. */
  readonly nothing: string
}

function covered(say: Numbers, share: number | null, { all, missing, sentence, nothing }: Covered): Account {
  return {
    steps: [
      step(stepWords.asked, say.short(all.length)),
      step(stepWords.covered, say.short(all.length - missing.length)),
      ...(missing.length === 0 ? [] : [step(stepWords.notCovered, listed(missing))]),
    ],
    result: share === null ? null : say.percent(share),
    otherwise: stepWords.nothingCounts,
    missing: share === null ? [nothing] : missing.length === 0 ? [] : [sentence(listed(missing))],
    notes: [],
  }
}

function inScope(doc: Doc) {
  const { stagesInScope } = boardOf(doc)
  return STAGES.filter((stage) => stagesInScope.includes(stage))
}
