/** Plain geometry in sheet units; y grows downwards, degrees turn clockwise. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Box extends Point {
  readonly w: number
  readonly h: number
}

/** A box turned about its own middle. */
export interface TurnedBox extends Box {
  readonly degrees: number
}

export function middleOf(box: Box): Point {
  return { x: box.x + box.w / 2, y: box.y + box.h / 2 }
}

/** Edges count as inside. */
export function contains(box: Box, point: Point): boolean {
  return point.x >= box.x && point.x <= box.x + box.w && point.y >= box.y && point.y <= box.y + box.h
}

/** Touching counts (anchors.md: box selection). */
export function touches(a: Box, b: Box): boolean {
  return a.x <= b.x + b.w && b.x <= a.x + a.w && a.y <= b.y + b.h && b.y <= a.y + a.h
}

export function boxBetween(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) }
}

/** The smallest upright box around all; null for none. */
export function unionOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  const left = Math.min(...boxes.map((b) => b.x))
  const top = Math.min(...boxes.map((b) => b.y))
  const right = Math.max(...boxes.map((b) => b.x + b.w))
  const bottom = Math.max(...boxes.map((b) => b.y + b.h))
  return { x: left, y: top, w: right - left, h: bottom - top }
}

export function turn(point: Point, about: Point, degrees: number): Point {
  if (degrees === 0) return point
  const radians = (degrees * Math.PI) / 180
  const cos = Math.cos(radians)
  const sin = Math.sin(radians)
  const dx = point.x - about.x
  const dy = point.y - about.y
  return { x: about.x + dx * cos - dy * sin, y: about.y + dx * sin + dy * cos }
}

/** `slack` widens the box on every side, so that thin things can be caught. */
export function hits(box: TurnedBox, point: Point, slack: number): boolean {
  const level = turn(point, middleOf(box), -box.degrees)
  return contains({ x: box.x - slack, y: box.y - slack, w: box.w + 2 * slack, h: box.h + 2 * slack }, level)
}

/** The four corners, clockwise from the top left. */
export function cornersOf(box: TurnedBox): readonly [Point, Point, Point, Point] {
  const about = middleOf(box)
  const at = (x: number, y: number) => turn({ x, y }, about, box.degrees)
  return [
    at(box.x, box.y),
    at(box.x + box.w, box.y),
    at(box.x + box.w, box.y + box.h),
    at(box.x, box.y + box.h),
  ]
}

/** The upright box around a turned one. */
export function boundsOf(box: TurnedBox): Box {
  if (box.degrees === 0) return { x: box.x, y: box.y, w: box.w, h: box.h }
  const corners = cornersOf(box)
  return boxBetween(
    { x: Math.min(...corners.map((c) => c.x)), y: Math.min(...corners.map((c) => c.y)) },
    { x: Math.max(...corners.map((c) => c.x)), y: Math.max(...corners.map((c) => c.y)) },
  )
}

/** Shortest way from a point to the segment a–b. */
export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const length = dx * dx + dy * dy
  const t =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length))
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy)
}
