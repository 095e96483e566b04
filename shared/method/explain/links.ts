import { type Doc, get } from '../../model/doc'
import type { Frame } from '../../model/record'
import { missingWords } from '../../words/explainMissing'
import { stepWords } from '../../words/explainSteps'
import { methodWords } from '../../words/method'
import { countingFrames, frameAlignment, frameWeight } from '../alignment'
import { gapOf } from '../gap'
import { breakerReasons, mayYetBreak, weakestLink } from '../weakest'
import { type Account, type Step, step } from './explanation'
import { nameOf } from './names'
import type { Numbers } from './numbers'
import { caveats, noNumber, unscored } from './unsaid'

/** F9: the frame with the lowest alignment, and what it costs. */
export function weakestAccount(doc: Doc, say: Numbers): Account {
  const { frame: id, alignment, drag, lift } = weakestLink(doc)
  const frame = get(doc, id, 'frame')
  const frames = countingFrames(doc).filter((each) => frameAlignment(doc, each.id).state !== 'not-applicable')
  return {
    steps: [
      ...(frame ? [step(stepWords.weight, say.short(frameWeight(doc, frame)))] : []),
      ...optional(stepWords.drag, drag, say),
      ...optional(stepWords.lift, lift, say),
    ],
    result: frame && alignment !== null ? stepWords.weakest(say.exact(alignment), nameOf(doc, frame)) : null,
    otherwise: frames.length === 0 ? noNumber(doc) : stepWords.notScored,
    missing: countingFrames(doc).length === 0 ? [missingWords.noFrames] : unscored(doc, frames),
    notes: caveats(doc, frames),
  }
}

/** F9: whether this moment can undo everything before it, and by which of the three signs. */
export function breakerAccount(doc: Doc, say: Numbers, frame: Frame): Account {
  const reasons = breakerReasons(doc, frame)
  const { alignment } = frameAlignment(doc, frame.id)
  const felt = frame.felt?.valence ?? null
  const gap = gapOf(frame)
  const unknown = [
    ...(alignment === null ? [stepWords.breakerAlignment] : []),
    ...(felt === null ? [stepWords.breakerFelt] : []),
    ...(gap === null ? [stepWords.breakerGap] : []),
  ]
  const isOpen = mayYetBreak(doc, frame)
  const sign = (value: number | null, said: string, isSign: boolean) =>
    value === null ? stepWords.notKnown : isSign ? stepWords.yes(said) : stepWords.no(said)
  return {
    steps: [
      step(stepWords.decides, decides(frame)),
      step(
        stepWords.breakerAlignment,
        sign(alignment, say.exact(alignment ?? 0), reasons.includes('alignment') || (alignment ?? 100) < 25),
      ),
      step(stepWords.breakerFelt, sign(felt, say.shortSigned(felt ?? 0), felt === -3)),
      step(stepWords.breakerGap, sign(gap, say.shortSigned(gap ?? 0), (gap ?? 0) <= -3)),
    ],
    result: reasons.length > 0 ? stepWords.isBreaker : isOpen ? stepWords.mayBeBreaker : stepWords.noBreaker,
    otherwise: stepWords.notKnown,
    missing: isOpen ? [missingWords.unsure(unknown.join(', '))] : [],
    notes: caveats(doc, [frame]),
  }
}

function decides({ momentOfTruth, kano }: Frame): string {
  const said = [
    ...(momentOfTruth === 'none' ? [] : [methodWords.moment[momentOfTruth]]),
    ...(kano === 'must-be' ? [stepWords.mustBe] : []),
  ]
  return said.length === 0 ? stepWords.neither : said.join(', ')
}

function optional(label: string, value: number | null, say: Numbers): readonly Step[] {
  return value === null ? [] : [step(label, stepWords.points(say.exact(value)))]
}
