import { chartWords } from '../../words/charts'
import { methodWords } from '../../words/method'
import { type Ink, rect } from '../ink'
import type { Tones } from './chart'
import { heightAt, type Plot } from './feelingPlot'
import { fitted, inter, label } from './label'
import type { Shelf } from './shelf'
import { type Moment, runsOf } from './story'

const words = chartWords.feeling

/** The phases as quiet bands from the top down to `bottom`, named where their names fit. */
export function phaseBands(
  story: readonly Moment[],
  { top, track }: Plot,
  bottom: number,
  { tones, labels }: { readonly tones: Tones; readonly labels: Shelf },
): readonly Ink[] {
  const gap = track.pitch > 8 ? 3 : 0
  return runsOf(story, ({ phase }) => phase).map(({ key, from, to }) => {
    const x = track.at(from) - track.pitch / 2
    const w = (to - from + 1) * track.pitch - gap
    const look = { font: inter(11, 600), colour: tones.ink2, tracking: 0.9 }
    const text = methodWords.phase[key].toUpperCase()
    if (fitted(text, w - 16, look) === text) labels.put(label(text, x + 10, top - 8, look))
    return rect({ x, y: 0, w, h: bottom }, { fill: tones.band, radius: gap === 0 ? 0 : 6 })
  })
}

/** Best, middle and worst, left of the plot. */
export function scaleLabels(plot: Plot, tones: Tones, labels: Shelf): void {
  const look = { font: inter(11), colour: tones.ink2, anchor: 'end' } as const
  for (const { value, sign, word } of SCALE) {
    const text = plot.isWide ? `${word} ${sign}` : sign
    labels.put(label(text, plot.track.left - 8, heightAt(value, plot) + 4, look))
  }
}

const SCALE = [
  { value: 3, sign: '+3', word: words.best },
  { value: 0, sign: '0', word: words.middle },
  { value: -3, sign: '−3', word: words.worst },
] as const
