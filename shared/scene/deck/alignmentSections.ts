import { boardAlignment } from '../../method/alignment'
import { boardOf } from '../../model/doc'
import { deckWords } from '../../words/deck'
import { scorecardWords } from '../../words/scorecard'
import { alignmentBars } from '../charts/alignmentBars'
import { CUTS, type Cut, groupRows } from '../groupRows'
import { boardNumber } from './boardNumber'
import { chartPiece } from './chartPiece'
import { above, beside, type Elastic, rigid } from './elastic'
import { bandWords, type Figures } from './figures'
import { elasticTable, fixed, type Part, tablePart, whole } from './part'
import { words } from './piece'
import { frameTable, groupTable } from './scoreTables'
import type { Section } from './section'
import { bottomOf, measureOf, type Setup, topOf } from './setup'
import { SUBHEAD } from './styles'
import { layTable } from './table'
import { set } from './typeset'

/** The board's alignment, cut four ways, then frame by frame. Nothing scored: no section. */
export function alignmentSections(setup: Setup): readonly Section[] {
  const { doc, sheet } = setup
  const { state } = boardAlignment(doc)
  if (state === 'unscored' || state === 'empty' || state === 'not-applicable') return []
  const w = measureOf(sheet)
  const both = sheet.orientation === 'landscape' ? boardAndStages(setup) : null
  const isOne = both !== null && both.h <= bottomOf(sheet) - topOf(sheet) - HEAD
  return [
    {
      id: 'alignment',
      over: deckWords.scorecard,
      title: alignmentTitle(setup),
      lead: deckWords.sources,
      parts: isOne ? [whole(both)] : [fixed(boardNumber(setup, w, 'beside'))],
    },
    ...CUTS.filter((cut) => !isOne || cut !== 'stage').map((cut) => cutSection(setup, cut)),
    {
      id: 'scorecard-frames',
      over: deckWords.scorecard,
      title: deckWords.byFrame,
      lead: '',
      parts: [tablePart(layTable(frameTable(setup), w))],
    },
  ]
}

/** `Alignment: functional, 37 points below the target`. */
function alignmentTitle({ doc, figures }: Setup): string {
  const { alignment } = boardAlignment(doc)
  const { target } = boardOf(doc)
  const distance = alignment === null || target === null ? null : alignment - target
  const said = deckWords.scorecardTitle({
    band: bandWords(alignment),
    distance: distance === null ? null : pointsOff(Math.abs(distance), figures),
    ahead: distance !== null && distance >= 0,
  })
  return deckWords.alignmentTitle(said)
}

/** A board that is just below its target is not told that it is 0 points below. */
function pointsOff(distance: number, figures: Figures): string {
  return distance < 1 ? figures.level(distance) : figures.whole(distance)
}

/** A wide page: the board left, its stages right. */
function boardAndStages(setup: Setup): Elastic {
  const w = measureOf(setup.sheet)
  const left = Math.round(w * 0.25)
  const right = w - left - GUTTER
  const title = words(set(scorecardWords.byTitle.stage, SUBHEAD, right), right, { role: 'h3' })
  const { chart, numbers } = pairOf(setup, 'stage', { chart: right, numbers: right })
  return beside(GUTTER, [
    { ...rigid(boardNumber(setup, left, 'above')), w: left },
    above(10, [rigid(title), ...(chart ? [chart] : []), numbers]),
  ])
}

function cutSection(setup: Setup, cut: Cut): Section {
  return {
    id: `alignment-${cut}`,
    over: deckWords.scorecard,
    title: scorecardWords.byTitle[cut],
    lead: '',
    parts: groupRows(setup.doc, cut).length === 0 ? [] : cutParts(setup, cut),
  }
}

function cutParts(setup: Setup, cut: Cut): readonly Part[] {
  const w = measureOf(setup.sheet)
  const isPortrait = setup.sheet.orientation === 'portrait'
  if (isPortrait || cut === 'dimension') {
    const { chart, numbers } = pairOf(setup, cut, { chart: w, numbers: w })
    if (isPortrait) return [...(chart ? [whole(chart)] : []), whole(numbers)]
    // A page to itself: side by side they would leave half of it bare.
    return [whole(above(GUTTER / 2, [...(chart ? [chart] : []), numbers]))]
  }
  const width = Math.round(w * 0.46)
  const { chart, numbers } = pairOf(setup, cut, { chart: width, numbers: w - width - GUTTER })
  return [whole(beside(GUTTER, [...(chart ? [chart] : []), numbers]))]
}

function pairOf(
  setup: Setup,
  cut: Cut,
  w: { readonly chart: number; readonly numbers: number },
): { readonly chart: Elastic | null; readonly numbers: Elastic } {
  const rows = groupRows(setup.doc, cut)
  const height = 32 + rows.length * ROW
  const chart = chartPiece(
    setup,
    (size, tones, locale) => alignmentBars(rows, size, tones, locale),
    w.chart,
    { least: 0, most: height },
    scorecardWords.byTitle[cut],
  )
  return { chart, numbers: elasticTable(layTable(groupTable(setup, cut), w.numbers)) }
}

const GUTTER = 48
/** What the page's title and its lead take. */
const HEAD = 118
/** Of the bars, where there is room. */
const ROW = 38
