import { stageLabel } from '../../method/catalog'
import type { Doc } from '../../model/doc'
import { chartWords } from '../../words/charts'
import { figuresIn } from '../deck/figures'
import { hairline, numberTicks } from './axis'
import type { Chart, ChartSize, Tones } from './chart'
import { phaseBands, scaleLabels } from './feelingGround'
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
  const ground = [
    ...phaseBands(story, plot, plot.bottom, setting),
    hairline(plot.track.left, heightAt(0, plot), plot.track.right - plot.track.left, tones.rule),
  ]
  scaleLabels(plot, tones, labels)
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

function stageLabels(story: readonly Moment[], { track, bottom }: Plot, tones: Tones, labels: Shelf): void {
  const look = { font: inter(11), colour: tones.ink2, anchor: 'middle' } as const
  for (const { key, from, to } of runsOf(story, ({ frame }) => frame.stage)) {
    const text = stageLabel(key)
    const isRoomy = fitted(text, (to - from + 1) * track.pitch - 4, look) === text
    if (isRoomy) labels.put(label(text, (track.at(from) + track.at(to)) / 2, bottom + 35, look))
  }
}
