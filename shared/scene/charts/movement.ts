import { difference } from '../../method/formulas'
import { chartWords } from '../../words/charts'
import { type Figures, figuresIn } from '../deck/figures'
import { ellipse, type Ink, path, rect } from '../ink'
import { measure } from '../textWidth'
import type { Chart, ChartSize, ChartTable, Tones } from './chart'
import { inter, label } from './label'
import { outlined } from './outlined'
import { nameRows, type Rows, rowsOf, sayInRow, scaleEnds } from './rows'
import { type Setting, signedExact, signedTenths } from './setting'
import { shelf } from './shelf'
import { through } from './through'

const words = chartWords.movement

/** Points 0–100; null: there was, or is, no score. */
export interface MovedRow {
  readonly label: string
  readonly before: number | null
  readonly after: number | null
}

/** Scores that moved, one a row: a ring where it was, a dot where it is. As high as its rows need. */
export function movement(
  rows: readonly MovedRow[],
  size: ChartSize,
  tones: Tones,
  locale = 'en',
): Chart | null {
  if (rows.every(({ before, after }) => before === null && after === null)) return null
  const figures = figuresIn(locale)
  const names = rows.map((row) => row.label)
  const said = rows.map((row) => saidOf(row, figures))
  const plan = rowsOf(names, size, Math.max(...said.map((each) => measure(each.words, inter(11)))))
  const setting: Setting = { figures, tones, labels: shelf({ w: size.w, h: plan.h }) }
  const moves = rows.flatMap((row, i) => moveInks(row, i, plan, tones))
  scaleEnds(plan, setting)
  const key = { font: inter(11), colour: tones.ink2, anchor: 'middle' } as const
  setting.labels.put(label(words.key, (plan.left + plan.right) / 2, plan.top - 8, key))
  nameRows(names, plan, setting)
  for (const [i, each] of said.entries()) sayInRow(i, each, plan, setting)
  const ink = outlined([...moves, ...setting.labels.inks])
  return { ink, w: size.w, h: plan.h, title: words.title, table: tableOf(rows, figures) }
}

function moveInks({ before, after }: MovedRow, row: number, plan: Rows, tones: Tones): readonly Ink[] {
  const y = plan.at(row)
  const track = rect(
    { x: plan.left, y: y - 3, w: plan.right - plan.left, h: 6 },
    { fill: tones.band, radius: 3 },
  )
  const change = difference(after, before)
  const colour = (change ? tones.levels[change > 0 ? 4 : 0] : undefined) ?? tones.ink2
  const inks: Ink[] = [track]
  if (before !== null && after !== null && before !== after) {
    const d = through([plan.x(before), y], [plan.x(after), y])
    inks.push(path(d, { stroke: colour, strokeWidth: 3 }))
  }
  if (before !== null) {
    inks.push(
      ellipse(plan.x(before), y, 4.5, 4.5, { fill: tones.ground, stroke: tones.ink2, strokeWidth: 2 }),
    )
  }
  if (after !== null) {
    inks.push(ellipse(plan.x(after), y, 6, 6, { fill: colour, stroke: tones.ground, strokeWidth: 1.5 }))
  }
  return inks
}

function saidOf({ before, after }: MovedRow, figures: Figures): { figure: string; words: string } {
  const change = difference(after, before)
  if (change !== null && before !== null && after !== null) {
    return {
      figure: signedTenths(change, figures),
      words: words.fromTo(figures.whole(before), figures.whole(after)),
    }
  }
  if (after !== null) return { figure: words.new, words: words.nowAt(figures.whole(after)) }
  if (before !== null) return { figure: words.lost, words: words.wasAt(figures.whole(before)) }
  return { figure: chartWords.none, words: chartWords.notScored }
}

function tableOf(rows: readonly MovedRow[], figures: Figures): ChartTable {
  const said = (points: number | null) => (points === null ? chartWords.notScored : figures.exact(points))
  return {
    caption: words.caption,
    columns: [words.name, words.before, words.after, words.change],
    rows: rows.map((row) => [row.label, said(row.before), said(row.after), changeWords(row, figures)]),
  }
}

function changeWords({ before, after }: MovedRow, figures: Figures): string {
  const change = difference(after, before)
  if (change !== null) return signedExact(change, figures)
  if (after !== null) return words.fresh
  return before === null ? chartWords.notKnown : words.gone
}
