import { BANDS, bandOf } from '../../method/band'
import type { GroupAlignment } from '../../method/formulas'
import { chartWords } from '../../words/charts'
import { type Figures, figuresIn } from '../deck/figures'
import { type Ink, path, rect } from '../ink'
import { measure } from '../textWidth'
import type { Chart, ChartSize, ChartTable, Tones } from './chart'
import { inter, label } from './label'
import { outlined } from './outlined'
import { nameRows, type Rows, rowsOf, sayInRow, scaleEnds } from './rows'
import type { Setting } from './setting'
import { shelf } from './shelf'
import { through } from './through'

const words = chartWords.bars

/** A group of frames: a stage, phase, function, dimension or the board. `target` in points 0–100; null: none is set. */
export interface BarRow {
  readonly label: string
  readonly reading: GroupAlignment
  readonly target: number | null
}

/**
 * F5 of several groups below each other: bar, range and target. What is withheld has a range and no bar, what is not
 * scored has neither and says so. Rows take at least 19 units each, whatever height is asked for.
 */
export function alignmentBars(
  rows: readonly BarRow[],
  size: ChartSize,
  tones: Tones,
  locale = 'en',
): Chart | null {
  if (rows.length === 0) return null
  const figures = figuresIn(locale)
  const names = rows.map((row) => row.label)
  const states = rows.map(({ reading }) => stateWords(reading, figures))
  const plan = rowsOf(names, size, Math.max(...states.map((state) => measure(state, inter(11)))))
  const setting: Setting = { figures, tones, labels: shelf({ w: size.w, h: plan.h }) }
  const bars = rows.flatMap((row, i) => barInks(row, i, plan, tones))
  nameTarget(rows, plan, setting)
  scaleEnds(plan, setting)
  nameRows(names, plan, setting)
  for (const [i, { reading }] of rows.entries()) {
    const figure = reading.alignment === null ? chartWords.none : figures.whole(reading.alignment)
    sayInRow(i, { figure, words: states[i] ?? '' }, plan, setting)
  }
  const ink = outlined([...bars, ...setting.labels.inks])
  return { ink, w: size.w, h: plan.h, title: words.title, table: tableOf(rows, figures) }
}

function barInks({ reading, target }: BarRow, row: number, plan: Rows, tones: Tones): readonly Ink[] {
  const { alignment, low, high, state } = reading
  const y = plan.at(row)
  const thick = Math.min(12, plan.pitch * 0.42)
  const track = rect(
    { x: plan.left, y: y - thick / 2, w: plan.right - plan.left, h: thick },
    { fill: tones.band, radius: thick / 2 },
  )
  const inks: Ink[] = [track]
  const band = bandOf(alignment)
  if (alignment !== null && band !== null) {
    const w = Math.max(thick, plan.x(alignment) - plan.left)
    const fill = tones.levels[BANDS.indexOf(band)] ?? tones.ink2
    inks.push(rect({ x: plan.left, y: y - thick / 2, w, h: thick }, { fill, radius: thick / 2 }))
  }
  const isOpen = state === 'partial' || state === 'insufficient'
  if (isOpen && low !== null && high !== null) {
    const [from, to] = [plan.x(low), plan.x(high)]
    const cap = thick / 2 + 2
    const ends = [from, to].map((x) => through([x, y - cap], [x, y + cap])).join('')
    const d = `${ends}${through([from, y], [to, y])}`
    // A halo of the ground keeps the range readable on its bar.
    inks.push(path(d, { stroke: tones.ground, strokeWidth: 4, opacity: 0.75 }))
    inks.push(path(d, { stroke: tones.ink, strokeWidth: 1.5 }))
  }
  if (target !== null) {
    const h = Math.min(plan.pitch - 3, thick + 12)
    const x = plan.x(target)
    inks.push(rect({ x: x - 2.5, y: y - h / 2, w: 5, h }, { fill: tones.ground }))
    inks.push(rect({ x: x - 1, y: y - h / 2, w: 2, h }, { fill: tones.ink }))
  }
  return inks
}

/** Once above the rows where all have the same. */
function nameTarget(rows: readonly BarRow[], plan: Rows, { tones, labels, figures }: Setting): void {
  const targets = [...new Set(rows.flatMap(({ target }) => (target === null ? [] : [target])))]
  const [target] = targets
  if (target === undefined || targets.length > 1) return
  const look = { font: inter(11, 600), colour: tones.ink } as const
  const text = words.targetAt(figures.level(target))
  const [x, y] = [plan.x(target), plan.top - 8]
  labels.choose([
    label(text, x, y, { ...look, anchor: 'middle' }),
    label(text, x + 2, y, { ...look, anchor: 'end' }),
    label(text, x - 2, y, look),
  ])
}

function stateWords({ state, low, high }: GroupAlignment, figures: Figures): string {
  const [from, to] = [figures.whole(low ?? 0), figures.whole(high ?? 100)]
  if (state === 'partial') return words.partial(from, to)
  if (state === 'insufficient') return words.withheld(from, to)
  return state === 'complete' ? '' : words.states[state]
}

function tableOf(rows: readonly BarRow[], figures: Figures): ChartTable {
  return {
    caption: words.caption,
    columns: [words.name, words.alignment, words.state, words.range, words.target, words.frames],
    rows: rows.map(({ label: name, reading, target }) => {
      const { alignment, low, high, state, framesCounted, frames } = reading
      const isRead = state === 'partial' || state === 'insufficient' || state === 'complete'
      return [
        name,
        alignment === null ? chartWords.notKnown : figures.exact(alignment),
        words.states[state],
        isRead && low !== null && high !== null
          ? chartWords.span(figures.exact(low), figures.exact(high))
          : chartWords.notKnown,
        target === null ? words.noTarget : figures.exact(target),
        words.framesOf(figures.whole(framesCounted), figures.whole(frames)),
      ]
    }),
  }
}
