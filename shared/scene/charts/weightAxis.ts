import { inter, label } from './label'
import type { Quadrants } from './quadrants'
import type { Setting } from './setting'

/** Where ω stands in its area, from the bottom up, 0–1: below 4 in the lower ones, from 4 in the upper. */
export function shareOfWeight(weight: number, largest: number): number {
  if (weight < HIGH) return 0.1 + 0.72 * (weight / HIGH)
  return 0.14 + 0.62 * Math.min(1, (weight - HIGH) / Math.max(1, largest - HIGH))
}

/** Numbers of ω beside the areas, with their name above. */
export function weightTicks(
  { nw, sw }: Quadrants,
  largest: number,
  { tones, labels, figures }: Setting,
  name: string,
): void {
  const look = { font: inter(11), colour: tones.ink2, anchor: 'end' } as const
  if (nw.y >= 14) labels.put(label(name, 8, nw.y - 8, { ...look, anchor: 'start' }))
  for (const weight of [largest, HIGH, 2]) {
    const { y, h } = weight < HIGH ? sw : nw
    const middle = y + h * (1 - shareOfWeight(weight, largest))
    labels.put(label(figures.whole(weight), nw.x - 8, middle + 4, look))
  }
}

/** F14: from this weight on a frame counts much. */
const HIGH = 4
