import { boardOf, type Doc, framesOf, scoresOf } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import { DIMENSIONS, STAGES } from '../../../shared/model/vocabulary'

/** The method a second time, in exact fractions and straight from its text (F1–F5), to hold the real one to. */
export function exactReport(doc: Doc) {
  const frames = framesOf(doc).filter((frame) => frame.status !== 'parked')
  const rows = frames.map((frame) => ({ frame, weight: weightOf(doc, frame), ...frameOf(doc, frame) }))
  const owners = [...new Set(frames.map((frame) => frame.ownerFunction))].filter((owner) => owner !== null)
  const number = (members: readonly Row[]) => groupOf(members).alignment
  return {
    board: groupOf(rows),
    frames: rows.map(({ state, alignment }) => ({ alignment: shown(alignment), state })),
    stages: Object.fromEntries(
      STAGES.map((stage) => [stage, number(rows.filter((row) => row.frame.stage === stage))]),
    ),
    functions: Object.fromEntries(
      owners.map((owner) => [owner, number(rows.filter((row) => row.frame.ownerFunction === owner))]),
    ),
  }
}

/** A fraction: top and bottom, the bottom positive. */
type Exact = readonly [bigint, bigint]

interface FrameValue {
  readonly state: string
  readonly alignment: Exact | null
  readonly completeness: Exact | null
  readonly low: Exact | null
  readonly high: Exact | null
}

interface Row extends FrameValue {
  readonly frame: Frame
  readonly weight: Exact
}

const ZERO: Exact = [0n, 1n]
const HUNDRED: Exact = [100n, 1n]

function frameOf(doc: Doc, frame: Frame): FrameValue {
  const { weights } = boardOf(doc)
  const applying = DIMENSIONS.filter((d) => weights[d] > 0 && !frame.notApplicable.includes(d))
  if (applying.length === 0) {
    return { state: 'not-applicable', alignment: null, completeness: null, low: null, high: null }
  }
  const parts = applying.map((d) => {
    const given = scoresOf(doc, frame.id).flatMap(({ levels }) => levels[d] ?? [])
    const mean: Exact | null =
      given.length === 0 ? null : [BigInt(given.reduce((a, b) => a + b, 0)), BigInt(given.length)]
    return { weight: exact(weights[d]), points: mean && times([25n, 1n], minus(mean, [1n, 1n])) }
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
  }
}

function groupOf(members: readonly Row[]) {
  const rows = members.filter((row) => row.state !== 'not-applicable')
  const counts = { frames: rows.length, framesCounted: rows.filter((row) => row.alignment !== null).length }
  const nothing = { alignment: null, completeness: null, low: null, high: null, ...counts }
  if (rows.length === 0) return { state: 'empty', ...nothing }
  const all = sum(rows.map((row) => row.weight))
  if (all[0] === 0n) return { state: 'not-applicable', ...nothing }
  const mean = (list: readonly Row[], value: (row: Row) => Exact) =>
    over(sum(list.map((row) => times(row.weight, value(row)))), sum(list.map((row) => row.weight)))
  const completeness = mean(rows, (row) => row.completeness ?? ZERO)
  const published = rows.filter((row) => row.alignment !== null)
  return {
    state: stateOf(
      completeness,
      rows.every((row) => row.state === 'complete'),
    ),
    alignment: shown(isHalf(completeness) ? mean(published, (row) => row.alignment ?? ZERO) : null),
    completeness: shown(completeness),
    low: shown(mean(rows, (row) => (row.alignment === null ? ZERO : (row.low ?? ZERO)))),
    high: shown(mean(rows, (row) => (row.alignment === null ? HUNDRED : (row.high ?? HUNDRED)))),
    ...counts,
  }
}

function weightOf(doc: Doc, frame: Frame): Exact {
  const importance = exact(frame.importance)
  return frame.momentOfTruth === 'none' ? importance : times(importance, exact(boardOf(doc).motMultiplier))
}

function stateOf(completeness: Exact, everyPart: boolean): string {
  if (everyPart) return 'complete'
  if (completeness[0] === 0n) return 'unscored'
  return isHalf(completeness) ? 'partial' : 'insufficient'
}

function isHalf([top, bottom]: Exact): boolean {
  return 2n * top >= bottom
}

/** The decimal a person typed, not its binary neighbour. */
function exact(value: number): Exact {
  const [whole = '0', decimals = ''] = value.toFixed(6).split('.')
  return [BigInt(whole + decimals), 1_000_000n]
}

function shown(value: Exact | null): number | null {
  if (value === null) return null
  const [top, bottom] = value
  return Number((200n * top + bottom) / (2n * bottom)) / 100
}

function sum(values: readonly Exact[]): Exact {
  return values.reduce((a, b) => lean([a[0] * b[1] + b[0] * a[1], a[1] * b[1]]), ZERO)
}

function minus(a: Exact, b: Exact): Exact {
  return [a[0] * b[1] - b[0] * a[1], a[1] * b[1]]
}

function times(a: Exact, b: Exact): Exact {
  return [a[0] * b[0], a[1] * b[1]]
}

function over(a: Exact, b: Exact): Exact {
  return lean([a[0] * b[1], a[1] * b[0]])
}

function lean([top, bottom]: Exact): Exact {
  let [a, b] = [top < 0n ? -top : top, bottom]
  while (b > 0n) [a, b] = [b, a % b]
  return a === 0n ? [top, bottom] : [top / a, bottom / a]
}
