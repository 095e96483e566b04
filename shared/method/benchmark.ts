import { boardOf, type Doc, readingsOf } from '../model/doc'
import type { Id } from '../model/id'
import type { Board, Frame } from '../model/record'
import type { Reading } from '../model/scoring'
import { DIMENSIONS, type Dimension } from '../model/vocabulary'
import { boardAlignment, round2, weighedFrames } from './alignment'
import { type Band, bandOf } from './band'
import { difference, settled } from './formulas'
import { perDoc } from './perDoc'
import { weightedMean } from './weightedMean'

/** The rubric and formulas numbers are made with; numbers of different versions cannot be compared. */
export const METHOD_VERSION = '1.0'

/** Unrounded; null: there is no alignment, or nothing to hold it to. */
export interface Benchmark {
  /** Alignment − target, in points. */
  readonly distance: number | null
  /** Percent of the target. */
  readonly attainment: number | null
  /** Alignment − baseline, in points. */
  readonly change: number | null
  /** Percent of the way from the baseline to the target; only where the target is the higher. */
  readonly progress: number | null
  /** Percent of the weight of frames that have both an alignment and a target. */
  readonly onTarget: number | null
  readonly band: Band | null
}

/** What numbers rest on beside the scores. */
export interface Settings {
  readonly method: string
  readonly weights: Readonly<Record<Dimension, number>>
  readonly motMultiplier: number
}

export type Setting = keyof Settings

/** F10. Points 0–100: the stage's target if one is set, else the board's; null: neither is. */
export function targetOf(doc: Doc, frame: Frame): number | null {
  const { stageTargets, target } = boardOf(doc)
  return (frame.stage && stageTargets[frame.stage]) ?? target
}

/** F10 of the board. */
export const benchmarkOf: (doc: Doc) => Benchmark = perDoc((doc) => {
  const { target, baseline } = boardOf(doc)
  const { alignment } = boardAlignment(doc)
  return {
    distance: difference(alignment, target),
    attainment: alignment === null || target === null || target === 0 ? null : (100 * alignment) / target,
    change: difference(alignment, baseline),
    progress: progressOf(alignment, baseline, target),
    onTarget: onTarget(doc),
    band: bandOf(alignment),
  }
})

/** The settings a board's numbers rest on today. */
export function settingsOf({ weights, motMultiplier }: Pick<Board, 'weights' | 'motMultiplier'>): Settings {
  return { method: METHOD_VERSION, weights, motMultiplier }
}

/** Whether numbers made with these may be compared: weights count in proportion, so scaling all is no change. */
export function sameSettings(a: Settings, b: Settings): boolean {
  return settingsDifference(a, b).length === 0
}

/** In what two settings differ; [] : in nothing that counts. */
export function settingsDifference(a: Settings, b: Settings): readonly Setting[] {
  const isSame: Readonly<Record<Setting, boolean>> = {
    weights: DIMENSIONS.every((d) => shareOf(a.weights, d) === shareOf(b.weights, d)),
    motMultiplier: a.motMultiplier === b.motMultiplier,
    method: a.method === b.method,
  }
  return SETTINGS.filter((setting) => !isSame[setting])
}

export interface BaselineReading {
  /** The first of the readings taken at that moment: its settings and its board. */
  readonly reading: Reading
  /** Points 0–100 a frame had then; null: withheld. */
  readonly frames: ReadonlyMap<Id, number | null>
}

/** What the baseline that holds was read from; null: there is none, or it came as a number only. */
export const baselineReading: (doc: Doc) => BaselineReading | null = perDoc((doc) => {
  const board = boardOf(doc)
  const taken = readingsOf(doc, board.id).filter((reading) => madeBaseline(reading, board))
  const last = taken.at(-1)
  if (!last) return null
  const parts = taken.filter(({ takenAt }) => takenAt === last.takenAt)
  const frames = parts.flatMap((part) => Object.entries(part.frames))
  return {
    reading: parts[0] ?? last,
    frames: new Map(frames.map(([id, { points }]) => [id, points])),
  }
})

const SETTINGS: readonly Setting[] = ['weights', 'motMultiplier', 'method']

function madeBaseline(reading: Reading, board: Board): boolean {
  const { alignment } = reading.board
  if (reading.place !== 'baseline' || alignment === null || board.baseline === null) return false
  return round2(alignment) === round2(board.baseline) && sameSettings(reading, settingsOf(board))
}

function progressOf(alignment: number | null, baseline: number | null, target: number | null): number | null {
  if (alignment === null || baseline === null || target === null || target <= baseline) return null
  return (100 * (alignment - baseline)) / (target - baseline)
}

function onTarget(doc: Doc): number | null {
  return weightedMean(
    weighedFrames(doc).flatMap(({ frame, weight, alignment }) => {
      const distance = difference(alignment.alignment, targetOf(doc, frame))
      return distance === null ? [] : [{ weight, value: distance >= 0 ? 100 : 0 }]
    }),
  )
}

/** 0–1 of the largest; without any weight all are alike. */
function shareOf(weights: Settings['weights'], dimension: Dimension): number {
  const largest = Math.max(...DIMENSIONS.map((d) => weights[d]))
  return largest === 0 ? 0 : settled(weights[dimension] / largest)
}
