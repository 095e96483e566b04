import { boardAlignment, countingFrames } from '../../method/alignment'
import { boardOf, framesOf } from '../../model/doc'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { PALETTE } from '../palette'
import { scoreRing } from '../ring'
import { caveatsOf } from './caveats'
import { bandWords, groupWords } from './figures'
import { flowPages, type Passage } from './flow'
import { framePicture, hasPicture } from './framePicture'
import type { Page } from './page'
import { bar, drawn, NOTHING, type Piece, stack, words } from './piece'
import { bottomOf, measureOf, type Setup } from './setup'
import { COVER_TITLES, eyebrow, LEDE, META_NAMES, SMALL, STATE, STATEMENTS, SUBHEADS } from './styles'
import { fitted, fittedEvenly, type Setting, set } from './typeset'

/** Title, intent and promise, the first picture, and what stands at the foot of every cover: day, frames, alignment. */
export function coverPages(setup: Setup): readonly Page[] {
  const { sheet } = setup
  const isWide = sheet.orientation === 'landscape'
  const picture = coverPicture(setup, isWide ? Math.round(sheet.w / 2) + BLEED : sheet.w + 2 * BLEED)
  const pictureLeft = isWide ? sheet.w - picture.w + BLEED : -BLEED
  const isBeside = isWide && picture.h > 0
  const w = isBeside ? pictureLeft - sheet.margin - GUTTER : measureOf(sheet)
  const facts = coverFacts(setup, isBeside ? pictureLeft - sheet.margin : measureOf(sheet) * 0.38)
  const factsTop = bottomOf(sheet) - facts.h - 6
  const textTop = isWide || picture.h === 0 ? Math.round(sheet.h * 0.14) : picture.h - BLEED + 48
  const { piece, rests } = coverText(setup, w, factsTop - 36 - textTop)
  const pictureTop = isWide ? textTop : -BLEED
  const blocks = [
    ...piece.at(sheet.margin, textTop),
    ...picture.at(pictureLeft, pictureTop),
    ...facts.at(sheet.margin, factsTop),
  ]
  const title = deckWords.continued(boardTitle(setup))
  const head = { id: 'cover-more', eyebrow: deckWords.coverEyebrow, colour: PALETTE.ink2, title }
  return [{ id: 'cover', blocks }, ...flowPages(setup, head, rests)]
}

export function boardTitle({ doc }: Setup): string {
  const { title } = boardOf(doc)
  return title.trim() === '' ? deckWords.untitledBoard : title
}

/** The first frame's picture, bleeding off the page; the next one that has any if the first has none. */
function coverPicture(setup: Setup, w: number): Piece {
  const frame = countingFrames(setup.doc).find((candidate) => hasPicture(setup.doc, candidate))
  return frame === undefined ? NOTHING : framePicture(setup, frame, w)
}

interface CoverText {
  readonly piece: Piece
  readonly rests: readonly Passage[]
}

function coverText(setup: Setup, w: number, h: number): CoverText {
  const { organisation, intent, promise } = boardOf(setup.doc)
  const title = fittedEvenly(boardTitle(setup), COVER_TITLES, w, Math.min(230, h / 2))
  const head = stack(10, [
    words(set(deckWords.coverEyebrow, eyebrow(PALETTE.ink2), w), w),
    words(title, w, { role: 'h1' }),
    words(set(organisation, LEDE, w), w),
  ])
  const room = h - head.h - 2 * 28
  const intended = fitted(intent, STATEMENTS, w - INDENT, promise.trim() === '' ? room : room * 0.62)
  const said = statement(intended, w)
  const label = set(promise.trim() === '' ? '' : deckWords.promise, META_NAMES, w)
  const promised = fitted(promise, SUBHEADS, w, Math.max(room - said.h - label.height - 2, 26))
  const rests = [
    { name: deckWords.continued(deckWords.intent), colour: PALETTE.ink2, text: intended.rest },
    { name: deckWords.continued(deckWords.promise), colour: PALETTE.ink2, text: promised.rest },
  ].filter(({ text }) => text !== '')
  return { piece: stack(28, [head, said, stack(2, [words(label, w), words(promised, w)])]), rests }
}

/** The intent is what the page is remembered by: large, beside the sun bar. */
function statement(setting: Setting, w: number): Piece {
  const text = words(setting, w - INDENT)
  if (text.h === 0) return NOTHING
  return {
    w,
    h: text.h,
    at: (x, y) => [...bar(4, text.h, PALETTE.sun, 2).at(x, y), ...text.at(x + INDENT, y)],
  }
}

/** Day and frames left, the alignment `left` pixels to the right of them. */
function coverFacts(setup: Setup, left: number): Piece {
  const { doc, sheet, figures } = setup
  const reading = boardAlignment(doc)
  const said = setup.blind
    ? reportWords.hiddenScores
    : groupWords(reading, figures, caveatsOf(doc, countingFrames(doc)))
  const ring = setup.blind
    ? { ...NOTHING, w: RING }
    : drawn(scoreRing(reading, RING), { w: RING, h: RING }, RING, { alt: deckWords.ringAlt(said) })
  const width = measureOf(sheet) - left - RING - 16
  const aligned = stack(1, [
    words(set(deckWords.alignment, META_NAMES, width), width),
    words(set(setup.blind ? '' : (bandWords(reading.alignment) ?? ''), STATE, width), width),
    words(set(said, SMALL, width), width),
  ])
  const day = stack(2, [
    words(set(figures.day(setup.date), STATE, left), left),
    words(set(dayNote(setup), SMALL, left), left),
  ])
  const h = Math.max(RING, aligned.h, day.h)
  return {
    w: measureOf(sheet),
    h,
    at: (x, y) => [
      ...day.at(x, y + (h - day.h) / 2),
      ...ring.at(x + left, y + (h - RING) / 2),
      ...aligned.at(x + left + RING + 16, y + (h - aligned.h) / 2),
    ],
  }
}

function dayNote({ doc }: Setup): string {
  const counted = countingFrames(doc).length
  const parked = framesOf(doc).length - counted
  const note = parked === 0 ? [] : [deckWords.parked(parked)]
  return [deckWords.frames(counted), ...note].join(' · ')
}

const GUTTER = 56
const INDENT = 20
const RING = 84
/** How far the picture goes beyond the page, so that its round corners are cut off there. */
const BLEED = 14
