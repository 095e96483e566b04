import { frameAlignment } from '../../method/alignment'
import { type Fix, fixList, type Quadrant } from '../../method/fixes'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { scorecardWords } from '../../words/scorecard'
import { fixPicture } from '../charts/fixPicture'
import { PALETTE } from '../palette'
import { caveatsOf } from './caveats'
import { chartPiece } from './chartPiece'
import { above, beside, rigid } from './elastic'
import { stateWords } from './figures'
import { frameCell, pageOfFrame } from './linked'
import { fixWords } from './momentCard'
import { fixed, type Part, tablePart, whole } from './part'
import { bar, type Piece, row, stack, words } from './piece'
import { pageHead, type Section } from './section'
import { bottomOf, cellGap, frameName, frameTitle, measureOf, type Setup, topOf } from './setup'
import { firstLines, shortened } from './shortened'
import {
  BODY,
  coloured,
  FIGURE,
  LEAD,
  SMALL,
  SMALL_STRONG,
  STATE,
  SUBHEAD,
  TABLE_CELL,
  TABLE_STRONG,
} from './styles'
import { columnsOf, layTable, said, type Table } from './table'
import { set } from './typeset'

/** F14: what to mend first, the picture of it, the whole list, and what cannot be ranked yet; null: nothing is known. */
export function fixSection(setup: Setup): Section | null {
  const { doc } = setup
  const { ranked, needsEffort, notScored, noAction } = fixList(doc)
  if (ranked.length + needsEffort.length + noAction.length === 0) return null
  const w = measureOf(setup.sheet)
  const isOpen = needsEffort.length + notScored.length > 0
  const none = isOpen ? scorecardWords.noFixes : scorecardWords.noGaps
  const titled: Omit<Section, 'parts'> = {
    id: 'fixes',
    over: scorecardWords.sections.fixes,
    ...titleOf(ranked),
    lead: scorecardWords.fixesLead,
  }
  const room = bottomOf(setup.sheet) - topOf(setup.sheet) - pageHead(setup, titled, 'h2').h - HEAD_GAP
  return {
    ...titled,
    parts: [
      ...(ranked.length === 0
        ? [fixed(words(set(none, BODY, w), w))]
        : [whole(firstOf(setup, ranked, room))]),
      ...(ranked.length === 0 ? [] : [tablePart(layTable(rankedTable(setup, ranked), w))]),
      ...openPart(setup, [...needsEffort, ...notScored]),
      ...(noAction.length === 0
        ? []
        : [
            fixed(
              words(
                set(scorecardWords.noAction(noAction.length, setup.figures.whole(noAction.length)), LEAD, w),
                w,
              ),
            ),
          ]),
    ],
  }
}

/** What to begin with, where anything can be ranked. */
function titleOf([first]: readonly Fix[]): Pick<Section, 'title' | 'name' | 'isLarge'> {
  const name = scorecardWords.sections.fixes
  if (first === undefined) return { title: name }
  return { title: reportWords.startWith(shortened(frameTitle(first.frame), NAME)), name, isLarge: true }
}

/** The picture of importance and effort, and beside it the three to start with. */
function firstOf(setup: Setup, ranked: readonly Fix[], height: number) {
  const { doc, sheet } = setup
  const isWide = sheet.orientation === 'landscape'
  const w = measureOf(sheet)
  const pictureWidth = isWide ? Math.round(w * 0.58) : w
  const cardWidth = isWide ? w - pictureWidth - GUTTER : w
  const wins = ranked.filter(({ quadrant }) => quadrant === 'quick-win')
  const room = isWide ? height : height - LEAST_PICTURE - 24
  const cards = cardsWithin(setup, ranked, winsWords(setup, wins), cardWidth, room)
  const picture = chartPiece(
    setup,
    (size, tones, locale) => fixPicture(doc, size, tones, locale),
    pictureWidth,
    isWide ? { least: 400, most: bottomOf(sheet) - topOf(sheet) - 100 } : { least: LEAST_PICTURE, most: 460 },
    winsWords(setup, wins),
  )
  if (picture === null) return rigid(cards)
  return isWide ? beside(GUTTER, [picture, rigid(cards)]) : above(24, [picture, rigid(cards)])
}

/** As many of the first, with as much of each, as stand beside the picture: the table has all of them whole. */
function cardsWithin(setup: Setup, ranked: readonly Fix[], wins: string, w: number, room: number): Piece {
  const make = ({ first, lines }: (typeof CARDS)[number]) =>
    stack(18, [
      words(set(reportWords.comesFirst, SUBHEAD, w), w, { role: 'h3' }),
      ...ranked.slice(0, first).map((fix, i) => cardOf(setup, fix, i + 1, w, lines)),
      words(firstLines(wins, LEAD, w, 4), w),
    ])
  return CARDS.map(make).find(({ h }) => h <= room) ?? make(FEWEST)
}

/** `Quick wins: 10 Could I use your restroom?, 3 A phone that is answered.` */
function winsWords(setup: Setup, wins: readonly Fix[]): string {
  if (wins.length === 0) return reportWords.noQuickWin
  const names = wins.slice(0, NAMED).map(({ frame }) => shortened(frameName(setup, frame), SHORT_NAME))
  return reportWords.quickWins(names.join(', '), wins.length - names.length)
}

function cardOf(setup: Setup, fix: Fix, rank: number, w: number, lines: number): Piece {
  const width = w - RANK
  const text = stack(2, [
    words(firstLines(frameName(setup, fix.frame), STATE, width, 2), width, pageOfFrame(setup, fix.frame)),
    words(set(sumWords(setup, fix), SMALL, width), width),
    words(firstLines(fixWords(setup, fix.frame).text, BODY, width, lines), width),
  ])
  const number = words(set(setup.figures.whole(rank), coloured(FIGURE, PALETTE.ink), RANK), RANK)
  return stack(10, [bar(w, 1, PALETTE.line), row(0, [{ ...number, w: RANK }, text])])
}

/** `Quick win · priority 30.00 = impact 10 × gap 3 ÷ effort 1 · draft`. */
function sumWords(
  { doc, figures }: Setup,
  { frame, impact, gapLevels, effort, priority, quadrant }: Fix,
): string {
  const sum = reportWords.prioritySum({
    priority: figures.exact(priority ?? 0),
    impact: figures.level(impact),
    gap: figures.level(gapLevels ?? 0),
    effort: figures.level(effort ?? 0),
  })
  const kind = quadrant === null ? [] : [scorecardWords.quadrant[quadrant]]
  return [...kind, sum, ...caveatsOf(doc, [frame])].join(' · ')
}

function rankedTable(setup: Setup, ranked: readonly Fix[]): Table {
  const { figures } = setup
  const { rank, frame, priority, impact, gap, effort, quadrantColumn, fix } = scorecardWords
  const isNarrow = setup.sheet.orientation === 'portrait'
  const state = isNarrow ? [] : [deckWords.columns.state]
  const columns = [rank, frame, priority, impact, gap, effort, quadrantColumn, ...state, fix]
  return {
    caption: scorecardWords.fixTable,
    columns: columnsOf(columns),
    rowHeading: 1,
    rows: ranked.map((one, i) => [
      said(figures.whole(i + 1)),
      isNarrow
        ? frameCell(setup, one.frame, `${frameName(setup, one.frame)}\n${stateOf(setup, one)}`, TABLE_CELL)
        : frameCell(setup, one.frame, frameName(setup, one.frame)),
      said(one.priority === null ? deckWords.none : figures.exact(one.priority), TABLE_STRONG),
      said(figures.level(one.impact)),
      said(one.gapLevels === null ? deckWords.none : figures.level(one.gapLevels)),
      said(one.effort === null ? deckWords.none : figures.level(one.effort)),
      quadrantCell(one.quadrant),
      ...(isNarrow ? [] : [said(stateOf(setup, one))]),
      said(fixWords(setup, one.frame).text),
    ]),
  }
}

function quadrantCell(quadrant: Quadrant | null) {
  const text = quadrant === null ? deckWords.none : scorecardWords.quadrant[quadrant]
  return quadrant === 'quick-win' ? said(text, TABLE_STRONG) : said(text)
}

function stateOf({ doc, sheet }: Setup, { frame }: Fix): string {
  const said = stateWords(frameAlignment(doc, frame.id), caveatsOf(doc, [frame]))
  return said.replace(', ', `,${cellGap(sheet)}`)
}

/** What cannot be ranked, and why: never guessed. */
function openPart(setup: Setup, fixes: readonly Fix[]): readonly Part[] {
  if (fixes.length === 0) return []
  const { figures, sheet } = setup
  const w = measureOf(sheet)
  const { frame, impact, gap, fix } = scorecardWords
  const columns = [frame, reportWords.why, gap, impact, deckWords.columns.state, fix]
  const table: Table = {
    caption: reportWords.notRanked,
    columns: columnsOf(columns),
    rowHeading: 0,
    rows: fixes.map((one) => [
      frameCell(setup, one.frame, frameName(setup, one.frame)),
      said(one.reason === 'needs-effort' ? reportWords.needsEffort : reportWords.notScored),
      said(one.gapLevels === null ? deckWords.none : scorecardWords.levels(figures.level(one.gapLevels))),
      said(figures.level(one.impact)),
      said(stateOf(setup, one)),
      said(fixWords(setup, one.frame).text),
    ]),
  }
  const titled = (text: string) => words(set(text, SMALL_STRONG, w), w)
  return [
    tablePart(
      layTable(table, w),
      titled(reportWords.notRanked),
      titled(deckWords.continued(reportWords.notRanked)),
    ),
  ]
}

/** Letters of a frame's title in the page's. */
const NAME = 90
/** How many to start with, and lines of what to do about each: what fits of these, the fullest first. */
const FEWEST = { first: 1, lines: 2 }
const CARDS = [
  { first: 3, lines: 4 },
  { first: 3, lines: 3 },
  { first: 3, lines: 2 },
  { first: 2, lines: 3 },
  { first: 2, lines: 2 },
  FEWEST,
]
/** Pixels: below the title, and the picture at its smallest. */
const HEAD_GAP = 20
const LEAST_PICTURE = 340
/** Quick wins by name; the table has them all. */
const NAMED = 6
const SHORT_NAME = 60
const GUTTER = 40
const RANK = 34
