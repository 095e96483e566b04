import type { Box, Point } from '../../model/geometry'

/** A round mark that stands as near to its own place as its neighbours allow. */
export interface Bubble extends Point {
  readonly radius: number
}

export interface Wish extends Bubble {
  /** Where it may stand, whole. */
  readonly area: Box
}

/**
 * Places for round marks in the order of their importance: the first stands where it wants to, the others beside those
 * before them. Nothing overlaps, nothing leaves its area, nothing covers the `names`; null: there was no room left.
 */
export function packed(wishes: readonly Wish[], names: readonly Box[]): readonly (Bubble | null)[] {
  const placed: Bubble[] = []
  return wishes.map((wish) => {
    for (let turn = 0; turn < TURNS; turn += 1) {
      const spot = onSpiral(wish, turn)
      if (!inside(spot, wish.area) || names.some((name) => covers(spot, name))) continue
      if (placed.some((other) => tooNear(spot, other))) continue
      placed.push(spot)
      return spot
    }
    return null
  })
}

/** The square around a round mark. */
export function boxAround({ x, y, radius }: Bubble): Box {
  return { x: x - radius, y: y - radius, w: 2 * radius, h: 2 * radius }
}

function onSpiral({ x, y, radius, area }: Wish, turn: number): Bubble {
  const away = Math.max(2.5, radius * 0.5) * Math.sqrt(turn)
  const angle = turn * GOLDEN
  const start = { x: within(x, area.x, area.w, radius), y: within(y, area.y, area.h, radius) }
  return { x: start.x + away * Math.cos(angle), y: start.y + away * Math.sin(angle), radius }
}

/** Leaves of a plant stand apart by this angle and so never above each other. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5))
const TURNS = 500
const AIR = 1.5

function within(value: number, from: number, length: number, radius: number): number {
  return Math.max(from + radius + AIR, Math.min(value, from + length - radius - AIR))
}

function inside({ x, y, radius }: Bubble, area: Box): boolean {
  const edge = radius + AIR - 1e-9
  return (
    x - edge >= area.x && x + edge <= area.x + area.w && y - edge >= area.y && y + edge <= area.y + area.h
  )
}

function covers({ x, y, radius }: Bubble, box: Box): boolean {
  const dx = x - Math.max(box.x, Math.min(x, box.x + box.w))
  const dy = y - Math.max(box.y, Math.min(y, box.y + box.h))
  return Math.hypot(dx, dy) < radius + 2
}

function tooNear(a: Bubble, b: Bubble): boolean {
  const apart = a.radius + b.radius + AIR
  const [dx, dy] = [a.x - b.x, a.y - b.y]
  return dx * dx + dy * dy < apart * apart
}
