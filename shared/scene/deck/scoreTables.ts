import { countingFrames, frameAlignment, stageAlignment } from '../../method/alignment'
import { BANDS, bandOf } from '../../method/band'
import { boardOf, framesOf } from '../../model/doc'
import type { Frame } from '../../model/record'
import { STAGES, type Stage } from '../../model/vocabulary'
import { deckWords } from '../../words/deck'
import { methodWords } from '../../words/method'
import { LEVEL_COLOURS, PALETTE } from '../palette'
import { alignmentWords, completenessWords, rangeWords, stateWords } from './figures'
import { frameTitle, isDraft } from './frameHead'
import type { Setup } from './setup'
import { muted, TABLE_CELL, TABLE_STRONG } from './styles'
import { type CellSaid, said, type Table } from './table'

const { columns } = deckWords

/** The eight stages in their order; a stage without frames is “—”, never a zero. */
export function stageTable(setup: Setup): Table {
  return {
    caption: deckWords.byStage,
    columns: [
      { heading: columns.stage, share: 0.17, align: 'start' },
      ...readingColumns(0.25, 0.29, 0.17, 0.12),
    ],
    rowHeading: 0,
    rows: STAGES.map((stage) => stageRow(setup, stage)),
  }
}

/** Every frame that counts, in story order. */
export function frameTable(setup: Setup): Table {
  const numbers = new Map(framesOf(setup.doc).map((frame, i) => [frame.id, i + 1]))
  return {
    caption: deckWords.byFrame,
    columns: [
      { heading: columns.number, share: 0.05, align: 'start' },
      { heading: columns.frame, share: 0.24, align: 'start' },
      { heading: columns.stage, share: 0.12, align: 'start' },
      ...readingColumns(0.17, 0.16, 0.15, 0.11),
    ],
    rowHeading: 1,
    rows: countingFrames(setup.doc).map((frame) => frameRow(setup, frame, numbers.get(frame.id) ?? 0)),
  }
}

/** What every table of numbers says of each row, in these shares of the page. */
function readingColumns(
  alignment: number,
  state: number,
  range: number,
  completeness: number,
): Table['columns'] {
  return [
    { heading: columns.alignment, share: alignment, align: 'start' },
    { heading: columns.state, share: state, align: 'start' },
    { heading: columns.range, share: range, align: 'end' },
    { heading: columns.completeness, share: completeness, align: 'end' },
  ]
}

function stageRow({ doc, figures }: Setup, stage: Stage): readonly CellSaid[] {
  const reading = stageAlignment(doc, stage)
  const target = boardOf(doc).stageTargets[stage] ?? boardOf(doc).target
  const isStageDraft = countingFrames(doc).some((frame) => frame.stage === stage && isDraft(doc, frame))
  return [
    said(methodWords.stage[stage], TABLE_STRONG),
    alignmentCell(reading.alignment, alignmentWords(reading.alignment, figures), target),
    said(stateWords(reading, isStageDraft), reading.state === 'empty' ? muted(TABLE_CELL) : TABLE_CELL),
    said(rangeWords(reading, figures), reading.state === 'complete' ? muted(TABLE_CELL) : TABLE_CELL),
    said(completenessWords(reading, figures)),
  ]
}

function frameRow({ doc, figures }: Setup, frame: Frame, number: number): readonly CellSaid[] {
  const reading = frameAlignment(doc, frame.id)
  const { target, stageTargets } = boardOf(doc)
  const own = frame.stage === null ? target : (stageTargets[frame.stage] ?? target)
  return [
    said(String(number)),
    said(frameTitle(frame), TABLE_STRONG),
    said(frame.stage === null ? deckWords.none : methodWords.stage[frame.stage]),
    alignmentCell(reading.alignment, alignmentWords(reading.alignment, figures), own),
    said(stateWords(reading, isDraft(doc, frame))),
    said(rangeWords(reading, figures), reading.state === 'complete' ? muted(TABLE_CELL) : TABLE_CELL),
    said(completenessWords(reading, figures)),
  ]
}

/** A bar only where there is a number: an empty track would read as a zero. */
function alignmentCell(alignment: number | null, text: string, target: number | null): CellSaid {
  if (alignment === null) return said(text)
  const fill = LEVEL_COLOURS[BANDS.indexOf(bandOf(alignment))] ?? PALETTE.ink3
  return {
    text,
    style: TABLE_STRONG,
    bar: { share: alignment / 100, fill, mark: target === null ? null : target / 100 },
  }
}
