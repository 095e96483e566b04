import type { Box, Point } from '../../shared/model/geometry'

/** The two directions of the sheet. What holds for one holds for the other. */
export type Axis = 'x' | 'y'

export const ACROSS: Readonly<Record<Axis, Axis>> = { x: 'y', y: 'x' }

/** What a box covers along an axis. */
export interface Span {
  readonly from: number
  readonly to: number
}

export function spanOf(box: Box, axis: Axis): Span {
  return axis === 'x' ? { from: box.x, to: box.x + box.w } : { from: box.y, to: box.y + box.h }
}

/** Spans that only touch do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to
}

/** The middle of what two spans share, or between them if they share nothing. */
export function sharedMiddle(a: Span, b: Span): number {
  return (Math.max(a.from, b.from) + Math.min(a.to, b.to)) / 2
}

/** The point at `along` on this axis and `across` on the other. */
export function pointOn(axis: Axis, along: number, across: number): Point {
  return axis === 'x' ? { x: along, y: across } : { x: across, y: along }
}

/** Numbers that are one place on paper. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.01
}
