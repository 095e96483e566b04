import { countingFrames, frameAlignment } from '../../method/alignment'
import { BANDS, bandOf } from '../../method/band'
import { targetOf } from '../../method/benchmark'
import type { Frame } from '../../model/record'
import { deckWords } from '../../words/deck'
import { methodWords } from '../../words/method'
import { scorecardWords } from '../../words/scorecard'
import { type Cut, type GroupRow, groupRows } from '../groupRows'
import { LEVEL_COLOURS, PALETTE } from '../palette'
import { caveatsOf } from './caveats'
import { alignmentWords, completenessWords, rangeWords, stateWords } from './figures'
import { frameCell } from './linked'
import { frameTitle, type Setup } from './setup'
import { muted, TABLE_CELL, TABLE_STRONG } from './styles'
import { type CellSaid, columnsOf, said, type Table } from './table'

const { columns } = deckWords

/** The groups of one cut in their order; a group without frames is “—”, never a zero. */
export function groupTable(setup: Setup, cut: Cut): Table {
  const headings = [
    scorecardWords.by[cut],
    columns.alignment,
    columns.state,
    columns.range,
    columns.completeness,
    scorecardWords.targetColumn,
  ]
  return {
    caption: scorecardWords.byTitle[cut],
    columns: columnsOf(headings, 3),
    rowHeading: 0,
    rows: groupRows(setup.doc, cut).map((row) => groupRow(setup, row)),
  }
}

/** Every frame that counts, in story order. */
export function frameTable(setup: Setup): Table {
  const { number, frame, stage, alignment, state, range, completeness } = columns
  const headings = [number, frame, stage, alignment, state, range, completeness]
  return {
    caption: deckWords.byFrame,
    columns: columnsOf(headings, 5),
    rowHeading: 1,
    rows: countingFrames(setup.doc).map((frame) => frameRow(setup, frame)),
  }
}

function groupRow(
  { doc, figures }: Setup,
  { label, reading, target, members, outOfScope }: GroupRow,
): readonly CellSaid[] {
  const caveats = caveatsOf(
    doc,
    members.map((id) => ({ id })),
  )
  const scope = outOfScope === null ? [] : [scorecardWords.outOfScope]
  const state = [stateWords(reading, caveats), ...scope].join('. ')
  return [
    said(label, TABLE_STRONG),
    said(alignmentWords(reading.alignment, figures), TABLE_STRONG),
    said(state, reading.state === 'empty' ? muted(TABLE_CELL) : TABLE_CELL),
    said(rangeWords(reading, figures), reading.state === 'complete' ? muted(TABLE_CELL) : TABLE_CELL),
    said(completenessWords(reading, figures)),
    said(target === null ? deckWords.none : figures.exact(target)),
  ]
}

function frameRow(setup: Setup, frame: Frame): readonly CellSaid[] {
  const { doc, figures, numbers } = setup
  const reading = frameAlignment(doc, frame.id)
  return [
    said(String(numbers.get(frame.id) ?? '')),
    frameCell(setup, frame, frameTitle(frame)),
    said(frame.stage === null ? deckWords.none : methodWords.stage[frame.stage]),
    alignmentCell(reading.alignment, alignmentWords(reading.alignment, figures), targetOf(doc, frame)),
    said(stateWords(reading, caveatsOf(doc, [frame]))),
    said(rangeWords(reading, figures), reading.state === 'complete' ? muted(TABLE_CELL) : TABLE_CELL),
    said(completenessWords(reading, figures)),
  ]
}

/** A bar only where there is a number: an empty track would read as a zero. */
function alignmentCell(alignment: number | null, text: string, target: number | null): CellSaid {
  if (alignment === null) return said(text)
  const fill = LEVEL_COLOURS[BANDS.indexOf(bandOf(alignment))] ?? PALETTE.ink3
  const bar = { share: alignment / 100, fill, mark: target === null ? null : target / 100 }
  return { ...said(text, TABLE_STRONG), bar }
}
