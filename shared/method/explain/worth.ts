import { boardOf, type Doc, get } from '../../model/doc'
import type { Frame } from '../../model/record'
import { missingWords } from '../../words/explainMissing'
import { stepWords } from '../../words/explainSteps'
import { countingFrames, frameAlignment, frameWeight, weighedFrames } from '../alignment'
import { targetOf } from '../benchmark'
import { weakestLink } from '../weakest'
import { weightedMean } from '../weightedMean'
import { type Account, type Step, step } from './explanation'
import { nameOf } from './names'
import type { Numbers } from './numbers'
import { caveats, noNumber, unscored } from './unsaid'

/** F9: what the board would gain without its weakest link. */
export function dragAccount(doc: Doc, say: Numbers): Account {
  const { frame: id, drag } = weakestLink(doc)
  const frame = get(doc, id, 'frame')
  const rows = scoredRows(doc)
  const all = weightedMean(rows)
  const rest = weightedMean(rows.filter((row) => row.frame.id !== id))
  return {
    steps: [
      ...weakestSteps(doc, say, frame),
      ...(all === null ? [] : [step(stepWords.withIt, say.exact(all))]),
      ...(rest === null ? [] : [step(stepWords.withoutIt, say.exact(rest))]),
    ],
    result: drag === null ? null : say.signed(drag),
    otherwise: frame ? stepWords.onlyOne : noNumber(doc),
    ...behind(doc, drag === null && frame ? [missingWords.onlyOne] : []),
  }
}

/** F9: what the board would gain if its weakest link alone reached its target. */
export function liftAccount(doc: Doc, say: Numbers): Account {
  const { frame: id, alignment, lift } = weakestLink(doc)
  const frame = get(doc, id, 'frame')
  const target = frame ? targetOf(doc, frame) : boardOf(doc).target
  const all = scoredRows(doc).reduce((sum, { weight }) => sum + weight, 0)
  return {
    steps: [
      ...weakestSteps(doc, say, frame),
      step(stepWords.itsTarget, target === null ? stepWords.noTarget : say.exact(target)),
      ...(target === null || alignment === null
        ? []
        : [step(stepWords.toItsTarget, stepWords.points(say.exact(Math.max(0, target - alignment))))]),
      ...(frame ? [step(stepWords.scoredWeight, say.short(all))] : []),
    ],
    result: lift === null ? null : say.signed(lift),
    otherwise: frame ? stepWords.notKnown : noNumber(doc),
    ...behind(doc, frame && target === null ? [missingWords.target] : []),
  }
}

function weakestSteps(doc: Doc, say: Numbers, frame: Frame | null): readonly Step[] {
  const alignment = frame && frameAlignment(doc, frame.id).alignment
  if (!frame || alignment === null) return []
  return [
    step(stepWords.weakestFrame, stepWords.weakest(say.exact(alignment), nameOf(doc, frame))),
    step(stepWords.itsWeight, say.short(frameWeight(doc, frame))),
  ]
}

function scoredRows(doc: Doc) {
  return weighedFrames(doc).flatMap(({ frame, weight, alignment }) =>
    alignment.alignment === null ? [] : [{ frame, weight, value: alignment.alignment }],
  )
}

function behind(doc: Doc, first: readonly string[]): Pick<Account, 'missing' | 'notes'> {
  const frames = countingFrames(doc)
  if (frames.length === 0) return { missing: [missingWords.noFrames], notes: [] }
  return { missing: [...first, ...unscored(doc, frames)], notes: caveats(doc, frames) }
}
