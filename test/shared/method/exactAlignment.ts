import { boardOf, type Doc, framesOf, scoresOf } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import { DIMENSIONS, type Dimension, phaseOf } from '../../../shared/model/vocabulary'
import { compare, type Exact, exact, minus, over, shown, sum, times, whole, ZERO } from './fraction'

/** F1–F5 a second time, in exact fractions and straight from the method's text. */
export interface Row {
  readonly frame: Frame
  readonly weight: Exact
  readonly state: string
  readonly alignment: Exact | null
  readonly completeness: Exact | null
  readonly low: Exact | null
  readonly high: Exact | null
  /** Points of the dimensions that apply and are scored, with the dimension's weight. */
  readonly points: Readonly<Partial<Record<Dimension, readonly [weight: Exact, points: Exact]>>>
}

export function exactRows(doc: Doc): readonly Row[] {
  const frames = framesOf(doc).filter((frame) => frame.status !== 'parked')
  return frames.map((frame) => {
    const multiplier = frame.momentOfTruth === 'none' ? whole(1) : exact(boardOf(doc).motMultiplier)
    return {
      frame,
      weight: times(exact(frame.importance), multiplier),
      ...alignmentOf(doc, frame, DIMENSIONS),
    }
  })
}

/** The same rows as if only one dimension were asked for. */
export function exactRowsOf(doc: Doc, dimension: Dimension): readonly Row[] {
  return exactRows(doc).map((row) => ({ ...row, ...alignmentOf(doc, row.frame, [dimension]) }))
}

export function exactGroup(members: readonly Row[]) {
  const rows = members.filter((row) => row.state !== 'not-applicable')
  const counts = { frames: rows.length, framesCounted: rows.filter((row) => row.alignment !== null).length }
  const nothing = { alignment: null, completeness: null, low: null, high: null, ...counts }
  if (rows.length === 0) return { state: 'empty', ...nothing, exactly: null }
  const all = sum(rows.map((row) => row.weight))
  if (all[0] === 0n) return { state: 'not-applicable', ...nothing, exactly: null }
  const mean = (list: readonly Row[], value: (row: Row) => Exact) => {
    const weight = sum(list.map((row) => row.weight))
    return weight[0] === 0n ? null : over(sum(list.map((row) => times(row.weight, value(row)))), weight)
  }
  const completeness = mean(rows, (row) => row.completeness ?? ZERO) ?? ZERO
  const published = rows.filter((row) => row.alignment !== null)
  const exactly = isHalf(completeness) ? mean(published, (row) => row.alignment ?? ZERO) : null
  return {
    state: stateOf(
      completeness,
      rows.every((row) => row.state === 'complete'),
    ),
    alignment: shown(exactly),
    completeness: shown(completeness),
    low: shown(mean(rows, (row) => (row.alignment === null ? ZERO : (row.low ?? ZERO)))),
    high: shown(mean(rows, (row) => (row.alignment === null ? HUNDRED : (row.high ?? HUNDRED)))),
    ...counts,
    exactly,
  }
}

export function phaseIn(frame: Frame): string | null {
  if (frame.phase !== null) return frame.phase
  return frame.stage === null ? null : phaseOf(frame.stage)
}

const HUNDRED = whole(100)

function alignmentOf(doc: Doc, frame: Frame, asked: readonly Dimension[]) {
  const { weights } = boardOf(doc)
  const applying = asked.filter((d) => weights[d] > 0 && !frame.notApplicable.includes(d))
  const none = { alignment: null, completeness: null, low: null, high: null, points: {} }
  if (applying.length === 0) return { state: 'not-applicable', ...none }
  const parts = applying.map((d) => {
    const given = scoresOf(doc, frame.id).flatMap(({ levels }) => levels[d] ?? [])
    const level: Exact = [BigInt(given.reduce((a, b) => a + b, 0)), BigInt(Math.max(1, given.length))]
    const points = given.length === 0 ? null : times(whole(25), minus(level, whole(1)))
    return { d, weight: exact(weights[d]), points }
  })
  const scored = parts.filter((part) => part.points !== null)
  const all = sum(parts.map((part) => part.weight))
  const known = sum(scored.map((part) => part.weight))
  const earned = sum(scored.map((part) => times(part.weight, part.points ?? ZERO)))
  const completeness = over(known, all)
  const missing = times(HUNDRED, minus(all, known))
  return {
    state: stateOf(completeness, scored.length === parts.length),
    alignment: isHalf(completeness) ? over(earned, known) : null,
    completeness,
    low: over(earned, all),
    high: over(sum([earned, missing]), all),
    points: Object.fromEntries(scored.map(({ d, weight, points }) => [d, [weight, points ?? ZERO]])),
  }
}

function stateOf(completeness: Exact, everyPart: boolean): string {
  if (everyPart) return 'complete'
  if (completeness[0] === 0n) return 'unscored'
  return isHalf(completeness) ? 'partial' : 'insufficient'
}

function isHalf(completeness: Exact): boolean {
  return compare(completeness, [1n, 2n]) >= 0
}

/** The JSON's own id, else the record's. */
export function nameOf(
  record: { readonly id: string; readonly source: { readonly id: string } | null } | undefined,
): string {
  return record?.source?.id || (record?.id ?? '')
}
