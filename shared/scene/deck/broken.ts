import { boardGap, brokenPromises, gapOf } from '../../method/gap'
import { journeyBreakers } from '../../method/weakest'
import type { Frame } from '../../model/record'
import type { Level } from '../../model/vocabulary'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { methodWords } from '../../words/method'
import { scorecardWords } from '../../words/scorecard'
import { frameCell } from './linked'
import { fixCell, momentCard } from './momentCard'
import { fixed, type Part, tablePart } from './part'
import { row, stack, words } from './piece'
import { frameName, measureOf, type Setup } from './setup'
import { BODY, LEAD, SUBHEAD, TABLE_STRONG } from './styles'
import { columnsOf, layTable, said, type Table } from './table'
import { set } from './typeset'

/** Moments that deliver two levels or more below what was expected, the worst first, with what would mend them. */
export function brokenParts(setup: Setup): readonly Part[] {
  const { doc, sheet, figures } = setup
  const w = measureOf(sheet)
  const broken = brokenPromises(doc)
  const { rated, frames } = boardGap(doc)
  const isPart = rated > 0 && rated < frames
  const counted = isPart ? scorecardWords.partlyRated(figures.whole(rated), figures.whole(frames)) : ''
  const half = w / 2
  const title = row(0, [
    { ...words(set(scorecardWords.sections.promises, SUBHEAD, half), half, { role: 'h3' }), w: half },
    words(set(counted, LEAD, half), half, { align: 'end' }),
  ])
  if (broken.length === 0) {
    const none = rated === 0 ? scorecardWords.nothingRated : scorecardWords.noPromises
    return [fixed(stack(8, [title, words(set(none, BODY, w), w)]))]
  }
  const further = words(set(deckWords.continued(scorecardWords.sections.promises), SUBHEAD, w), w)
  const table = layTable(brokenTable(setup, broken), w)
  const [worst] = journeyBreakers(doc).length === 0 ? broken : []
  if (!worst) return [tablePart(table, title, further)]
  const isWide = sheet.orientation === 'landscape'
  const card = momentCard(setup, worst, [gapWords(setup, worst)], {
    w,
    picture: isWide ? 0.3 : 0.4,
    lines: 6,
  })
  return [fixed(stack(12, [title, card])), tablePart(table, null, further)]
}

function brokenTable(setup: Setup, broken: readonly Frame[]): Table {
  const { frame, expected, delivered, gap, fix } = scorecardWords
  const headings = [frame, expected, delivered, gap, fix]
  return {
    caption: scorecardWords.sections.promises,
    columns: columnsOf(headings),
    rowHeading: 0,
    rows: broken.map((one) => [
      frameCell(setup, one, frameName(setup, one)),
      said(rungWords(setup, one.expected, methodWords.expected)),
      said(rungWords(setup, one.delivered, methodWords.delivered)),
      said(scorecardWords.levels(setup.figures.signed(gapOf(one) ?? 0)), TABLE_STRONG),
      fixCell(setup, one),
    ]),
  }
}

/** `Expected 4, delivered 2: 2 levels short`. */
export function gapWords({ figures }: Setup, { expected, delivered }: Frame): string {
  return reportWords.short(
    figures.level(expected ?? 0),
    figures.level(delivered ?? 0),
    scorecardWords.levels(figures.level(-(gapOf({ expected, delivered }) ?? 0))),
  )
}

/** A level with its sentence; a reading between two levels stands alone. */
function rungWords({ figures }: Setup, level: number | null, names: Readonly<Record<Level, string>>): string {
  if (level === null) return deckWords.none
  const name = (names as Readonly<Record<number, string>>)[level]
  return name === undefined ? figures.level(level) : scorecardWords.level(figures.level(level), name)
}
