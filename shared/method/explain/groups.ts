import { boardOf, type Doc } from '../../model/doc'
import type { Frame } from '../../model/record'
import type { BusinessFunction, Dimension, Phase, Stage } from '../../model/vocabulary'
import { missingWords } from '../../words/explainMissing'
import { stepWords } from '../../words/explainSteps'
import {
  boardAlignment,
  consensusLevels,
  countingFrames,
  dimensionAlignment,
  frameAlignment,
  framePhase,
  frameWeight,
  functionAlignment,
  phaseAlignment,
  stageAlignment,
} from '../alignment'
import { type GroupAlignment, points } from '../formulas'
import { type Account, type Step, step } from './explanation'
import { about, nameOf } from './names'
import type { Numbers } from './numbers'
import { caveats, unscored } from './unsaid'

/** F5 of the whole board. */
export function boardAccount(doc: Doc, say: Numbers): Account {
  const account = framesAccount(doc, say, boardAlignment(doc), () => true)
  return { ...account, notes: [...account.notes, missingWords.settings] }
}

export function stageAccount(doc: Doc, say: Numbers, stage: Stage): Account {
  return framesAccount(doc, say, stageAlignment(doc, stage), (frame) => frame.stage === stage)
}

export function phaseAccount(doc: Doc, say: Numbers, phase: Phase): Account {
  return framesAccount(doc, say, phaseAlignment(doc, phase), (frame) => framePhase(frame) === phase)
}

export function functionAccount(doc: Doc, say: Numbers, owner: BusinessFunction): Account {
  return framesAccount(doc, say, functionAlignment(doc, owner), (frame) => frame.ownerFunction === owner)
}

/** One dimension over the frames where it applies: a frame counts with the points of its consensus level. */
export function dimensionAccount(doc: Doc, say: Numbers, dimension: Dimension): Account {
  const reading = dimensionAlignment(doc, dimension)
  const members = countingFrames(doc)
    .filter((frame) => !frame.notApplicable.includes(dimension))
    .map((frame) => ({
      frame,
      weight: frameWeight(doc, frame),
      points: points(consensusLevels(doc, frame.id)[dimension]),
    }))
  const without = members.filter((member) => member.points === null).map(({ frame }) => frame)
  const missing =
    boardOf(doc).weights[dimension] > 0 ? about(doc, without, missingWords.dimensionWithout) : []
  return groupAccount(doc, say, reading, members, members.length, missing, {
    scored: stepWords.ofThemScoredHere,
    sum: stepWords.sumOfPoints,
  })
}

/** An alignment with its state and range, as method.md 6 asks; null: there is none. */
export function saidReading(
  { state, alignment, low, high }: Pick<GroupAlignment, 'state' | 'alignment' | 'low' | 'high'>,
  say: Numbers,
): string | null {
  if (alignment === null) return null
  return state === 'complete'
    ? stepWords.complete(say.exact(alignment))
    : stepWords.partial(say.exact(alignment), say.exact(low ?? 0), say.exact(high ?? 100))
}

export interface Member {
  readonly frame: Frame
  readonly weight: number
  /** Points 0–100; null: the frame has none. */
  readonly points: number | null
}

function framesAccount(
  doc: Doc,
  say: Numbers,
  reading: GroupAlignment,
  belongs: (frame: Frame) => boolean,
): Account {
  const told = countingFrames(doc).filter(belongs)
  const members = told
    .filter((frame) => frameAlignment(doc, frame.id).state !== 'not-applicable')
    .map((frame) => ({
      frame,
      weight: frameWeight(doc, frame),
      points: frameAlignment(doc, frame.id).alignment,
    }))
  const missing = unscored(
    doc,
    members.map(({ frame }) => frame),
  )
  return groupAccount(doc, say, reading, members, told.length, missing, {
    scored: stepWords.ofThemScored,
    sum: stepWords.sumOfProducts,
  })
}

function groupAccount(
  doc: Doc,
  say: Numbers,
  reading: GroupAlignment,
  members: readonly Member[],
  told: number,
  missing: readonly string[],
  words: { scored(frames: string, scored: string): string; readonly sum: string },
): Account {
  const counted = members.filter((member) => member.points !== null)
  const whole = sums(counted)
  const steps: readonly Step[] = [
    step(stepWords.framesThatCount, words.scored(say.short(members.length), say.short(counted.length))),
    ...(members.length === 0 ? [] : [weightStep(doc, say, members)]),
    ...(counted.length === 0
      ? []
      : [
          step(words.sum, say.short(whole.products)),
          step(stepWords.sumOfWeights, say.short(whole.weights)),
          ...pulls(doc, say, counted),
        ]),
    ...(reading.completeness === null
      ? []
      : [step(stepWords.completeness, say.percent(100 * reading.completeness))]),
  ]
  const frames = members.map(({ frame }) => frame)
  return {
    steps,
    result: saidReading(reading, say),
    otherwise: otherwise(reading, told, say),
    missing: missingOf(reading, told, missing),
    notes: caveats(doc, frames),
  }
}

/** `told`: how many frames there are, those that cannot be scored among them. */
function missingOf(reading: GroupAlignment, told: number, missing: readonly string[]): readonly string[] {
  if (reading.state === 'empty') return [told === 0 ? missingWords.noFrames : missingWords.noWeight]
  return reading.state === 'not-applicable' ? [missingWords.noWeight] : missing
}

function otherwise({ state, completeness, low, high }: GroupAlignment, told: number, say: Numbers): string {
  if (state === 'empty') return told === 0 ? stepWords.noFrames : stepWords.nothingCounts
  if (state === 'not-applicable') return stepWords.nothingCounts
  if (state === 'unscored') return stepWords.notScored
  return stepWords.withheld(
    say.percent(100 * (completeness ?? 0)),
    say.exact(low ?? 0),
    say.exact(high ?? 100),
  )
}

function weightStep(doc: Doc, say: Numbers, members: readonly Member[]): Step {
  const moments = members.filter(({ frame }) => frame.momentOfTruth !== 'none').length
  return step(
    stepWords.weights,
    moments === 0
      ? stepWords.weightPlain
      : stepWords.weightRule(say.short(boardOf(doc).motMultiplier), say.short(moments)),
  )
}

/** The frames without which the mean would be highest, and where it would be. */
export function pulls(doc: Doc, say: Numbers, counted: readonly Member[]): readonly Step[] {
  const whole = sums(counted)
  const mean = whole.products / whole.weights
  return counted
    .map((member) => {
      const rest = whole.weights - member.weight
      const without = (whole.products - member.weight * (member.points ?? 0)) / rest
      return { ...member, without, drag: without - mean }
    })
    .filter(({ drag }) => Number.isFinite(drag) && drag >= LEAST_DRAG)
    .sort((a, b) => b.drag - a.drag)
    .slice(0, MOST_PULLS)
    .map(({ frame, points, without }) =>
      step(
        stepWords.pullsDown,
        stepWords.pull(nameOf(doc, frame), say.exact(points ?? 0), say.exact(without)),
      ),
    )
}

/** Of weight × points and of weight, over the members. */
export function sums(members: readonly Member[]): { readonly products: number; readonly weights: number } {
  return {
    products: members.reduce((sum, { weight, points }) => sum + weight * (points ?? 0), 0),
    weights: members.reduce((sum, { weight }) => sum + weight, 0),
  }
}

const MOST_PULLS = 3
/** Less is nothing anybody can read. */
const LEAST_DRAG = 0.005
