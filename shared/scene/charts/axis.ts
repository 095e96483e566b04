import { type RectInk, rect } from '../ink'
import { measure } from '../textWidth'
import type { Tones } from './chart'
import { inter, label } from './label'
import type { Shelf } from './shelf'
import type { Moment } from './story'

/** Where the frames of a story stand side by side. */
export interface Track {
  readonly left: number
  readonly right: number
  /** Units from one frame to the next. */
  readonly pitch: number
  /** The middle of a place, counted from 0. */
  at(place: number): number
}

export function trackOf(left: number, right: number, count: number): Track {
  const pitch = (right - left) / Math.max(1, count)
  return { left, right, pitch, at: (place) => left + (place + 0.5) * pitch }
}

/** The numbers of the frames in a row with its baseline at `y`: all of them, or every second, fifth, tenth … */
export function numberTicks(
  story: readonly Moment[],
  track: Track,
  y: number,
  { tones, shelf }: { readonly tones: Tones; readonly shelf: Shelf },
): void {
  const font = inter(11)
  const widest = measure(String(story.at(-1)?.number ?? 0), font)
  const step = STEPS.find((each) => each * track.pitch >= widest + 6) ?? story.length
  for (const [i, { number }] of story.entries()) {
    if (step > 1 && i > 0 && number % step !== 0) continue
    shelf.put(label(String(number), track.at(i), y, { font, colour: tones.ink2, anchor: 'middle' }))
  }
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** A line one unit wide that lies on whole pixels. */
export function hairline(x: number, y: number, w: number, fill: string): RectInk {
  return rect({ x, y: Math.round(y), w, h: 1 }, { fill })
}
