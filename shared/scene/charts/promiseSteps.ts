import { type GapClass, gapClass, gapOf } from '../../method/gap'
import type { Frame } from '../../model/record'
import { type Colour, ellipse, type Ink, path, rect } from '../ink'
import type { Track } from './axis'
import type { ChartSize, Tones } from './chart'
import { through } from './through'

/** Where the rungs 1–5 stand, and the frames along them. */
export interface Ladder {
  readonly size: ChartSize
  readonly top: number
  readonly bottom: number
  readonly track: Track
  readonly isWide: boolean
  readonly isTall: boolean
}

export function rungAt(level: number, { top, bottom, isTall }: Ladder): number {
  const [best, worst] = [top, bottom - (isTall ? 20 : 14)]
  return worst - ((level - 1) / 4) * (worst - best)
}

/** A bar at what is expected, an arrow to what is delivered; a disc on the bar where they are the same. */
export function stepInks(frame: Frame, place: number, ladder: Ladder, tones: Tones): readonly Ink[] {
  const { expected, delivered } = frame
  const { pitch } = ladder.track
  const x = ladder.track.at(place)
  const half = Math.min(10, pitch * 0.36)
  const inks: Ink[] = []
  if (expected !== null) {
    const y = rungAt(expected, ladder)
    inks.push(rect({ x: x - half, y: y - 1.5, w: 2 * half, h: 3 }, { fill: tones.ink, radius: 1.5 }))
  }
  const gap = gapOf(frame)
  if (gap === null) {
    if (delivered !== null) inks.push(ring(x, rungAt(delivered, ladder), half, tones))
    if (expected === null && delivered === null) inks.push(unrated(x, ladder, tones))
    return inks
  }
  const [from, to] = [rungAt(expected ?? 0, ladder), rungAt(delivered ?? 0, ladder)]
  const { colour, width } = strokeOf(gapClass(gap), tones)
  if (gap === 0) return [...inks, ellipse(x, to, half * 0.5, half * 0.5, { fill: colour })]
  return [...inks, ...arrow(x, from, to, { colour, width: Math.min(width, half * 0.7), half: half * 0.75 })]
}

/** Broken is the heaviest, so that it stands out in grey too. */
function strokeOf(reading: GapClass, tones: Tones): { colour: Colour; width: number } {
  switch (reading) {
    case 'broken':
      return { colour: tones.alarm, width: 4 }
    case 'below':
      return { colour: tones.levels[1] ?? tones.ink2, width: 2 }
    case 'kept':
      return { colour: tones.ink2, width: 2 }
    case 'exceeded':
      return { colour: tones.levels[4] ?? tones.ink2, width: 2 }
  }
}

interface Arrow {
  readonly colour: Colour
  readonly width: number
  readonly half: number
}

function arrow(x: number, from: number, to: number, { colour, width, half }: Arrow): readonly Ink[] {
  const way = Math.sign(to - from)
  const head = Math.min(half * 1.5, Math.abs(to - from) * 0.6)
  const neck = to - way * head
  return [
    path(through([x, from + way * 3], [x, neck]), { stroke: colour, strokeWidth: width }),
    path(`${through([x - half, neck], [x + half, neck], [x, to])}Z`, {
      fill: colour,
      stroke: colour,
      strokeWidth: 1,
    }),
  ]
}

/** Delivered, and nobody said what was expected. */
function ring(x: number, y: number, half: number, tones: Tones): Ink {
  return ellipse(x, y, half * 0.5, half * 0.5, { fill: tones.ground, stroke: tones.ink2, strokeWidth: 1.6 })
}

function unrated(x: number, ladder: Ladder, tones: Tones): Ink {
  const d = through([x, rungAt(5, ladder)], [x, rungAt(1, ladder)])
  return path(d, { stroke: tones.rule, strokeWidth: 1.2, dash: [0.01, 5] })
}
