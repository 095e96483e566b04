import { stageLabel } from '../../method/catalog'
import type { Doc } from '../../model/doc'
import { chartWords } from '../../words/charts'
import { methodWords } from '../../words/method'
import { figuresIn } from '../deck/figures'
import { type Ink, rect } from '../ink'
import { hairline, numberTicks } from './axis'
import type { Chart, ChartSize, Tones } from './chart'
import { curveInks, dotInks, markInks } from './feelingLines'
import { peakLabels, sideLabels } from './feelingMarks'
import { alignmentCurve, curvesOf, heightAt, type Plot, plotOf } from './feelingPlot'
import { feelingTable } from './feelingTable'
import { fitted, inter, label } from './label'
import { outlined } from './outlined'
import { type Shelf, shelf } from './shelf'
import { type Moment, runsOf, storyOf } from './story'

const words = chartWords.feeling

/**
 * F8 as a picture: intended and felt valence, −3…+3, over the frames in story order, with peak and end of each layer.
 * A line stops where a valence is not known. `alignment` adds the frames' alignment, 0–100 on the same height.
 */
export function feelingCurve(
  doc: Doc,
  size: ChartSize,
  tones: Tones,
  locale = 'en',
  options: { readonly alignment: boolean } = { alignment: false },
): Chart | null {
  const story = storyOf(doc)
  const curves = curvesOf(doc, story, tones)
  if (curves.every(({ spots }) => spots.every(({ value }) => value === null))) return null
  const figures = figuresIn(locale)
  const plot = plotOf(size, story.length)
  const labels = shelf(size)
  const setting = { figures, tones, labels }
  const ground = groundInks(story, plot, tones, labels)
  const all = options.alignment ? [alignmentCurve(doc, story, tones), ...curves] : curves
  sideLabels(all, plot, setting)
  numberTicks(story, plot.track, plot.bottom + 17, { tones, shelf: labels })
  if (plot.isTall) stageLabels(story, plot, tones, labels)
  peakLabels(story, curves, plot, setting)
  // Felt below, intended over it: where both lie on each other the dashes still show.
  const layers = [...all].reverse()
  const ink = outlined([
    ...ground,
    ...layers.flatMap((curve) => curveInks(curve, plot)),
    ...all.flatMap((curve) => dotInks(curve, plot, tones)),
    ...curves.flatMap((curve) => markInks(curve, plot, tones)),
    ...labels.inks,
  ])
  return { ink, ...size, title: words.title, table: feelingTable(doc, story, figures, options) }
}

/** The phases as quiet bands, and the line between good and bad. */
function groundInks(story: readonly Moment[], plot: Plot, tones: Tones, labels: Shelf): readonly Ink[] {
  const { top, bottom, track } = plot
  const gap = track.pitch > 8 ? 3 : 0
  const bands = runsOf(story, ({ phase }) => phase).map(({ key, from, to }) => {
    const x = track.at(from) - track.pitch / 2
    const w = (to - from + 1) * track.pitch - gap
    const look = { font: inter(11, 600), colour: tones.ink2, tracking: 0.9 }
    const text = methodWords.phase[key].toUpperCase()
    if (fitted(text, w - 16, look) === text) labels.put(label(text, x + 10, top - 8, look))
    return rect({ x, y: 0, w, h: bottom }, { fill: tones.band, radius: gap === 0 ? 0 : 6 })
  })
  scaleLabels(plot, tones, labels)
  return [...bands, hairline(track.left, heightAt(0, plot), track.right - track.left, tones.rule)]
}

function scaleLabels(plot: Plot, tones: Tones, labels: Shelf): void {
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

function stageLabels(story: readonly Moment[], { track, bottom }: Plot, tones: Tones, labels: Shelf): void {
  const look = { font: inter(11), colour: tones.ink2, anchor: 'middle' } as const
  for (const { key, from, to } of runsOf(story, ({ frame }) => frame.stage)) {
    const text = stageLabel(key)
    const isRoomy = fitted(text, (to - from + 1) * track.pitch - 4, look) === text
    if (isRoomy) labels.put(label(text, (track.at(from) + track.at(to)) / 2, bottom + 35, look))
  }
}
