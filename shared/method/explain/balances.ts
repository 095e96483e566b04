import type { Doc } from '../../model/doc'
import type { Frame } from '../../model/record'
import { type Phase, ZONES } from '../../model/vocabulary'
import { missingWords } from '../../words/explainMissing'
import { stepWords } from '../../words/explainSteps'
import { countingFrames, framePhase, frameWeight } from '../alignment'
import { type Balance, balanceOf, isFelt } from '../equation'
import { type Account, step } from './explanation'
import { about, namesOf } from './names'
import type { Numbers } from './numbers'
import { pillarStep, scoresBehind } from './pillars'

/** F6: the three pillars and what remains of How when What + Who is taken off. */
export function equationAccount(doc: Doc, say: Numbers): Account {
  const { what, who, residual, reading } = balanceOf(doc)
  return {
    steps: [
      ...ZONES.map((zone) => pillarStep(doc, say, zone)),
      ...(what === null || who === null ? [] : [step(stepWords.halfSum, say.exact((what + who) / 2))]),
    ],
    ...readingOf(say, residual, reading),
    ...scoresBehind(doc, ZONES),
  }
}

/** F12, the first part. */
export function leanAccount(doc: Doc, say: Numbers): Account {
  const { lean, leanReading } = balanceOf(doc)
  const zones = ['who', 'how'] as const
  return {
    steps: zones.map((zone) => pillarStep(doc, say, zone)),
    ...readingOf(say, lean, leanReading),
    ...scoresBehind(doc, zones),
  }
}

/** F12: how much of what is written speaks of outcomes. */
export function outcomeShareAccount(doc: Doc, say: Numbers): Account {
  const { outcomeShare } = balanceOf(doc)
  const frames = countingFrames(doc)
  const acting = frames.filter(({ action }) => action.trim() !== '')
  const ending = frames.filter(hasOutcome)
  const without = acting.filter((frame) => !hasOutcome(frame))
  return {
    steps: [
      step(stepWords.framesWithAction, say.short(weightOf(doc, acting))),
      step(stepWords.framesWithOutcome, say.short(weightOf(doc, ending))),
      ...(without.length === 0 ? [] : [step(stepWords.withoutOutcome, namesOf(doc, without))]),
    ],
    result: outcomeShare === null ? null : say.percent(outcomeShare),
    otherwise: stepWords.notKnown,
    missing: outcomeShare === null && acting.length + ending.length === 0 ? [missingWords.outcome] : [],
    notes: [],
  }
}

/** F12: how much of the story is before and after. */
export function outsideServiceAccount(doc: Doc, say: Numbers): Account {
  const { outsideService } = balanceOf(doc)
  const frames = countingFrames(doc)
  const within = (phase: Phase | null) => frames.filter((frame) => framePhase(frame) === phase)
  const nowhere = within(null)
  return {
    steps: [
      step(stepWords.before, say.short(weightOf(doc, within('before')))),
      step(stepWords.during, say.short(weightOf(doc, within('during')))),
      step(stepWords.after, say.short(weightOf(doc, within('after')))),
      ...(nowhere.length === 0 ? [] : [step(stepWords.noPhase, say.short(weightOf(doc, nowhere)))]),
      step(stepWords.allWeight, say.short(weightOf(doc, frames))),
    ],
    result: outsideService === null ? null : say.percent(outsideService),
    otherwise: frames.length === 0 ? stepWords.noFrames : stepWords.nothingCounts,
    missing: frames.length === 0 ? [missingWords.noFrames] : about(doc, nowhere, missingWords.withoutStage),
    notes: [],
  }
}

function readingOf(
  say: Numbers,
  value: number | null,
  reading: Balance['reading'] | Balance['leanReading'],
): Pick<Account, 'result' | 'otherwise'> {
  return {
    result:
      value === null || reading === null
        ? null
        : stepWords.residual(say.signed(value), stepWords.reading[reading]),
    otherwise: stepWords.notKnown,
  }
}

/** As F12 counts them. */
function hasOutcome({ outcome, intended }: Frame): boolean {
  return outcome.trim() !== '' && isFelt(intended)
}

function weightOf(doc: Doc, frames: readonly Frame[]): number {
  return frames.reduce((sum, frame) => sum + frameWeight(doc, frame), 0)
}
