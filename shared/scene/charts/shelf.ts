import type { Box } from '../../model/geometry'
import type { Ink } from '../ink'
import type { Label } from './label'

/** The room of a chart for its labels: what stands there is never covered by another, and nothing sticks out. */
export interface Shelf {
  /** Puts a label where it is if it fits there. */
  put(label: Label): boolean
  /** Puts the label with the least cost of those that fit, the earlier one of equals. */
  choose(labels: readonly Label[], cost?: (box: Box) => number): boolean
  /** Keeps a place free of labels. */
  keep(box: Box): void
  /** All that were put. */
  readonly inks: readonly Ink[]
}

export function shelf({ w, h }: { readonly w: number; readonly h: number }): Shelf {
  const taken = new Map<number, Box[]>()
  const inks: Ink[] = []
  const fits = (box: Box) =>
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.w <= w &&
    box.y + box.h <= h &&
    !stripsOf(box).some((strip) => taken.get(strip)?.some((one) => meet(one, box)))
  const keep = (box: Box) => {
    for (const strip of stripsOf(box)) {
      const there = taken.get(strip)
      if (there) there.push(box)
      else taken.set(strip, [box])
    }
  }
  const put = ({ ink, box }: Label) => {
    if (ink.text === '' || !fits(box)) return false
    keep(box)
    inks.push(ink)
    return true
  }
  return {
    inks,
    put,
    keep,
    choose(labels, cost = () => 0) {
      const fitting = labels.filter(({ box }) => fits(box)).map((one) => ({ one, cost: cost(one.box) }))
      const [first, ...others] = fitting
      if (first === undefined) return false
      return put(others.reduce((best, other) => (other.cost < best.cost ? other : best), first).one)
    },
  }
}

/** A chart of a thousand rows asks for few neighbours: what stands there is kept by strips of its height. */
function stripsOf({ y, h }: Box): readonly number[] {
  const first = Math.floor(y / STRIP)
  return Array.from({ length: Math.floor((y + h) / STRIP) - first + 1 }, (_, i) => first + i)
}

const STRIP = 40

/** Labels side by side keep this far apart. */
const GAP = 3

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.w + GAP && b.x < a.x + a.w + GAP && a.y < b.y + b.h && b.y < a.y + a.h
}
