import { reportWords } from '../../words/deckReport'
import type { Chart, ChartSize, ChartTable, Tones } from '../charts/chart'
import { PAPER_TONES } from '../charts/chart'
import type { Elastic } from './elastic'
import { drawn } from './piece'
import type { Setup } from './setup'
import { type CellSaid, columnsOf, said, type Table } from './table'

/** A chart function of the scorecard with its subject filled in. */
export type MakeChart = (size: ChartSize, tones: Tones, locale: string) => Chart | null

/**
 * A chart `w` pixels wide, as high as the page allows between two heights; null: nothing to draw. Those who do not see
 * it are told its title and `sentence`, and read the numbers in the table beside it.
 */
export function chartPiece(
  setup: Setup,
  make: MakeChart,
  w: number,
  heights: { readonly least: number; readonly most: number },
  sentence: string,
): Elastic | null {
  const drawnAt = (h: number) => make({ w, h }, PAPER_TONES, setup.locale)
  const least = drawnAt(heights.least)
  if (least === null) return null
  const piece = (chart: Chart) =>
    drawn(chart.ink, { w: chart.w, h: chart.h }, w, { alt: reportWords.chartAlt(chart.title, sentence) })
  return {
    w,
    h: least.h,
    most: Math.max(least.h, heights.most),
    make: (h) => piece(h <= least.h + 1 ? least : (drawnAt(Math.floor(h)) ?? least)),
  }
}

/** The numbers of a chart as a table of the deck: its columns by place, the first one names the row. */
export function numbersTable(
  table: ChartTable,
  shown: readonly number[] = table.columns.map((_, i) => i),
): Table {
  return {
    caption: table.caption,
    columns: columnsOf(shown.map((i) => table.columns[i] ?? '')),
    rowHeading: 0,
    rows: table.rows.map((row) => shown.map((i): CellSaid => said(row[i] ?? ''))),
  }
}
