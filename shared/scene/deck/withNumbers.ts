import { type Chart, PAPER_TONES } from '../charts/chart'
import { chartPiece, type MakeChart, numbersTable } from './chartPiece'
import { above, beside, type Elastic, rigid } from './elastic'
import { elasticTable, fixed, type Part, tablePart, whole } from './part'
import { NOTHING, type Piece } from './piece'
import { bottomOf, measureOf, type Setup, topOf } from './setup'
import { layTable, type Table } from './table'

interface Shown {
  readonly make: MakeChart
  /** The main thing the chart says, for those who do not see it. */
  readonly sentence: string
  /** Of the chart where it has the whole width, in pixels. */
  readonly least: number
  readonly most: number
  /** The chart's numbers as the deck says them; left out: all columns of the chart's own table. */
  readonly tableOf?: (chart: Chart) => Table
  /** What is said above the chart, in a width. */
  readonly over?: (w: number) => Piece
  /** What is said above the table, in a width. */
  readonly title?: (w: number) => Piece
  /** Of the width, for the chart, where both stand side by side. */
  readonly share?: number
}

/** A chart and its numbers: side by side on a wide page that holds both, else the numbers below and on following pages. */
export function withNumbers(setup: Setup, shown: Shown): readonly Part[] {
  const { make, sentence, least, most, over = () => NOTHING, title, share = 0.56 } = shown
  const w = measureOf(setup.sheet)
  const sample = make({ w, h: least }, PAPER_TONES, setup.locale)
  if (sample === null) return []
  const table = (shown.tableOf ?? (({ table }) => numbersTable(table)))(sample)
  const room = bottomOf(setup.sheet) - topOf(setup.sheet) - HEAD
  const pair = setup.sheet.orientation === 'landscape' ? sideBySide() : null
  if (pair !== null) return [whole(pair)]
  const chart = chartPiece(setup, make, w, { least, most }, sentence)
  const said = over(w)
  const numbers = elasticTable(layTable(table, w), title?.(w) ?? null)
  const isOne = table.rows.length <= MOST_ROWS && numbers.h <= room
  return [
    ...(said.h === 0 ? [] : [fixed(said)]),
    ...(chart === null ? [] : [whole(chart)]),
    isOne ? whole(numbers) : tablePart(layTable(table, w), title?.(w) ?? null),
  ]

  function sideBySide(): Elastic | null {
    const width = Math.round(w * share)
    const right = w - width - GUTTER
    const numbers = elasticTable(layTable(table, right), title?.(right) ?? null)
    if (numbers.h > room || table.rows.length > MOST_ROWS) return null
    const said = over(width)
    const left = room - said.h - OVER
    const heights = { least: Math.min(left, Math.max(least, numbers.h - said.h - OVER)), most: left }
    const chart = chartPiece(setup, make, width, heights, sentence)
    if (chart === null || chart.h > left) return null
    return beside(GUTTER, [above(OVER, [{ ...rigid(said), w: width }, chart]), numbers])
  }
}

/** What a page's title and its lead may take. */
const HEAD = 108
const GUTTER = 36
/** Between what is said and the chart below it. */
const OVER = 20
/** More rows than this read better over the whole width, and may go on over pages. */
const MOST_ROWS = 16
