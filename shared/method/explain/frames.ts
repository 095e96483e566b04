import { boardOf, type Doc } from '../../model/doc'
import type { Frame } from '../../model/record'
import { DIMENSIONS, type Dimension } from '../../model/vocabulary'
import { missingWords } from '../../words/explainMissing'
import { stepWords } from '../../words/explainSteps'
import { methodWords } from '../../words/method'
import { consensusLevels, frameAlignment, frameWeight } from '../alignment'
import { dimensionCard } from '../catalog'
import { points } from '../formulas'
import { type Account, type Step, step } from './explanation'
import { saidReading } from './groups'
import { listed } from './names'
import type { Numbers } from './numbers'
import { caveats } from './unsaid'

/** F3 of one frame: each dimension's points and weight, then their mean. */
export function frameAccount(doc: Doc, say: Numbers, frame: Frame): Account {
  const reading = frameAlignment(doc, frame.id)
  const { weights } = boardOf(doc)
  const levels = consensusLevels(doc, frame.id)
  const applying = DIMENSIONS.filter((d) => weights[d] > 0 && !frame.notApplicable.includes(d))
  const scored = applying.filter((d) => levels[d] !== null)
  const { scored: count, applicable, completeness, low, high, state } = reading
  return {
    steps: [
      ...DIMENSIONS.map((d) => step(dimensionCard(d).label, dimensionValue(doc, say, frame, d))),
      step(stepWords.completeness, stepWords.dimensionsScored(say.short(count), say.short(applicable))),
      ...(scored.length === 0 ? [] : sumSteps(say, weights, scored, levels)),
    ],
    result: saidReading(reading, say),
    otherwise:
      state === 'not-applicable'
        ? stepWords.nothingCounts
        : state === 'unscored'
          ? stepWords.notScored
          : stepWords.withheld(
              say.percent(100 * (completeness ?? 0)),
              say.exact(low ?? 0),
              say.exact(high ?? 100),
            ),
    missing: applying.length === 0 ? [missingWords.nothingApplies] : notScoredHere(applying, levels),
    notes: caveats(doc, [frame]),
  }
}

/** F4. */
export function weightAccount(doc: Doc, say: Numbers, frame: Frame): Account {
  const { motMultiplier } = boardOf(doc)
  const kind = frame.momentOfTruth
  return {
    steps: [
      step(stepWords.importance, say.short(frame.importance)),
      step(
        stepWords.momentOfTruth,
        kind === 'none'
          ? stepWords.noMoment
          : stepWords.times(methodWords.moment[kind], say.short(motMultiplier)),
      ),
    ],
    result: say.short(frameWeight(doc, frame)),
    otherwise: stepWords.notKnown,
    missing: [],
    notes: [],
  }
}

function dimensionValue(doc: Doc, say: Numbers, frame: Frame, dimension: Dimension): string {
  if (frame.notApplicable.includes(dimension)) return stepWords.leftOut
  const weight = boardOf(doc).weights[dimension]
  if (weight === 0) return stepWords.noWeightLeftOut
  const level = consensusLevels(doc, frame.id)[dimension]
  if (level === null) return stepWords.dimensionNotScored
  const worth = say.short(points(level))
  return weight === 1
    ? stepWords.level(say.short(level), worth)
    : stepWords.levelTimes(say.short(level), worth, say.short(weight))
}

function sumSteps(
  say: Numbers,
  weights: Readonly<Record<Dimension, number>>,
  scored: readonly Dimension[],
  levels: Readonly<Record<Dimension, number | null>>,
): readonly Step[] {
  const sum = (value: (d: Dimension) => number) => scored.reduce((total, d) => total + value(d), 0)
  return [
    step(stepWords.sumOfPoints, say.short(sum((d) => weights[d] * points(levels[d] ?? 1)))),
    step(stepWords.sumOfWeights, say.short(sum((d) => weights[d]))),
  ]
}

function notScoredHere(
  applying: readonly Dimension[],
  levels: Readonly<Record<Dimension, number | null>>,
): readonly string[] {
  const open = applying.filter((d) => levels[d] === null)
  if (open.length === 0) return []
  return [missingWords.dimensions(open.length, listed(open.map((d) => dimensionCard(d).label)))]
}
