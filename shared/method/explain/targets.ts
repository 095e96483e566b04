import { boardOf, type Doc, readingsOf } from '../../model/doc'
import { missingWords } from '../../words/explainMissing'
import { stepWords } from '../../words/explainSteps'
import { boardAlignment, countingFrames, frameAlignment, frameWeight } from '../alignment'
import { benchmarkOf, targetOf } from '../benchmark'
import { settled } from '../formulas'
import { type Account, type Step, step } from './explanation'
import { saidReading } from './groups'
import { about } from './names'
import type { Numbers } from './numbers'
import { caveats, unscored } from './unsaid'

/** F10: alignment minus target. */
export function distanceAccount(doc: Doc, say: Numbers): Account {
  const { distance } = benchmarkOf(doc)
  return {
    steps: [alignmentStep(doc, say), targetStep(doc, say)],
    ...resultOf(doc, distance === null ? null : say.signed(distance)),
    missing: [...noTarget(doc), ...scoresOf(doc)],
    notes: caveats(doc, countingFrames(doc)),
  }
}

/** F10: alignment as a share of the target. */
export function attainmentAccount(doc: Doc, say: Numbers): Account {
  const { attainment } = benchmarkOf(doc)
  const isZero = boardOf(doc).target === 0
  return {
    steps: [alignmentStep(doc, say), targetStep(doc, say)],
    ...resultOf(doc, attainment === null ? null : say.percent(attainment)),
    missing: [
      ...noTarget(doc),
      ...(attainment === null && isZero ? [missingWords.targetZero] : []),
      ...scoresOf(doc),
    ],
    notes: caveats(doc, countingFrames(doc)),
  }
}

/** F10: alignment minus baseline. */
export function changeAccount(doc: Doc, say: Numbers): Account {
  const { change } = benchmarkOf(doc)
  return {
    steps: [alignmentStep(doc, say), baselineStep(doc, say)],
    ...resultOf(doc, change === null ? null : say.signed(change)),
    missing: [...noBaseline(doc), ...scoresOf(doc)],
    notes: caveats(doc, countingFrames(doc)),
  }
}

/** F10: how much of the way from baseline to target is done. */
export function progressAccount(doc: Doc, say: Numbers): Account {
  const { change, progress } = benchmarkOf(doc)
  const { target, baseline } = boardOf(doc)
  const isBeyond = target !== null && baseline !== null && target <= baseline
  return {
    steps: [
      alignmentStep(doc, say),
      baselineStep(doc, say),
      targetStep(doc, say),
      ...(change === null ? [] : [step(stepWords.changed, stepWords.points(say.signed(change)))]),
      ...(target === null || baseline === null || isBeyond
        ? []
        : [step(stepWords.way, stepWords.points(say.exact(target - baseline)))]),
    ],
    ...resultOf(doc, progress === null ? null : say.percent(progress)),
    missing: [
      ...noBaseline(doc),
      ...noTarget(doc),
      ...(isBeyond ? [missingWords.beyond] : []),
      ...scoresOf(doc),
    ],
    notes: caveats(doc, countingFrames(doc)),
  }
}

/** F10: the share of the story at its target, by weight. */
export function onTargetAccount(doc: Doc, say: Numbers): Account {
  const { onTarget } = benchmarkOf(doc)
  const frames = countingFrames(doc).filter(
    (frame) => frameAlignment(doc, frame.id).state !== 'not-applicable',
  )
  const aimed = frames.flatMap((frame) => {
    const { alignment } = frameAlignment(doc, frame.id)
    const target = targetOf(doc, frame)
    return alignment === null || target === null
      ? []
      : [{ alignment, target, weight: frameWeight(doc, frame) }]
  })
  const reached = aimed.filter(({ alignment, target }) => settled(alignment) >= settled(target))
  const weight = (some: typeof aimed) => some.reduce((sum, each) => sum + each.weight, 0)
  const aimless = frames.filter((frame) => targetOf(doc, frame) === null)
  return {
    steps: [
      step(
        stepWords.framesThatCount,
        stepWords.ofThemAimed(say.short(frames.length), say.short(aimed.length)),
      ),
      step(stepWords.reached, say.short(weight(reached))),
      step(stepWords.withTarget, say.short(weight(aimed))),
    ],
    ...resultOf(doc, onTarget === null ? null : say.percent(onTarget)),
    missing:
      countingFrames(doc).length === 0
        ? [missingWords.noFrames]
        : [...about(doc, aimless, missingWords.frameTarget), ...unscored(doc, frames)],
    notes: caveats(doc, frames),
  }
}

function alignmentStep(doc: Doc, say: Numbers): Step {
  return step(stepWords.alignment, saidReading(boardAlignment(doc), say) ?? stepWords.notKnown)
}

function targetStep(doc: Doc, say: Numbers): Step {
  const { target } = boardOf(doc)
  return step(stepWords.target, target === null ? stepWords.noTarget : say.exact(target))
}

function baselineStep(doc: Doc, say: Numbers): Step {
  const { baseline } = boardOf(doc)
  return step(stepWords.baseline, baseline === null ? stepWords.noBaseline : say.exact(baseline))
}

/** A number that rests on a partial one is partial. */
function resultOf(doc: Doc, said: string | null): Pick<Account, 'result' | 'otherwise'> {
  const isPartial = boardAlignment(doc).state === 'partial'
  return {
    result: said !== null && isPartial ? stepWords.partly(said) : said,
    otherwise: stepWords.notKnown,
  }
}

function noTarget(doc: Doc): readonly string[] {
  return boardOf(doc).target === null ? [missingWords.target] : []
}

/** Why there is no baseline: none was ever saved, or the settings are others since. */
function noBaseline(doc: Doc): readonly string[] {
  const board = boardOf(doc)
  if (board.baseline !== null) return []
  const earlier = readingsOf(doc, board.id).some(({ place }) => place === 'baseline')
  return [earlier ? missingWords.baselineEnded : missingWords.baseline]
}

function scoresOf(doc: Doc): readonly string[] {
  const frames = countingFrames(doc)
  if (frames.length === 0) return [missingWords.noFrames]
  return boardAlignment(doc).state === 'complete' ? [] : unscored(doc, frames)
}
