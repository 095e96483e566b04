import type { Box } from '../../shared/model/geometry'
import type { Guide } from './gesture'
import { ACROSS, type Axis, isSame, overlaps, pointOn, sharedMiddle, spanOf } from './span'

/** The empty room between two neighbours that stand in one row (along x) or column (along y). */
interface Gap {
  readonly before: Box
  readonly after: Box
  readonly units: number
}

/**
 * How far a box would have to go along an axis so that the gaps beside it are equal: to both sides, or to one that is
 * there already. `row`: the neighbours it stands in line with, by where they begin. Sheet units.
 */
export function stepsToEqualGaps(
  box: Box,
  row: readonly Box[],
  axis: Axis,
  reach: number,
): readonly number[] {
  const { from, to } = spanOf(box, axis)
  const { before, after } = besides(row, axis, from + reach, to - reach)
  const steps: number[] = []
  if (before && after) {
    const room = after.from - before.to - (to - from)
    if (room > 0) steps.push(before.to + room / 2 - from)
  }
  for (const { units } of gapsIn(row, axis)) {
    if (before && (!after || before.to + units + to - from < after.from)) steps.push(before.to + units - from)
    if (after && (!before || after.from - units - (to - from) > before.to))
      steps.push(after.from - units - to)
  }
  return steps
}

/** The equal gaps beside a box where it stands now, with their units. */
export function equalGaps(box: Box, row: readonly Box[], axis: Axis): readonly Guide[] {
  const { from, to } = spanOf(box, axis)
  const { before, after } = besides(row, axis, from, to)
  const left = before ? { before: before.box, after: box, units: from - before.to } : null
  const right = after ? { before: box, after: after.box, units: after.from - to } : null
  const beside = [left, right].filter((gap) => gap !== null).filter(({ units }) => units > 0)
  const all = [...beside, ...gapsIn(row, axis).filter((gap) => !spanned(gap, box, axis))]
  const equal = beside.find(({ units }) => all.filter((gap) => isSame(gap.units, units)).length > 1)
  if (!equal) return []
  return all
    .filter(({ units }) => isSame(units, equal.units))
    .slice(0, MOST_SHOWN)
    .map((gap) => distance(gap, axis))
}

/** More of the same would only cover the sheet. */
const MOST_SHOWN = 6

/** Those of the boxes that stand in line with another one, in the order they came. */
export function rowOf(box: Box, boxes: readonly Box[], axis: Axis): readonly Box[] {
  const across = spanOf(box, ACROSS[axis])
  return boxes.filter((other) => overlaps(spanOf(other, ACROSS[axis]), across))
}

interface Beside {
  readonly box: Box
  readonly from: number
  readonly to: number
}

/** The nearest that ends before `start`, and the nearest that begins after `end`. */
function besides(row: readonly Box[], axis: Axis, start: number, end: number) {
  let before: Beside | null = null
  let after: Beside | null = null
  for (const box of row) {
    const span = spanOf(box, axis)
    if (span.to <= start && (!before || span.to > before.to)) before = { box, ...span }
    if (span.from >= end && (!after || span.from < after.from)) after = { box, ...span }
  }
  return { before, after }
}

function gapsIn(row: readonly Box[], axis: Axis): readonly Gap[] {
  const gaps: Gap[] = []
  let last: Box | null = null
  for (const box of row) {
    const end = last ? spanOf(last, axis).to : Number.NEGATIVE_INFINITY
    const span = spanOf(box, axis)
    if (last && span.from > end) gaps.push({ before: last, after: box, units: span.from - end })
    if (span.to > end) last = box
  }
  return gaps
}

function spanned(gap: Gap, box: Box, axis: Axis): boolean {
  const room = { from: spanOf(gap.before, axis).to, to: spanOf(gap.after, axis).from }
  return overlaps(room, spanOf(box, axis))
}

function distance({ before, after, units }: Gap, axis: Axis): Guide {
  const across = sharedMiddle(spanOf(before, ACROSS[axis]), spanOf(after, ACROSS[axis]))
  return {
    guide: 'distance',
    from: pointOn(axis, spanOf(before, axis).to, across),
    to: pointOn(axis, spanOf(after, axis).from, across),
    units: Math.round(units),
  }
}
