import { frameAlignment, frameWeight } from '../../method/alignment'
import { targetOf } from '../../method/benchmark'
import { type Position, positionOf } from '../../method/fixes'
import { type AlignmentState, difference } from '../../method/formulas'
import type { Doc } from '../../model/doc'
import type { Box } from '../../model/geometry'
import type { Corner } from '../../model/vocabulary'
import { chartWords } from '../../words/charts'
import { type Figures, figuresIn } from '../deck/figures'
import type { Chart, ChartSize, ChartTable, Tones } from './chart'
import { fitted, inter, label } from './label'
import { bubbleInks, type Mark } from './marks'
import { outlined } from './outlined'
import { areaInks, nameAreas, type Quadrants, quadrantsOf } from './quadrants'
import { type Setting, signedExact } from './setting'
import { shelf } from './shelf'
import { type Moment, storyOf } from './story'
import { shareOfWeight, weightTicks } from './weightAxis'

const words = chartWords.performance

/**
 * F14, importance and performance: importance ω upwards, distance to the target to the right, the target as the cross.
 * Frames without an alignment or a target are counted and listed, never placed.
 */
export function importancePerformance(doc: Doc, size: ChartSize, tones: Tones, locale = 'en'): Chart | null {
  const readings = storyOf(doc).map((moment) => readingOf(doc, moment))
  const placed = readings.filter(({ position }) => position !== null)
  if (placed.length === 0) return null
  const setting: Setting = { figures: figuresIn(locale), tones, labels: shelf(size) }
  const span = spanOf(placed)
  const areas = quadrantsOf(
    plotOf(size, placed.length < readings.length),
    span.below / (span.below + span.above),
    0.54,
  )
  const names = nameAreas(areas, cornerNames, 'nw', setting)
  const largest = Math.max(10, ...placed.map(({ weight }) => weight))
  weightTicks(areas, largest, setting, words.weight)
  targetWords(readings, areas, setting)
  if (size.h >= 220) missingWords(readings.length - placed.length, size, setting)
  const marks = placed.flatMap((reading) => markOf(reading, areas, { largest, span }))
  const first = [...marks].sort((a, b) => Number(b.isFirst) - Number(a.isFirst))
  const ink = outlined([
    ...areaInks(areas, tones),
    ...bubbleInks(first, names, setting),
    ...setting.labels.inks,
  ])
  return { ink, ...size, title: words.title, table: tableOf(readings, setting.figures) }
}

interface Reading {
  readonly moment: Moment
  readonly weight: number
  /** Points 0–100; null: withheld, or not set. */
  readonly alignment: number | null
  readonly state: AlignmentState
  readonly target: number | null
  readonly distance: number | null
  readonly position: Position | null
}

function readingOf(doc: Doc, moment: Moment): Reading {
  const { alignment, state } = frameAlignment(doc, moment.frame.id)
  const target = targetOf(doc, moment.frame)
  const weight = frameWeight(doc, moment.frame)
  const distance = difference(alignment, target)
  return { moment, weight, alignment, state, target, distance, position: positionOf(doc, moment.frame) }
}

const cornerNames = {
  nw: words.positions['concentrate-here'],
  ne: words.positions['keep-up'],
  sw: words.positions['low-priority'],
  se: words.positions['possible-overkill'],
}

const CORNER_OF: Readonly<Record<Position, Corner>> = {
  'concentrate-here': 'nw',
  'keep-up': 'ne',
  'low-priority': 'sw',
  'possible-overkill': 'se',
}

/** Points shown below and above the target, so that neither side is too narrow for its name. */
function spanOf(readings: readonly Reading[]): { readonly below: number; readonly above: number } {
  const distances = readings.map(({ distance }) => distance ?? 0)
  const [below, above] = [Math.max(20, -Math.min(...distances) + 6), Math.max(20, Math.max(...distances) + 6)]
  return { below: Math.max(below, above * 0.6), above: Math.max(above, below * 0.6) }
}

function plotOf({ w, h }: ChartSize, hasFoot: boolean): Box {
  const top = h >= 220 ? 22 : 2
  return { x: 30, y: top, w: w - 38, h: h - top - (h >= 220 && hasFoot ? 44 : 22) }
}

function markOf(
  { moment, weight, distance, position }: Reading,
  areas: Quadrants,
  { largest, span }: { readonly largest: number; readonly span: ReturnType<typeof spanOf> },
): readonly Mark[] {
  if (position === null || distance === null) return []
  const area = areas[CORNER_OF[position]]
  const x =
    distance >= 0 ? area.x + (distance / span.above) * area.w : area.x + area.w * (1 + distance / span.below)
  const y = area.y + area.h * (1 - shareOfWeight(weight, largest))
  return [{ moment, area, x, y, radius: 11, isFirst: position === 'concentrate-here' }]
}

/** The cross is named by the target where all frames have the same. */
function targetWords(
  readings: readonly Reading[],
  { sw, se }: Quadrants,
  { tones, labels, figures }: Setting,
): void {
  const targets = [...new Set(readings.flatMap(({ target }) => (target === null ? [] : [target])))]
  const [target = null] = targets
  const y = sw.y + sw.h + 14
  const look = { font: inter(11), colour: tones.ink2 }
  const isOne = targets.length === 1 && target !== null
  const cross = isOne ? words.targetAt(figures.level(target)) : words.ownTarget
  labels.put(
    label(cross, se.x - 2, y, { ...look, font: inter(11, 600), colour: tones.ink, anchor: 'middle' }),
  )
  labels.put(label(words.below, sw.x + 8, y, look))
  labels.put(label(words.above, se.x + se.w - 8, y, { ...look, anchor: 'end' }))
}

function missingWords(count: number, size: ChartSize, { tones, labels }: Setting): void {
  if (count === 0) return
  const look = { font: inter(11), colour: tones.ink2 }
  labels.put(label(fitted(words.missing(count), size.w - 40, look), 32, size.h - 8, look))
}

function tableOf(readings: readonly Reading[], figures: Figures): ChartTable {
  return {
    caption: words.caption,
    columns: [chartWords.frame, words.weight, words.alignment, words.target, words.distance, words.position],
    rows: readings.map(({ moment, weight, alignment, state, target, distance, position }) => [
      chartWords.numbered(String(moment.number), moment.title),
      figures.level(weight),
      alignment === null ? lackWords(state) : figures.exact(alignment),
      target === null ? words.noTarget : figures.exact(target),
      distance === null ? chartWords.notKnown : signedExact(distance, figures),
      position === null ? chartWords.notKnown : words.positions[position],
    ]),
  }
}

function lackWords(state: AlignmentState): string {
  if (state === 'not-applicable') return chartWords.lacks[state]
  return state === 'insufficient' ? chartWords.tooLittle : chartWords.notScored
}
