import type { Doc } from '../../model/doc'
import type { Frame } from '../../model/record'
import { missingWords } from '../../words/explainMissing'
import { stepWords } from '../../words/explainSteps'
import { frameAlignment, frameWeight } from '../alignment'
import { targetOf } from '../benchmark'
import { type Fix, fixOf } from '../fixes'
import { gapOf } from '../gap'
import { type Account, type Step, step } from './explanation'
import type { Numbers } from './numbers'
import { unratedHere } from './promises'
import { caveats, unscored } from './unsaid'

/** F14: how soon a moment should be mended. */
export function priorityAccount(doc: Doc, say: Numbers, frame: Frame): Account {
  const fix = fixOf(doc, frame)
  return {
    steps: [
      step(stepWords.impact, say.short(frameWeight(doc, frame))),
      ...toTarget(doc, say, frame),
      ...toPromise(say, frame),
      ...(fix.gapLevels === null ? [] : [step(stepWords.gapLevels, say.exact(fix.gapLevels))]),
      step(stepWords.effort, frame.effort === null ? stepWords.notKnown : say.short(frame.effort)),
    ],
    result: resultOf(say, fix),
    otherwise: fix.reason === 'needs-effort' ? stepWords.needsEffort : stepWords.notScored,
    missing: missingOf(doc, frame, fix),
    notes: caveats(doc, [frame]),
  }
}

function resultOf(say: Numbers, { priority, quadrant }: Fix): string | null {
  if (quadrant === 'no-action') return stepWords.noAction
  if (priority === null || quadrant === null) return null
  return stepWords.priority(say.exact(priority), stepWords.quadrant[quadrant])
}

function missingOf(doc: Doc, frame: Frame, { reason }: Fix): readonly string[] {
  if (reason === 'not-scored') return [missingWords.noGap]
  const byScores = frameAlignment(doc, frame.id).alignment !== null && targetOf(doc, frame) !== null
  return [
    ...(reason === 'needs-effort' ? [missingWords.effort] : []),
    ...(byScores ? [] : [missingWords.byScores]),
    ...(gapOf(frame) === null ? [missingWords.byPromise, ...unratedHere(frame)] : []),
    ...unscored(doc, [frame]),
  ]
}

function toTarget(doc: Doc, say: Numbers, frame: Frame): readonly Step[] {
  const { alignment } = frameAlignment(doc, frame.id)
  const target = targetOf(doc, frame)
  if (alignment === null || target === null) return [step(stepWords.toTarget, stepWords.notKnown)]
  const gap = say.exact((target - alignment) / 25)
  return [step(stepWords.toTarget, stepWords.toTargetOf(say.short(target), say.exact(alignment), gap))]
}

function toPromise(say: Numbers, { expected, delivered }: Frame): readonly Step[] {
  if (expected === null || delivered === null) return [step(stepWords.toPromise, stepWords.notKnown)]
  const gap = say.short(expected - delivered)
  return [step(stepWords.toPromise, stepWords.toPromiseOf(say.short(expected), say.short(delivered), gap))]
}
