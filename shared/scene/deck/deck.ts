import { countingFrames } from '../../method/alignment'
import { type Doc, framesOf } from '../../model/doc'
import { deckWords } from '../../words/deck'
import { PALETTE } from '../palette'
import { boardTitle, coverPages } from './cover'
import { framePages } from './framePage'
import type { Page } from './page'
import { type Orientation, type Paper, sheetOf } from './paper'
import { type Piece, stack, words } from './piece'
import { reportPages } from './report'
import { measureOf, type Setup, setupOf, topOf } from './setup'
import { eyebrow, FOOT, LEDE, PAGE_TITLE } from './styles'
import { set } from './typeset'

export interface DeckOptions {
  readonly paper: Paper
  readonly orientation: Orientation
  /** BCP 47; an unknown one counts as English. */
  readonly locale: string
  /** ISO; its first ten characters are the day on the cover. */
  readonly date: string
}

/** All pages of a board's deck in order: cover, a page a frame (parked ones left out), the method's report. */
export function deckPages(doc: Doc, options: DeckOptions): readonly Page[] {
  const { paper, orientation, locale, date } = options
  const setup = setupOf(doc, sheetOf(paper, orientation), locale, date)
  const frames = countingFrames(doc)
  const story = frames.flatMap((frame) => framePages(setup, frame, setup.numbers.get(frame.id) ?? 0))
  const rest = frames.length === 0 ? [emptyPage(setup)] : [...story, ...reportPages(setup)]
  return [...coverPages(setup), ...rest].map((page, i) => withFoot(setup, page, i + 1))
}

/** Board title left, page number right; the cover has neither. */
function withFoot(setup: Setup, page: Page, number: number): Page {
  if (number === 1) return page
  const { sheet } = setup
  const w = measureOf(sheet)
  const y = sheet.h - Math.round(sheet.margin * 0.5) - 12
  const title = set(boardTitle(setup), FOOT, w - NUMBER, 1)
  const shown = title.rest === '' ? title : { ...title, lines: title.lines.map((line) => `${line}…`) }
  const left = words(shown, w - NUMBER, { role: 'aside' })
  const right = words(set(String(number), FOOT, NUMBER), NUMBER, { role: 'aside', align: 'end' })
  const foot = [...left.at(sheet.margin, y), ...right.at(sheet.margin + w - NUMBER, y)]
  return { ...page, blocks: [...page.blocks, ...foot] }
}

function emptyPage(setup: Setup): Page {
  const { sheet, doc } = setup
  const w = Math.min(measureOf(sheet), 720)
  const parked = framesOf(doc).length
  const text = parked === 0 ? deckWords.noFrames : deckWords.noFramesParked(parked)
  const piece: Piece = stack(12, [
    words(set(deckWords.coverEyebrow, eyebrow(PALETTE.ink2), w), w),
    words(set(deckWords.noFramesTitle, PAGE_TITLE, w), w, { role: 'h2' }),
    words(set(text, LEDE, w), w),
  ])
  return { id: 'no-frames', blocks: piece.at(sheet.margin, Math.max(topOf(sheet), sheet.h * 0.34)) }
}

const NUMBER = 60
