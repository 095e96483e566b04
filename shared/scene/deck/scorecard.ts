import { boardAlignment, countingFrames } from '../../method/alignment'
import { boardOf } from '../../model/doc'
import { deckWords } from '../../words/deck'
import { PALETTE } from '../palette'
import { scoreRing } from '../ring'
import { bandWords, completenessWords, type Figures, groupWords, rangeWords, stateWords } from './figures'
import { isDraft } from './frameHead'
import type { Block, Page } from './page'
import { bar, drawn, type Piece, row, stack, words } from './piece'
import { frameTable, stageTable } from './scoreTables'
import { bottomOf, measureOf, type Setup, topOf } from './setup'
import { eyebrow, PAGE_TITLE, SMALL, SMALL_STRONG, SUBHEAD, TITLES } from './styles'
import { tableFrom, tablePages } from './table'
import { fitted, set } from './typeset'

/** The board's alignment and its stages on one page, then its frames on as many as they need. */
export function scorecardPages(setup: Setup): readonly Page[] {
  const frames = tablePages(setup, frameTable(setup), 'scorecard-frames', (page) =>
    tableHead(
      setup,
      page === 0 ? deckWords.byFrame : deckWords.continued(deckWords.byFrame),
      page === 0 ? 'h3' : 'p',
    ),
  )
  return [boardPage(setup), ...frames]
}

function boardPage(setup: Setup): Page {
  const { sheet } = setup
  const w = measureOf(sheet)
  const x = sheet.margin
  const isWide = sheet.orientation === 'landscape'
  const head = scorecardHead(setup, w)
  const note = words(set(deckWords.sources, SMALL, w), w)
  const noteTop = bottomOf(sheet) - note.h
  const top = topOf(sheet) + head.h + 28
  const left = isWide ? Math.round(w * 0.25) : w
  const board = boardFigure(setup, left)
  const tableLeft = isWide ? x + left + GUTTER : x
  const tableTop = isWide ? top : top + board.h + 28
  const tableWidth = isWide ? w - left - GUTTER : w
  const title = words(set(deckWords.byStage, SUBHEAD, tableWidth), tableWidth, { role: 'h3' })
  const under = {
    x: tableLeft,
    y: tableTop + title.h + 8,
    w: tableWidth,
    h: noteTop - tableTop - title.h - 28,
  }
  const blocks: Block[] = [
    ...head.at(x, topOf(sheet)),
    ...board.at(x, top),
    ...title.at(tableLeft, tableTop),
    tableFrom(stageTable(setup), 0, under).block,
    ...note.at(x, noteTop),
  ]
  return { id: 'scorecard', blocks }
}

function scorecardHead({ doc, figures }: Setup, w: number): Piece {
  const { alignment } = boardAlignment(doc)
  const { target } = boardOf(doc)
  const distance = alignment === null || target === null ? null : alignment - target
  const title = deckWords.scorecardTitle({
    band: bandWords(alignment),
    distance: distance === null ? null : pointsOff(Math.abs(distance), figures),
    ahead: distance !== null && distance >= 0,
  })
  return stack(4, [
    words(set(deckWords.scorecard, eyebrow(PALETTE.ink2), w), w),
    words(fitted(title, TITLES, w, 60), w, { role: 'h2' }),
  ])
}

/** A board that is just below its target is not told that it is 0 points below. */
function pointsOff(distance: number, figures: Figures): string {
  return distance < 1 ? figures.level(distance) : figures.whole(distance)
}

function tableHead({ sheet }: Setup, text: string, role: 'h3' | 'p'): Piece {
  const w = measureOf(sheet)
  return stack(4, [
    words(set(deckWords.scorecard, eyebrow(PALETTE.ink2), w), w),
    words(set(text, PAGE_TITLE, w), w, { role }),
  ])
}

/** The ring large, its words, and what the number rests on. */
function boardFigure(setup: Setup, w: number): Piece {
  const { doc, sheet, figures } = setup
  const isWide = sheet.orientation === 'landscape'
  const reading = boardAlignment(doc)
  const isBoardDraft = countingFrames(doc).some((frame) => isDraft(doc, frame))
  const text = groupWords(reading, figures, isBoardDraft)
  const ring = drawn(scoreRing(reading, RING), { w: RING, h: RING }, RING, { alt: deckWords.ringAlt(text) })
  const width = isWide ? w : w - RING - GUTTER
  const { target } = boardOf(doc)
  const facts = stack(7, [
    words(set(text, SMALL_STRONG, width), width),
    fact(deckWords.facts.band, bandWords(reading.alignment) ?? deckWords.none, width),
    fact(deckWords.facts.state, stateWords(reading, isBoardDraft), width),
    fact(deckWords.facts.range, rangeWords(reading, figures), width),
    fact(deckWords.facts.completeness, completenessWords(reading, figures), width),
    fact(deckWords.facts.target, target === null ? deckWords.noTarget : figures.exact(target), width),
  ])
  return isWide ? stack(18, [ring, facts]) : row(GUTTER, [ring, facts])
}

function fact(name: string, value: string, w: number): Piece {
  const label = words(set(name, SMALL, NAME), NAME)
  const text = words(set(value, SMALL_STRONG, w - NAME), w - NAME, { align: 'end' })
  return stack(6, [bar(w, 1, PALETTE.line), row(0, [{ ...label, w: NAME }, text])])
}

const RING = 176
const GUTTER = 48
const NAME = 96
