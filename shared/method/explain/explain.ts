import { type Doc, get } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Frame } from '../../model/record'
import { figureWords } from '../../words/explain'
import { missingWords } from '../../words/explainMissing'
import { stepWords } from '../../words/explainSteps'
import { frameWords } from '../../words/frame'
import { methodWords } from '../../words/method'
import { dimensionCard } from '../catalog'
import { equationAccount, leanAccount, outcomeShareAccount, outsideServiceAccount } from './balances'
import { bandAccount, rangeAccount } from './bounds'
import {
  guestCoverageAccount,
  phaseCoverageAccount,
  scoredCoverageAccount,
  stageCoverageAccount,
} from './coverages'
import { type Account, type Explanation, step } from './explanation'
import type { Figure, FrameFigure } from './figure'
import { priorityAccount } from './fixing'
import { frameAccount, weightAccount } from './frames'
import { boardAccount, dimensionAccount, functionAccount, phaseAccount, stageAccount } from './groups'
import { breakerAccount, weakestAccount } from './links'
import { memoryAccount } from './memories'
import { nameOf } from './names'
import { type Numbers, numbersIn } from './numbers'
import { pillarAccount } from './pillars'
import { gapAccount, keptAccount, promiseGapAccount, shortfallAccount } from './promises'
import {
  attainmentAccount,
  changeAccount,
  distanceAccount,
  onTargetAccount,
  progressAccount,
} from './targets'
import { agreementAccount, frameAgreementAccount, kappaAccount } from './voices'
import { dragAccount, liftAccount } from './worth'

/**
 * Where a figure of this board comes from: the formula in words, then this board's numbers, the last of them the
 * figure as it is published (two decimals), then what is missing and what to do about it. A figure that is missing is
 * said in words and never as 0. `locale` is a BCP 47 tag.
 */
export function explain(doc: Doc, figure: Figure, locale = 'en'): Explanation {
  const { steps, result, otherwise, missing, notes } = accountOf(doc, numbersIn(locale), figure)
  const words = figureWords[figure.figure]
  return {
    title: titleOf(doc, figure),
    answers: words.answers,
    formula: words.formula,
    steps: [...steps, step(words.result, result ?? otherwise)],
    missing: result === null && missing.length === 0 ? [missingWords.noWeight] : missing,
    note: notes.length === 0 ? null : notes.join(' '),
  }
}

/** What a figure is called, without working it out. */
export function titleOf(doc: Doc, figure: Figure): string {
  return figureWords[figure.figure].title(aboutOf(doc, figure))
}

function aboutOf(doc: Doc, figure: Figure): string {
  switch (figure.figure) {
    case 'stage':
      return methodWords.stage[figure.stage]
    case 'phase':
      return methodWords.phase[figure.phase]
    case 'function':
      return methodWords.function[figure.owner]
    case 'dimension':
      return dimensionCard(figure.dimension).label
    case 'pillar':
      return frameWords[figure.zone]
    case 'phaseMemory':
      return stepWords.layerOf(stepWords.layer[figure.layer], methodWords.phase[figure.phase].toLowerCase())
    case 'agreement':
      return stepWords.dimensionOf(dimensionCard(figure.dimension).label, frameName(doc, figure.frame))
    case 'frame':
    case 'weight':
    case 'gap':
    case 'priority':
    case 'breaker':
    case 'frameAgreement':
      return frameName(doc, figure.frame)
  }
  // Of all others the board has one.
  return ''
}

function frameName(doc: Doc, id: Id): string {
  const frame = get(doc, id, 'frame')
  return frame ? nameOf(doc, frame) : missingWords.goneFrame
}

function accountOf(doc: Doc, say: Numbers, figure: Figure): Account {
  switch (figure.figure) {
    case 'board':
      return boardAccount(doc, say)
    case 'stage':
      return stageAccount(doc, say, figure.stage)
    case 'phase':
      return phaseAccount(doc, say, figure.phase)
    case 'function':
      return functionAccount(doc, say, figure.owner)
    case 'dimension':
      return dimensionAccount(doc, say, figure.dimension)
    case 'range':
      return rangeAccount(doc, say)
    case 'band':
      return bandAccount(doc, say)
    case 'pillar':
      return pillarAccount(doc, say, figure.zone)
    case 'equation':
      return equationAccount(doc, say)
    case 'lean':
      return leanAccount(doc, say)
    case 'outcomeShare':
      return outcomeShareAccount(doc, say)
    case 'outsideService':
      return outsideServiceAccount(doc, say)
    case 'promiseGap':
      return promiseGapAccount(doc, say)
    case 'shortfall':
      return shortfallAccount(doc, say)
    case 'kept':
      return keptAccount(doc, say)
    case 'memoryIntended':
      return memoryAccount(doc, say, 'intended')
    case 'memoryFelt':
      return memoryAccount(doc, say, 'felt')
    case 'phaseMemory':
      return memoryAccount(doc, say, figure.layer, figure.phase)
    case 'weakest':
      return weakestAccount(doc, say)
    case 'drag':
      return dragAccount(doc, say)
    case 'lift':
      return liftAccount(doc, say)
    case 'distance':
      return distanceAccount(doc, say)
    case 'attainment':
      return attainmentAccount(doc, say)
    case 'change':
      return changeAccount(doc, say)
    case 'progress':
      return progressAccount(doc, say)
    case 'onTarget':
      return onTargetAccount(doc, say)
    case 'stageCoverage':
      return stageCoverageAccount(doc, say)
    case 'scoredCoverage':
      return scoredCoverageAccount(doc, say)
    case 'phaseCoverage':
      return phaseCoverageAccount(doc, say)
    case 'guestCoverage':
      return guestCoverageAccount(doc, say)
    case 'kappa':
      return kappaAccount(doc, say)
    case 'agreement': {
      const frame = get(doc, figure.frame, 'frame')
      return frame ? withParked(agreementAccount(doc, say, frame, figure.dimension), frame) : GONE
    }
    case 'frame':
    case 'weight':
    case 'gap':
    case 'priority':
    case 'breaker':
    case 'frameAgreement': {
      const frame = get(doc, figure.frame, 'frame')
      return frame ? withParked(OF_A_FRAME[figure.figure](doc, say, frame), frame) : GONE
    }
  }
}

const OF_A_FRAME: Readonly<Record<FrameFigure, (doc: Doc, say: Numbers, frame: Frame) => Account>> = {
  frame: frameAccount,
  weight: weightAccount,
  gap: gapAccount,
  priority: priorityAccount,
  breaker: breakerAccount,
  frameAgreement: frameAgreementAccount,
}

/** A parked frame keeps its own figures, and is told to count in no other. */
function withParked(account: Account, { status }: Frame): Account {
  return status === 'parked' ? { ...account, notes: [missingWords.parked, ...account.notes] } : account
}

const GONE: Account = {
  steps: [],
  result: null,
  otherwise: stepWords.gone,
  missing: [missingWords.gone],
  notes: [],
}
