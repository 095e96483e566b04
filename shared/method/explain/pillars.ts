import { boardOf, type Doc } from '../../model/doc'
import type { Frame } from '../../model/record'
import type { Zone } from '../../model/vocabulary'
import { missingWords } from '../../words/explainMissing'
import { stepWords } from '../../words/explainSteps'
import { frameWords } from '../../words/frame'
import { countingFrames, frameAlignment, frameWeight } from '../alignment'
import { CATALOG, dimensionCard } from '../catalog'
import { balanceOf, framePillars, type PillarLack, pillarLack } from '../equation'
import { type Account, type Step, step } from './explanation'
import { pulls, sums } from './groups'
import type { Numbers } from './numbers'
import { caveats, unscored } from './unsaid'

/** F6 of one pillar: the frames that have it, what they add up to, and who pulls it down. */
export function pillarAccount(doc: Doc, say: Numbers, zone: Zone): Account {
  const points = balanceOf(doc)[zone]
  const frames = pillarFrames(doc)
  const members = frames.map((frame) => ({
    frame,
    weight: frameWeight(doc, frame),
    points: framePillars(doc, frame)[zone],
  }))
  const counted = members.filter((member) => member.points !== null)
  const whole = sums(counted)
  return {
    steps: [
      ...CATALOG.pillars[zone].map((d) => step(dimensionCard(d).label, weightWords(doc, say, d))),
      step(
        stepWords.framesThatCount,
        stepWords.ofThemScoredHere(say.short(members.length), say.short(counted.length)),
      ),
      ...(points === null
        ? []
        : [
            step(stepWords.sumOfPoints, say.short(whole.products)),
            step(stepWords.sumOfWeights, say.short(whole.weights)),
            ...pulls(doc, say, counted),
          ]),
    ],
    result: points === null ? null : say.exact(points),
    otherwise: withoutPillar(doc, zone),
    ...scoresBehind(doc, [zone]),
  }
}

/** A pillar in one line: its points and how many frames they come from, or why there are none. */
export function pillarStep(doc: Doc, say: Numbers, zone: Zone): Step {
  const points = balanceOf(doc)[zone]
  const frames = pillarFrames(doc)
  const having = frames.filter((frame) => framePillars(doc, frame)[zone] !== null)
  return step(
    frameWords[zone],
    points === null
      ? withoutPillar(doc, zone)
      : stepWords.pillar(say.exact(points), say.short(having.length), say.short(frames.length)),
  )
}

/** What pillars lack: weight, one of them altogether, or scores of some frames. */
export function scoresBehind(doc: Doc, zones: readonly Zone[]): Pick<Account, 'missing' | 'notes'> {
  const frames = countingFrames(doc)
  if (frames.length === 0) return { missing: [missingWords.noFrames], notes: [] }
  return {
    missing: [...zones.flatMap((zone) => missingOf(doc, zone)), ...unscored(doc, frames)],
    notes: caveats(doc, frames),
  }
}

const LACKS: Readonly<Record<PillarLack, string>> = {
  'no-frames': stepWords.noFrames,
  'no-weight': stepWords.noWeightLeftOut,
  'not-applicable': stepWords.leftOut,
  unscored: stepWords.notScored,
}

function withoutPillar(doc: Doc, zone: Zone): string {
  return LACKS[pillarLack(doc, zone) ?? 'unscored']
}

function missingOf(doc: Doc, zone: Zone): readonly string[] {
  const pillar = frameWords[zone]
  switch (pillarLack(doc, zone)) {
    case 'no-weight':
      return [missingWords.pillarWeight(pillar, namesOf(zone, 'and'))]
    case 'not-applicable':
      return [missingWords.pillarApplies(pillar, namesOf(zone, 'and'))]
    case 'unscored':
      return [missingWords.pillar(pillar, namesOf(zone, 'or'))]
    case 'no-frames':
    case null:
      return []
  }
}

function weightWords(doc: Doc, say: Numbers, dimension: (typeof CATALOG.pillars)[Zone][number]): string {
  const weight = boardOf(doc).weights[dimension]
  return weight === 0 ? stepWords.noWeightLeftOut : stepWords.ofWeight(say.short(weight))
}

function pillarFrames(doc: Doc): readonly Frame[] {
  return countingFrames(doc).filter((frame) => frameAlignment(doc, frame.id).state !== 'not-applicable')
}

function namesOf(zone: Zone, word: 'and' | 'or'): string {
  return CATALOG.pillars[zone].map((d) => dimensionCard(d).label).join(` ${word} `)
}
