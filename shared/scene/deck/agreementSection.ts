import { type Agreement, boardKappa, dimensionAgreement, frameAgreement } from '../../method/agreement'
import { countingFrames } from '../../method/alignment'
import { CATALOG, dimensionCard } from '../../method/catalog'
import { kappaBandOf } from '../../method/kappaBand'
import { get } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Frame } from '../../model/record'
import { DIMENSIONS, type Dimension } from '../../model/vocabulary'
import { chartWords } from '../../words/charts'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { readingWords } from '../../words/readings'
import { scorecardWords } from '../../words/scorecard'
import { agreementDots } from '../charts/agreementDots'
import { caveatsOf } from './caveats'
import { chartPiece } from './chartPiece'
import { factRow } from './factRow'
import { fixed, type Part, tablePart, textPart, whole } from './part'
import { words } from './piece'
import { levelsGiven } from './raters'
import type { Section } from './section'
import { bottomOf, frameName, measureOf, type Setup, topOf } from './setup'
import { SMALL_INK, STATE, TABLE_STRONG } from './styles'
import { columnsOf, layTable, said, type Table } from './table'
import { set } from './typeset'

/** F13: how far apart those who scored are, and what to talk about; null: nowhere did two score the same. */
export function agreementSection(setup: Setup): Section | null {
  const { doc, sheet } = setup
  const shared = countingFrames(doc).filter(({ id }) => frameAgreement(doc, id).dims > 0)
  if (shared.length === 0) return null
  const w = measureOf(sheet)
  const apart = apartOf(setup, shared)
  const isWide = sheet.orientation === 'landscape'
  const above = [fixed(kappaPiece(setup, shared, apart)), ...pairParts(setup)]
  const room = bottomOf(sheet) - topOf(sheet) - HEAD - above.reduce((total, { h, gap }) => total + h + gap, 0)
  const counts = isWide ? [18, 17, 16, 15, 14, 13, 12] : [30, 28, 26, 24, 22, 20]
  const tried = counts.map((most) => widest(shared, apart, most))
  const below = apartParts(setup, apart)
  const apartHeight = below.reduce((total, { h, gap }) => total + h + gap, 0)
  const within = (most: number) => tried.find((frames) => (dots(frames)?.h ?? 0) <= most)
  const fitting = within(room - apartHeight) ?? within(room)
  const shown = fitting ?? tried[0] ?? []
  const chart = dots(shown)
  const all = shown.length < shared.length ? [reportWords.widestOf(shown.length, shared.length)] : []
  return {
    id: 'agreement',
    over: deckWords.scorecard,
    title: scorecardWords.sections.agreement,
    lead: [readingWords.agreementLead, ...all, reportWords.allLevels].join(' '),
    parts: [...above, ...(chart === null ? [] : [whole(chart)]), ...apartParts(setup, apart)],
  }

  function dots(frames: readonly Frame[]) {
    return chartPiece(
      setup,
      (size, tones, locale) =>
        agreementDots(doc, size, tones, locale, { frames: frames.map(({ id }) => id) }),
      w,
      { least: 0, most: 56 + frames.length * 26 },
      reportWords.toDiscuss(apart.filter(({ agreement }) => agreement.flag === 'discuss').length),
    )
  }
}

/** What the page's title and its lead take, with the gap before the chart. */
const HEAD = 140

interface Apart {
  readonly frame: Frame
  readonly dimension: Dimension
  readonly agreement: Agreement
}

/** Where people should talk before anything is averaged, the widest first, then where one voice differs. */
function apartOf({ doc }: Setup, frames: readonly Frame[]): readonly Apart[] {
  const all = frames.flatMap((frame) =>
    DIMENSIONS.filter((dimension) => !frame.notApplicable.includes(dimension)).map((dimension) => ({
      frame,
      dimension,
      agreement: dimensionAgreement(doc, frame.id, dimension),
    })),
  )
  const flagged = (flag: Agreement['flag']) =>
    all
      .filter(({ agreement }) => agreement.flag === flag)
      .sort((a, b) => (b.agreement.ad ?? 0) - (a.agreement.ad ?? 0))
  return [...flagged('discuss'), ...flagged('one-voice')]
}

/** The frames that differ most, in story order. */
function widest(frames: readonly Frame[], apart: readonly Apart[], most: number): readonly Frame[] {
  if (frames.length <= most) return frames
  const first = new Set<Id>([...apart.map(({ frame }) => frame.id), ...frames.map(({ id }) => id)])
  const chosen = new Set([...first].slice(0, most))
  return frames.filter(({ id }) => chosen.has(id))
}

function kappaPiece(setup: Setup, frames: readonly Frame[], apart: readonly Apart[]) {
  const { doc, sheet, figures } = setup
  const { kappa, pairs } = boardKappa(doc)
  const counted = (flag: Agreement['flag']) =>
    figures.whole(apart.filter(({ agreement }) => agreement.flag === flag).length)
  const caveats = caveatsOf(doc, frames)
  const items = frames.reduce((total, { id }) => total + frameAgreement(doc, id).dims, 0)
  const ofItems = [readingWords.ofShared(figures.whole(items)), ...caveats].join(' · ')
  const kappaNote =
    kappa === null
      ? readingWords.noKappa
      : [kappaBand(kappa), readingWords.kappaFrom(figures.whole(pairs.length)), ...caveats].join(' · ')
  return factRow(
    [
      {
        name: readingWords.kappa,
        value: kappa === null ? deckWords.none : figures.exact(kappa),
        note: kappaNote,
      },
      { name: readingWords.flags.discuss, value: counted('discuss'), note: ofItems },
      { name: readingWords.flags['one-voice'], value: counted('one-voice'), note: ofItems },
    ],
    measureOf(sheet),
    3,
  )
}

function kappaBand(kappa: number): string {
  return readingWords.kappaBand[kappaBandOf(kappa)]
}

function apartParts(setup: Setup, apart: readonly Apart[]): readonly Part[] {
  const w = measureOf(setup.sheet)
  if (apart.length === 0)
    return [
      fixed(words(set(readingWords.noDiscuss(setup.figures.exact(CATALOG.defaults.adCutoff)), STATE, w), w)),
    ]
  const { figures } = setup
  const { dimension, apart: ad, reading, mean, levels, flags } = chartWords.agreement
  const columns = [chartWords.frame, dimension, ad, reading, mean, levels]
  const table: Table = {
    caption: readingWords.toDiscuss,
    columns: columnsOf(columns),
    rowHeading: 0,
    rows: apart.map((one) => [
      said(frameName(setup, one.frame), TABLE_STRONG),
      said(dimensionCard(one.dimension).label),
      said(one.agreement.ad === null ? deckWords.none : figures.exact(one.agreement.ad), TABLE_STRONG),
      said(flags[one.agreement.flag]),
      said(one.agreement.mean === null ? deckWords.none : figures.level(one.agreement.mean)),
      said(levelsGiven(setup, one.frame, one.dimension)),
    ]),
  }
  const titled = (text: string) => words(set(text, STATE, w), w)
  return [
    tablePart(
      layTable(table, w),
      titled(readingWords.toDiscuss),
      titled(deckWords.continued(readingWords.toDiscuss)),
    ),
  ]
}

/** How each two agree, in a line; one pair's number is the board's. */
function pairParts(setup: Setup): readonly Part[] {
  const { doc, figures, sheet } = setup
  const { pairs, skipped } = boardKappa(doc)
  if (pairs.length + skipped.length < 2) return []
  const nameOf = (id: Id) => get(doc, id, 'rater')?.name.trim() || readingWords.unnamedRater
  const said = [
    ...pairs.map(({ a, b, items, kappa }) =>
      reportWords.pair(
        readingWords.pairOf(nameOf(a), nameOf(b)),
        reportWords.pairKappa(figures.exact(kappa), figures.whole(items)),
      ),
    ),
    ...skipped.map(({ a, b, reason }) =>
      reportWords.pair(readingWords.pairOf(nameOf(a), nameOf(b)), readingWords.skipped[reason].toLowerCase()),
    ),
  ]
  return [textPart(said.join(' · '), SMALL_INK, measureOf(sheet), 12)]
}
