import { DIMENSIONS, type Dimension } from '../model/vocabulary'

/** F3. `not-applicable`: nothing applies, or nothing carries weight, so there is nothing to be aligned. */
export type AlignmentState = 'unscored' | 'insufficient' | 'partial' | 'complete' | 'not-applicable'

/** Unrounded. Points 0–100; null: withheld or undefined, never a zero. `completeness` is a share, 0–1. */
export interface FrameAlignment {
  readonly state: AlignmentState
  readonly alignment: number | null
  readonly completeness: number | null
  readonly low: number | null
  readonly high: number | null
  readonly scored: number
  readonly applicable: number
}

/** As FrameAlignment, over several frames; `framesCounted` of `frames` have an alignment of their own. */
export interface GroupAlignment {
  readonly state: AlignmentState | 'empty'
  readonly alignment: number | null
  readonly completeness: number | null
  readonly low: number | null
  readonly high: number | null
  readonly frames: number
  readonly framesCounted: number
}

/** Per dimension a consensus level 1–5, or null where nobody rated. */
export type ConsensusLevels = Readonly<Record<Dimension, number | null>>

/** F1. A level 1–5 (or a mean of levels) in points 0–100; a missing level stays missing. */
export function points(level: number): number
export function points(level: number | null): number | null
export function points(level: number | null): number | null {
  return level === null ? null : 25 * (level - 1)
}

/** F2. The mean of the ratings present, per dimension; null where there is none. */
export function consensus(ratings: readonly ConsensusLevels[]): ConsensusLevels {
  const mean = (dimension: Dimension) => {
    const present = ratings.map((levels) => levels[dimension]).filter((level) => level !== null)
    return present.length === 0 ? null : sum(present) / present.length
  }
  return Object.fromEntries(DIMENSIONS.map((d) => [d, mean(d)])) as Record<Dimension, number | null>
}

/** F3. One frame's alignment from its consensus levels, the board's weights (≥ 0) and what does not apply. */
export function alignFrame(
  levels: ConsensusLevels,
  weights: Readonly<Record<Dimension, number>>,
  notApplicable: readonly Dimension[],
): FrameAlignment {
  const applying = DIMENSIONS.filter((d) => weights[d] > 0 && !notApplicable.includes(d))
  if (applying.length === 0) return { ...NOTHING_APPLIES, scored: 0, applicable: 0 }
  const scale = scaleOf(applying.map((d) => weights[d]))
  const parts = applying.map((d) => ({ weight: weights[d] * scale, points: points(levels[d]) }))
  const scored = parts.filter((part) => part.points !== null)
  const all = sum(parts.map((part) => part.weight))
  const known = sum(scored.map((part) => part.weight))
  const earned = sum(scored.map((part) => part.weight * (part.points ?? 0)))
  const missing = sum(parts.filter((part) => part.points === null).map((part) => part.weight))
  const completeness = scored.length === parts.length ? 1 : known / all
  const published = known > 0 && isHalf(completeness)
  return {
    state: stateOf(completeness, scored.length === parts.length),
    alignment: published ? earned / known : null,
    completeness,
    low: earned / all,
    high: (earned + 100 * missing) / all,
    scored: scored.length,
    applicable: parts.length,
  }
}

/** F4. How much a frame counts: importance 1–5, times the multiplier at a moment of truth. */
export function weightOf(importance: number, momentOfTruth: string, multiplier: number): number {
  return importance * (momentOfTruth === 'none' ? 1 : multiplier)
}

export interface WeighedFrame {
  readonly weight: number
  readonly alignment: FrameAlignment
}

/** F5. The alignment of a stage, phase, function or board from its frames (parked ones left out before). */
export function alignGroup(group: readonly WeighedFrame[]): GroupAlignment {
  const counting = group.filter(({ alignment }) => alignment.state !== 'not-applicable')
  const scale = scaleOf(counting.map(({ weight }) => weight))
  let [all, asked, known, earned, low, high, framesCounted] = [0, 0, 0, 0, 0, 0, 0]
  for (const { weight, alignment } of counting) {
    const share = weight * scale
    const isPublished = alignment.alignment !== null
    all += share
    asked += share * (alignment.completeness ?? 0)
    known += isPublished ? share : 0
    earned += share * (alignment.alignment ?? 0)
    low += share * (isPublished ? (alignment.low ?? 0) : 0)
    high += share * (isPublished ? (alignment.high ?? 100) : 100)
    framesCounted += isPublished ? 1 : 0
  }
  const counts = { frames: counting.length, framesCounted }
  if (counting.length === 0) return { ...NOTHING_APPLIES, state: 'empty', ...counts }
  if (all === 0) return { ...NOTHING_APPLIES, ...counts }
  const everyComplete = counting.every(({ alignment }) => alignment.state === 'complete')
  const completeness = everyComplete ? 1 : asked / all
  return {
    state: stateOf(completeness, everyComplete),
    alignment: known > 0 && isHalf(completeness) ? earned / known : null,
    completeness,
    low: low / all,
    high: high / all,
    ...counts,
  }
}

/** The number without the noise of binary arithmetic: what exact fractions put on a line stays on the line. */
export function settled(value: number): number {
  return Number(value.toPrecision(12))
}

/** a − b in points or levels, without the noise that is left where near numbers cancel; null where one is missing. */
export function difference(a: number, b: number): number
export function difference(a: number | null, b: number | null): number | null
export function difference(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.round((a - b) * TENTH_DIGIT) / TENTH_DIGIT + 0
}

/** Negative, 0 or positive, for sorting: numbers only the noise of binary arithmetic keeps apart are equal. */
export function compared(a: number, b: number): number {
  const apart = a - b
  return Math.abs(apart) <= NOISE * Math.max(Math.abs(a), Math.abs(b)) ? 0 : apart
}

/** A power of two that brings the largest weight near 1: exact, and the tiniest weights divide as well as others. */
export function scaleOf(weights: readonly number[]): number {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, weight)
  return largest > 0 ? 2 ** Math.min(1000, -Math.floor(Math.log2(largest))) : 1
}

const TENTH_DIGIT = 1e10
/** Of the larger number. */
const NOISE = 1e-10

const NOTHING_APPLIES = {
  state: 'not-applicable',
  alignment: null,
  completeness: null,
  low: null,
  high: null,
} as const

/** Under half complete, a number is withheld. */
const PUBLISHED_FROM = 0.5

function isHalf(completeness: number): boolean {
  return settled(completeness) >= PUBLISHED_FROM
}

/** `complete` is asked of the parts, not of a quotient that rounding may bring to 1. */
function stateOf(completeness: number, everyPart: boolean): AlignmentState {
  if (everyPart) return 'complete'
  if (completeness === 0) return 'unscored'
  return isHalf(completeness) ? 'partial' : 'insufficient'
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
