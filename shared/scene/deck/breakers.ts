import { countingFrames, frameAlignment } from '../../method/alignment'
import { emotionOf } from '../../method/catalog'
import { type BreakerReason, type JourneyBreaker, mayYetBreak, worstBreakers } from '../../method/weakest'
import type { Frame } from '../../model/record'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { scorecardWords } from '../../words/scorecard'
import { gapWords } from './broken'
import { caveatsOf } from './caveats'
import { columns, columnWidth } from './frameFields'
import { frameCell } from './linked'
import { type CardSize, fixCell, momentCard } from './momentCard'
import { fixed, type Part, tablePart } from './part'
import { type Piece, stack, words } from './piece'
import { frameName, measureOf, type Setup } from './setup'
import { BODY, LEAD, STATE, SUBHEAD } from './styles'
import { columnsOf, layTable, said, type Table } from './table'
import { set } from './typeset'

/** What breaks the journey: the worst as cards with their pictures, those beyond as a table. Never nothing: it says so. */
export function breakerParts(setup: Setup): readonly Part[] {
  const { doc, sheet } = setup
  const w = measureOf(sheet)
  const breakers = worstBreakers(doc)
  const title = words(set(scorecardWords.sections.breakers, SUBHEAD, w), w, { role: 'h3' })
  const titled = (piece: Piece) => fixed(stack(12, [title, piece]))
  if (breakers.length === 0)
    return [titled(words(set(noneWords(setup), BODY, w), w)), ...unknownPart(setup, w)]
  const [first, ...others] =
    sheet.orientation === 'landscape' ? wideCards(setup, breakers) : tallCards(setup, breakers)
  const more = breakers.slice(CARDS)
  return [
    ...(first ? [titled(first)] : []),
    ...others.map(fixed),
    ...(more.length === 0
      ? []
      : [tablePart(layTable(moreTable(setup, more), w), words(set(reportWords.moreBreakers, STATE, w), w))]),
    ...unknownPart(setup, w),
  ]
}

/** Rows of cards: the worst one large, beside it the next two, then two in a row. */
function wideCards(setup: Setup, breakers: readonly JourneyBreaker[]): readonly Piece[] {
  const w = measureOf(setup.sheet)
  const [worst, ...others] = breakers.slice(0, CARDS)
  if (!worst) return []
  if (others.length === 0) return [breakerCard(setup, worst, { w, picture: 0.3, lines: 8 })]
  const width = columnWidth(w, 2)
  const small = others.map((each) => ({
    ...breakerCard(setup, each, { w: width, picture: 0.3, lines: 3 }),
    w: width,
  }))
  const large = { ...breakerCard(setup, worst, { w: width, picture: 0.42, lines: 6 }), w: width }
  const beside = small.length < 2 ? small : [stack(18, small.slice(0, 2))]
  const rows = Array.from({ length: Math.ceil((small.length - 2) / 2) }, (_, i) =>
    columns(small.slice(2 + i * 2, 4 + i * 2)),
  )
  return [columns([large, ...beside]), ...rows]
}

function tallCards(setup: Setup, breakers: readonly JourneyBreaker[]): readonly Piece[] {
  const w = measureOf(setup.sheet)
  return breakers
    .slice(0, CARDS)
    .map((breaker, i) =>
      breakerCard(setup, breaker, { w, picture: i === 0 ? 0.4 : 0.28, lines: i === 0 ? 6 : 4 }),
    )
}

/** Why a frame can undo everything, with its numbers. */
export function reasonWords(setup: Setup, frame: Frame, reason: BreakerReason): string {
  const { doc, figures } = setup
  switch (reason) {
    case 'alignment': {
      const { alignment } = frameAlignment(doc, frame.id)
      const points = alignment === null ? deckWords.none : figures.exact(alignment)
      return [scorecardWords.because.alignment(points), ...caveatsOf(doc, [frame])].join(' · ')
    }
    case 'felt': {
      const word = emotionOf(frame.felt?.emotion ?? null)?.label.toLowerCase()
      return word
        ? reportWords.feltAs(word, figures.signed(frame.felt?.valence ?? 0))
        : scorecardWords.because.feltStrong
    }
    case 'gap':
      return gapWords(setup, frame)
  }
}

function breakerCard(setup: Setup, { frame, because }: JourneyBreaker, size: CardSize): Piece {
  const reasons = because.map((reason) => reasonWords(setup, frame, reason))
  return momentCard(setup, frame, reasons, size)
}

function moreTable(setup: Setup, breakers: readonly JourneyBreaker[]): Table {
  return {
    caption: reportWords.moreBreakers,
    columns: columnsOf([scorecardWords.frame, reportWords.why, scorecardWords.fix]),
    rowHeading: 0,
    rows: breakers.map(({ frame, because }) => [
      frameCell(setup, frame, frameName(setup, frame)),
      said(because.map((reason) => reasonWords(setup, frame, reason)).join(' · ')),
      fixCell(setup, frame),
    ]),
  }
}

/** That there is none is only said of moments that could be one. */
function noneWords({ doc }: Setup): string {
  return countingFrames(doc).some(canBreak) ? scorecardWords.noBreakers : scorecardWords.noneAsked
}

function unknownPart({ doc, figures }: Setup, w: number): readonly Part[] {
  const open = countingFrames(doc).filter(
    (frame) => frameAlignment(doc, frame.id).alignment === null && mayYetBreak(doc, frame),
  )
  if (open.length === 0) return []
  return [fixed(words(set(scorecardWords.breakersUnknown(figures.whole(open.length)), LEAD, w), w))]
}

function canBreak({ momentOfTruth, kano }: Frame): boolean {
  return momentOfTruth !== 'none' || kano === 'must-be'
}

/** Beyond these a table says the same in less room. */
const CARDS = 5
