import { type Doc, get, scoresOf } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Frame } from '../../model/record'
import { DIMENSIONS, type Dimension } from '../../model/vocabulary'
import { missingWords } from '../../words/explainMissing'
import { stepWords } from '../../words/explainSteps'
import { type Agreement, boardKappa, dimensionAgreement, frameAgreement } from '../agreement'
import { dimensionCard } from '../catalog'
import { kappaBandOf } from '../kappaBand'
import { type Account, type Step, step } from './explanation'
import { listed } from './names'
import type { Numbers } from './numbers'

/** F13 of one dimension of a frame: every rater's level, and how far apart they are. */
export function agreementAccount(doc: Doc, say: Numbers, frame: Frame, dimension: Dimension): Account {
  const reading = dimensionAgreement(doc, frame.id, dimension)
  const voices = scoresOf(doc, frame.id).flatMap(({ rater, levels }) => {
    const level = levels[dimension]
    return level === null ? [] : [step(raterName(doc, rater), say.short(level))]
  })
  return {
    steps: [
      ...voices.slice(0, MOST_VOICES),
      ...(voices.length > MOST_VOICES
        ? [step(stepWords.moreVoices, say.short(voices.length - MOST_VOICES))]
        : []),
      ...optional(stepWords.mean, reading.mean, say.short),
      ...optional(stepWords.meanDistance, reading.ad, say.exact),
      ...optional(stepWords.variance, reading.sd === null ? null : reading.sd ** 2, say.exact),
    ],
    result:
      reading.agreement === null
        ? null
        : stepWords.agreed(say.exact(reading.agreement), stepWords.flag[reading.flag]),
    otherwise: reading.raters === 0 ? stepWords.nobody : stepWords.singleVoice,
    missing: tooFew(reading),
    notes: [],
  }
}

/** F13 of a frame: the mean over the dimensions two or more have scored. */
export function frameAgreementAccount(doc: Doc, say: Numbers, frame: Frame): Account {
  const { agreement, ad, dims, discuss } = frameAgreement(doc, frame.id)
  const readings = DIMENSIONS.map((d) => ({ dimension: d, reading: dimensionAgreement(doc, frame.id, d) }))
  const alone = readings.filter(
    ({ dimension, reading }) => reading.raters < 2 && !frame.notApplicable.includes(dimension),
  )
  return {
    steps: [
      ...readings.flatMap(({ dimension, reading }) =>
        reading.agreement === null
          ? []
          : [
              step(
                dimensionCard(dimension).label,
                stepWords.agreed(say.exact(reading.agreement), stepWords.flag[reading.flag]),
              ),
            ],
      ),
      step(stepWords.dimensionsShared, say.short(dims)),
      ...optional(stepWords.meanDistance, ad, say.exact),
      ...(dims === 0 ? [] : [step(stepWords.toDiscuss, say.short(discuss))]),
    ],
    result: agreement === null ? null : say.exact(agreement),
    otherwise: readings.every(({ reading }) => reading.raters === 0)
      ? stepWords.nobody
      : stepWords.singleVoice,
    missing:
      alone.length === 0
        ? []
        : [missingWords.voices(listed(alone.map(({ dimension }) => dimensionCard(dimension).label)))],
    notes: [],
  }
}

/** F13 of the board: weighted kappa of every pair that shares enough ratings. */
export function kappaAccount(doc: Doc, say: Numbers): Account {
  const { kappa, pairs, skipped } = boardKappa(doc)
  const name = ({ a, b }: { readonly a: Id; readonly b: Id }) =>
    stepWords.pair(raterName(doc, a), raterName(doc, b))
  const counted = pairs.flatMap((pair) => (pair.kappa === null ? [] : [{ ...pair, kappa: pair.kappa }]))
  const rest = counted.length - MOST_PAIRS
  return {
    steps: [
      ...counted
        .slice(0, MOST_PAIRS)
        .map((pair) => step(name(pair), stepWords.pairKappa(say.exact(pair.kappa), say.short(pair.items)))),
      ...(rest > 0 ? [step(stepWords.morePairs, say.short(rest))] : []),
    ],
    result:
      kappa === null ? null : stepWords.kappa(say.exact(kappa), stepWords.kappaReading[kappaBandOf(kappa)]),
    otherwise: stepWords.notKnown,
    missing:
      pairs.length + skipped.length === 0
        ? [missingWords.pairs]
        : skipped
            .slice(0, MOST_PAIRS)
            .map((pair) =>
              pair.reason === 'too-few-items'
                ? missingWords.fewItems(name(pair))
                : missingWords.noVariation(name(pair)),
            ),
    notes: [],
  }
}

function tooFew({ raters }: Agreement): readonly string[] {
  if (raters >= 2) return []
  return [raters === 0 ? missingWords.firstVoice : missingWords.secondVoice]
}

function raterName(doc: Doc, rater: Id): string {
  return get(doc, rater, 'rater')?.name || stepWords.aRater
}

function optional(label: string, value: number | null, said: (value: number) => string): readonly Step[] {
  return value === null ? [] : [step(label, said(value))]
}

const MOST_VOICES = 12
const MOST_PAIRS = 6
