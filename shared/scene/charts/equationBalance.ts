import { balanceOf, pillarLack } from '../../method/equation'
import type { Doc } from '../../model/doc'
import { ZONES, type Zone } from '../../model/vocabulary'
import { chartWords } from '../../words/charts'
import { type Figures, figuresIn } from '../deck/figures'
import { type Ink, path, rect } from '../ink'
import { hairline } from './axis'
import type { Chart, ChartSize, ChartTable, Tones } from './chart'
import { type Columns, columnsOf, heightOf } from './equationColumns'
import { residualInks } from './equationResidual'
import { fitted, inter, label, serif } from './label'
import { outlined } from './outlined'
import { type Setting, signedExact } from './setting'
import { type Shelf, shelf } from './shelf'
import { through } from './through'

const words = chartWords.equation

/**
 * F6 as a picture: What and Who as columns of 0–100 points, their mean carried over to How, and what is left between
 * them as a bracket with its name. A pillar without scores is an empty column that says so.
 */
export function equationBalance(doc: Doc, size: ChartSize, tones: Tones, locale = 'en'): Chart | null {
  const balance = balanceOf(doc)
  if (ZONES.every((zone) => balance[zone] === null)) return null
  const figures = figuresIn(locale)
  const columns = columnsOf(size)
  const labels = shelf(size)
  const setting = { figures, tones, labels }
  const pillars = ZONES.flatMap((zone) => pillarInks(zone, doc, columns, setting))
  signs(columns, tones, labels)
  const residual = residualInks(doc, columns, setting)
  const floor = hairline(columns.left, columns.bottom, columns.right - columns.left, tones.rule)
  const ink = outlined([...pillars, floor, ...residual, ...labels.inks])
  return { ink, ...size, title: words.title, table: tableOf(doc, figures) }
}

function pillarInks(zone: Zone, doc: Doc, columns: Columns, setting: Setting): readonly Ink[] {
  const { tones, labels, figures } = setting
  const { top, bottom, w } = columns
  const x = columns.at[zone]
  const points = balanceOf(doc)[zone]
  const middle = { anchor: 'middle' } as const
  const name = { font: inter(columns.isTall ? 14 : 12, 600), colour: tones[zone], ...middle }
  labels.put(label(words.names[zone], x + w / 2, bottom + (columns.isTall ? 20 : 15), name))
  if (columns.namesParts) {
    const look = { font: inter(11), colour: tones.ink2, ...middle }
    labels.put(label(words.parts[zone], x + w / 2, bottom + 36, look))
  }
  const track = rect({ x, y: top, w, h: bottom - top }, { fill: tones[`${zone}Tint`], radius: 8 })
  if (points === null) {
    const look = { font: inter(11), colour: tones.ink2, ...middle }
    const outline = { stroke: tones.rule, strokeWidth: 1.2, dash: [3, 4] }
    labels.put(label(chartWords.none, x + w / 2, (top + bottom) / 2, { ...look, font: serif(18) }))
    labels.put(label(fitted(lackWords(doc, zone), w - 4, look), x + w / 2, (top + bottom) / 2 + 18, look))
    return [track, path(through([x, bottom], [x, top], [x + w, top], [x + w, bottom]), outline)]
  }
  const y = heightOf(points, columns)
  // Above 100, where the level of What and Who never strikes it through.
  const large = { font: serif(columns.isTall ? 24 : 15), colour: tones.ink, ...middle }
  labels.put(label(figures.whole(points), x + w / 2, top + (columns.isTall ? 27 : 17), large))
  const bar = { x, y, w, h: Math.max(2, bottom - y) }
  return [track, rect(bar, { fill: tones[zone], radius: Math.min(8, bar.h / 2) })]
}

function lackWords(doc: Doc, zone: Zone): string {
  return chartWords.lacks[pillarLack(doc, zone) ?? 'unscored']
}

/** What + Who = How, written between the columns. */
function signs(columns: Columns, tones: Tones, labels: Shelf): void {
  const { at, w, gap, bottom, isTall } = columns
  const look = { font: serif(isTall ? 22 : 15), colour: tones.ink2, anchor: 'middle' } as const
  const y = bottom + (isTall ? 22 : 16)
  labels.put(label('+', at.what + w + gap / 2, y, look))
  labels.put(label('=', at.who + w + gap / 2, y, look))
}

function tableOf(doc: Doc, figures: Figures): ChartTable {
  const balance = balanceOf(doc)
  const { what, who, residual, reading } = balance
  const said = (points: number | null, without: string) => (points === null ? without : figures.exact(points))
  const named = residual === null || reading === null ? null : words.readings[reading]
  return {
    caption: words.caption,
    columns: [words.part, words.pointsColumn],
    rows: [
      ...ZONES.map((zone) => [
        `${words.names[zone]} (${words.parts[zone]})`,
        said(balance[zone], lackWords(doc, zone)),
      ]),
      [words.mean, said(what === null || who === null ? null : (what + who) / 2, chartWords.notKnown)],
      [
        words.residual,
        named === null || residual === null ? words.open : words.named(named, signedExact(residual, figures)),
      ],
    ],
  }
}
