import { boardOf, type Doc } from '../model/doc'
import type { Feeling, Frame } from '../model/record'
import { type Dimension, ZONES, type Zone } from '../model/vocabulary'
import { consensusLevels, framePhase, weighedFrames } from './alignment'
import { CATALOG } from './catalog'
import { type ConsensusLevels, difference, points } from './formulas'
import { kept } from './kept'
import { perDoc } from './perDoc'
import { weightedMean } from './weightedMean'

/** Points 0–100 of What, Who and How; null: nothing of it is scored. */
export type Pillars = Readonly<Record<Zone, number | null>>
export type EquationReading = 'balanced' | 'execution-ahead' | 'design-ahead'
export type LeanReading = 'balanced' | 'experience-led' | 'service-led'

export interface Equation {
  /** How − (What + Who) ÷ 2, in points; null: a pillar is missing. */
  readonly residual: number | null
  readonly reading: EquationReading | null
}

export interface Balance extends Pillars, Equation {
  /** Who − How, in points. */
  readonly lean: number | null
  readonly leanReading: LeanReading | null
  /** Percent; 50: every activity has its outcome. null: no frame has an action or an outcome. */
  readonly outcomeShare: number | null
  /** Percent of all weight that lies before and after; null: nothing carries weight. */
  readonly outsideService: number | null
}

/** F6 of one frame: of each pillar the weighted mean of its dimensions that are scored and apply, unrounded. */
export function framePillars(doc: Doc, frame: Frame): Pillars {
  return pillarsOf(frame, boardOf(doc).weights, consensusLevels(doc, frame.id))
}

/** F6 of three pillars: does How follow from What and Who? */
export function equationOf({ what, who, how }: Pillars): Equation {
  const residual = what === null || who === null ? null : difference(how, (what + who) / 2)
  if (residual === null) return { residual, reading: null }
  if (Math.abs(residual) <= BALANCED) return { residual, reading: 'balanced' }
  return { residual, reading: residual > 0 ? 'execution-ahead' : 'design-ahead' }
}

/** F6 and F12 over all frames that are not parked, unrounded. */
export const balanceOf: (doc: Doc) => Balance = perDoc((doc) => {
  const { weights } = boardOf(doc)
  const frames = weighedFrames(doc).map(({ frame, weight, levels }) => ({
    frame,
    weight,
    pillars: pillarsOf(frame, weights, levels),
  }))
  const board = eachZone((zone) =>
    weightedMean(
      frames.flatMap(({ weight, pillars }) => {
        const value = pillars[zone]
        return value === null ? [] : [{ weight, value }]
      }),
    ),
  )
  const lean = difference(board.who, board.how)
  const share = (answers: readonly { readonly weight: number; readonly isSo: boolean }[]) =>
    weightedMean(answers.map(({ weight, isSo }) => ({ weight, value: isSo ? 100 : 0 })))
  return {
    ...board,
    lean,
    leanReading: leanReading(lean),
    outcomeShare: share(
      frames.flatMap(({ frame, weight }) => [
        ...(isBlank(frame.action) ? [] : [{ weight, isSo: false }]),
        ...(isBlank(frame.outcome) || !isFelt(frame.intended) ? [] : [{ weight, isSo: true }]),
      ]),
    ),
    outsideService: share(
      frames.map(({ frame, weight }) => {
        const phase = framePhase(frame)
        return { weight, isSo: phase === 'before' || phase === 'after' }
      }),
    ),
    ...equationOf(board),
  }
})

/** Why a pillar has no points: there are no frames, its dimensions carry no weight, apply nowhere, or are not scored. */
export type PillarLack = 'no-frames' | 'no-weight' | 'not-applicable' | 'unscored'

/** F6. null: the pillar has points. */
export function pillarLack(doc: Doc, zone: Zone): PillarLack | null {
  if (balanceOf(doc)[zone] !== null) return null
  const frames = weighedFrames(doc)
  if (frames.length === 0) return 'no-frames'
  const { weights } = boardOf(doc)
  const asked = CATALOG.pillars[zone].filter((d) => weights[d] > 0)
  if (asked.length === 0) return 'no-weight'
  const applying = frames.filter(({ frame }) => asked.some((d) => !frame.notApplicable.includes(d)))
  if (applying.length === 0) return 'not-applicable'
  const isScored = applying.some(({ frame }) => framePillars(doc, frame)[zone] !== null)
  return isScored ? 'no-weight' : 'unscored'
}

type Weights = Readonly<Record<Dimension, number>>

const pillars = kept<Frame, Pillars>()
const BALANCED = CATALOG.defaults.residualBalanced

function pillarsOf(frame: Frame, weights: Weights, levels: ConsensusLevels): Pillars {
  return pillars(frame, [weights, levels], () =>
    eachZone((zone) =>
      weightedMean(
        CATALOG.pillars[zone].flatMap((d) => {
          const value = points(levels[d])
          return value === null || frame.notApplicable.includes(d) ? [] : [{ weight: weights[d], value }]
        }),
      ),
    ),
  )
}

function leanReading(lean: number | null): LeanReading | null {
  if (lean === null) return null
  if (Math.abs(lean) <= BALANCED) return 'balanced'
  return lean > 0 ? 'experience-led' : 'service-led'
}

function eachZone(value: (zone: Zone) => number | null): Pillars {
  return Object.fromEntries(ZONES.map((zone) => [zone, value(zone)])) as Record<Zone, number | null>
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

/** Whether a feeling says anything: a word, a valence, or both. */
export function isFelt(feeling: Feeling | null): boolean {
  return feeling !== null && (feeling.emotion !== null || feeling.valence !== null)
}
