import type { Doc } from '../../model/doc'
import type { Frame } from '../../model/record'
import { missingWords } from '../../words/explainMissing'
import { stepWords } from '../../words/explainSteps'
import { countingFrames, frameWeight } from '../alignment'
import { boardGap, gapClass, gapOf } from '../gap'
import { type Account, type Step, step } from './explanation'
import { about, nameOf } from './names'
import type { Numbers } from './numbers'

/** F7 of one frame. */
export function gapAccount(_: Doc, say: Numbers, frame: Frame): Account {
  const gap = gapOf(frame)
  const kind = gapClass(gap)
  const rung = (value: number | null) => (value === null ? stepWords.notKnown : say.short(value))
  return {
    steps: [step(stepWords.expected, rung(frame.expected)), step(stepWords.delivered, rung(frame.delivered))],
    result:
      gap === null || kind === null ? null : stepWords.gapOf(say.shortSigned(gap), stepWords.gapKind[kind]),
    otherwise: stepWords.notKnown,
    missing: unratedHere(frame),
    notes: [],
  }
}

/** F7 of the board: the mean gap. */
export function promiseGapAccount(doc: Doc, say: Numbers): Account {
  const { netGap } = boardGap(doc)
  return {
    ...behind(doc, say, [step(stepWords.sumOfGaps, say.shortSigned(sum(doc, (gap) => gap)))]),
    result: netGap === null ? null : say.signed(netGap),
  }
}

/** F7 of the board: only what falls short. */
export function shortfallAccount(doc: Doc, say: Numbers): Account {
  const { shortfall } = boardGap(doc)
  return {
    ...behind(doc, say, [step(stepWords.sumOfShortfalls, say.short(sum(doc, (gap) => Math.max(0, -gap))))]),
    result: shortfall === null ? null : say.exact(shortfall),
  }
}

/** F7 of the board: the share of promises kept, by weight. */
export function keptAccount(doc: Doc, say: Numbers): Account {
  const { kept } = boardGap(doc)
  return {
    ...behind(doc, say, [step(stepWords.keptWeight, say.short(sum(doc, (gap) => (gap >= 0 ? 1 : 0))))]),
    result: kept === null ? null : say.percent(kept),
  }
}

/** What is not rated of a frame's promise. */
export function unratedHere({ expected, delivered }: Frame): readonly string[] {
  return [
    ...(expected === null ? [missingWords.expected] : []),
    ...(delivered === null ? [missingWords.delivered] : []),
  ]
}

function behind(doc: Doc, say: Numbers, sums: readonly Step[]): Omit<Account, 'result'> {
  const { rated, frames } = boardGap(doc)
  const unrated = countingFrames(doc).filter((frame) => gapOf(frame) === null)
  const weight = sum(doc, () => 1)
  return {
    steps: [
      step(stepWords.bothReadings, stepWords.ofFrames(say.short(rated), say.short(frames))),
      ...worst(doc, say),
      ...(rated === 0 ? [] : [...sums, step(stepWords.ratedWeight, say.short(weight))]),
    ],
    otherwise: frames === 0 ? stepWords.noFrames : stepWords.notKnown,
    missing: frames === 0 ? [missingWords.noFrames] : about(doc, unrated, missingWords.unrated),
    notes: [],
  }
}

/** The frames furthest below their promise. */
function worst(doc: Doc, say: Numbers): readonly Step[] {
  return countingFrames(doc)
    .map((frame) => ({ frame, gap: gapOf(frame) ?? 0 }))
    .filter(({ gap }) => gap < 0)
    .sort((a, b) => a.gap - b.gap)
    .slice(0, MOST_WORST)
    .map(({ frame, gap }) =>
      step(stepWords.worst, stepWords.namedGap(nameOf(doc, frame), say.shortSigned(gap))),
    )
}

function sum(doc: Doc, value: (gap: number) => number): number {
  return countingFrames(doc).reduce((total, frame) => {
    const gap = gapOf(frame)
    return gap === null ? total : total + frameWeight(doc, frame) * value(gap)
  }, 0)
}

const MOST_WORST = 3
