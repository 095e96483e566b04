import { type Fix, type FixList, fixList, type Quadrant } from '../../method/fixes'
import type { Doc } from '../../model/doc'
import type { Box } from '../../model/geometry'
import type { Corner, Level } from '../../model/vocabulary'
import { chartWords } from '../../words/charts'
import { type Figures, figuresIn } from '../deck/figures'
import type { Chart, ChartSize, ChartTable, Tones } from './chart'
import { fitted, inter, label } from './label'
import { bubbleInks, type Mark } from './marks'
import { outlined } from './outlined'
import { areaInks, nameAreas, type Quadrants, quadrantsOf } from './quadrants'
import type { Setting } from './setting'
import { shelf } from './shelf'
import { type Moment, momentsOf } from './story'
import { shareOfWeight, weightTicks } from './weightAxis'

const words = chartWords.fixes

/**
 * F14 as a picture: importance ω upwards, effort 1–5 to the right, each fix a circle as large as its gap; quick wins
 * stand out. Frames without an effort are counted below and never guessed into the picture.
 */
export function fixPicture(doc: Doc, size: ChartSize, tones: Tones, locale = 'en'): Chart | null {
  const fixes = fixList(doc)
  const moments = momentsOf(doc)
  if (fixes.ranked.length + fixes.needsEffort.length + fixes.noAction.length === 0) return null
  const setting: Setting = { figures: figuresIn(locale), tones, labels: shelf(size) }
  const areas = quadrantsOf(plotOf(size), 0.42, 0.54)
  const names = nameAreas(areas, cornerNames, 'nw', setting)
  const largest = Math.max(TOP, ...fixes.ranked.map(({ impact }) => impact))
  effortTicks(areas, setting)
  weightTicks(areas, largest, setting, words.weight)
  missingWords(fixes, size, setting)
  const marks = fixes.ranked.flatMap((fix) => markOf(fix, areas, largest, moments))
  const ink = outlined([
    ...areaInks(areas, tones),
    ...bubbleInks(marks, names, setting),
    ...setting.labels.inks,
  ])
  return { ink, ...size, title: words.title, table: tableOf(fixes, moments, setting.figures) }
}

const cornerNames = {
  nw: words.quadrants['quick-win'],
  ne: words.quadrants['major-project'],
  sw: words.quadrants['fill-in'],
  se: words.quadrants.later,
}

const CORNER_OF: Readonly<Record<Exclude<Quadrant, 'no-action'>, Corner>> = {
  'quick-win': 'nw',
  'major-project': 'ne',
  'fill-in': 'sw',
  later: 'se',
}

function plotOf({ w, h }: ChartSize): Box {
  const top = h >= 220 ? 22 : 2
  return { x: 30, y: top, w: w - 38, h: h - top - (h >= 220 ? 44 : 22) }
}

function markOf(
  fix: Fix,
  areas: Quadrants,
  largest: number,
  moments: ReadonlyMap<string, Moment>,
): readonly Mark[] {
  const moment = moments.get(fix.frame.id)
  if (!moment || fix.quadrant === null || fix.quadrant === 'no-action') return []
  const area = areas[CORNER_OF[fix.quadrant]]
  const largestRadius = Math.max(10, Math.min(24, Math.min(areas.nw.w, areas.nw.h) / 5))
  const radius = Math.max(9.5, largestRadius * Math.sqrt(Math.min(1, (fix.gapLevels ?? 0) / 4)))
  return [
    {
      moment,
      area,
      radius,
      x: atEffort(fix.effort ?? 1, area),
      y: area.y + area.h * (1 - shareOfWeight(fix.impact, largest)),
      isFirst: fix.quadrant === 'quick-win',
    },
  ]
}

/** 1 and 2 in the left areas, what is more in the right ones. */
function atEffort(effort: number, { x, w }: Box): number {
  const share = effort <= 2 ? 0.2 + 0.6 * (effort - 1) : Math.max(0.1, 0.16 + 0.36 * (effort - 3))
  return x + w * share
}

function effortTicks({ sw, se }: Quadrants, { tones, labels }: Setting): void {
  const y = sw.y + sw.h + 14
  const look = { font: inter(11), colour: tones.ink2, anchor: 'middle' } as const
  for (const effort of [1, 2, 3, 4, 5] as const satisfies readonly Level[]) {
    const area = effort <= 2 ? sw : se
    const room = area.w * (effort <= 2 ? 0.4 : 0.3)
    const text = chartWords.numbered(String(effort), words.efforts[effort])
    const isRoomy = fitted(text, room, look) === text
    labels.put(label(isRoomy ? text : String(effort), atEffort(effort, area), y, look))
  }
}

/** What is not in the picture, below it. */
function missingWords(
  { needsEffort, notScored }: FixList,
  size: ChartSize,
  { tones, labels }: Setting,
): void {
  if (size.h < 220) return
  const look = { font: inter(11), colour: tones.ink2 }
  const text = [words.bubble, words.missing(needsEffort.length, notScored.length)].filter(
    (part) => part !== '',
  )
  labels.put(label(fitted(text.join(' · '), size.w - 40, look), 32, size.h - 8, look))
}

function tableOf(fixes: FixList, moments: ReadonlyMap<string, Moment>, figures: Figures): ChartTable {
  const row = (fix: Fix, rank: string, said: string) => {
    const moment = moments.get(fix.frame.id)
    return [
      moment ? chartWords.numbered(String(moment.number), moment.title) : chartWords.untitledFrame,
      rank,
      figures.level(fix.impact),
      fix.effort === null ? chartWords.notKnown : figures.level(fix.effort),
      fix.gapLevels === null ? chartWords.notKnown : figures.exact(fix.gapLevels),
      fix.priority === null ? chartWords.notKnown : figures.exact(fix.priority),
      said,
    ]
  }
  return {
    caption: words.caption,
    columns: [
      chartWords.frame,
      words.rank,
      words.weight,
      words.effort,
      words.gap,
      words.priority,
      words.quadrant,
    ],
    rows: [
      ...fixes.ranked.map((fix, i) => row(fix, String(i + 1), quadrantWords(fix.quadrant))),
      ...fixes.needsEffort.map((fix) => row(fix, chartWords.none, words.needsEffort)),
      ...fixes.notScored.map((fix) => row(fix, chartWords.none, words.notScored)),
      ...fixes.noAction.map((fix) => row(fix, chartWords.none, words.noAction)),
    ],
  }
}

function quadrantWords(quadrant: Quadrant | null): string {
  if (quadrant === null) return words.needsEffort
  return quadrant === 'no-action' ? words.noAction : words.quadrants[quadrant]
}

/** The weight of a moment of truth that decides whether they return, with the usual multiplier. */
const TOP = 10
