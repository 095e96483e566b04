import { boardAlignment, countingFrames } from '../../method/alignment'
import { boardOf, framesOf } from '../../model/doc'
import { deckWords } from '../../words/deck'
import { reportWords } from '../../words/deckReport'
import { storyWords } from '../../words/deckStory'
import { group, type ImageInk } from '../ink'
import { PALETTE } from '../palette'
import { scoreRing } from '../ring'
import { caveatsOf } from './caveats'
import { bandWords, groupWords } from './figures'
import { flowPages, type Passage } from './flow'
import { framePicture, hasPicture } from './framePicture'
import type { Page } from './page'
import { drawn, NOTHING, type Piece, stack, words } from './piece'
import { QUOTE_INDENT, quoted } from './quoted'
import { bottomOf, measureOf, type Setup, topOf } from './setup'
import { shortened } from './shortened'
import {
  COVER_TITLES,
  eyebrow,
  LEDE,
  META_NAMES,
  SMALL,
  SMALL_STRONG,
  STATE,
  STATEMENTS,
  SUBHEADS,
  TEXTS,
} from './styles'
import { fitted, fittedEvenly, pitchOf, type Style, set } from './typeset'

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
  const isAbove = isWide || picture.h === 0
  const usualTop = isAbove ? Math.round(sheet.h * 0.14) : picture.h - BLEED + 48
  const logo = coverLogo(setup, w)
  const logoTop = isAbove ? topOf(sheet) : usualTop - 8
  const textTop = logo.h === 0 ? usualTop : Math.max(usualTop, logoTop + logo.h + 32)
  const { piece, rests } = coverText(setup, w, factsTop - 36 - textTop)
  const pictureTop = isWide ? usualTop : -BLEED
  const blocks = [
    ...logo.at(sheet.margin, logoTop),
    ...piece.at(sheet.margin, textTop),
    ...picture.at(pictureLeft, pictureTop),
    ...facts.at(sheet.margin, factsTop),
  ]
  const title = deckWords.continued(shortened(boardTitle(setup), TITLE))
  const head = { id: MORE, eyebrow: deckWords.coverEyebrow, colour: setup.brand.main, title }
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

/** As large as other logos look, whatever their form: wide ones get lower, tall ones narrower. */
function coverLogo({ doc, brand }: Setup, w: number): Piece {
  const { logo } = brand
  if (logo === null) return NOTHING
  const { pixelW, pixelH, asset, name } = logo
  const even = Math.sqrt((LOGO.area * pixelW) / pixelH)
  const width = Math.min(even, LOGO.w, w, (LOGO.h * pixelW) / pixelH)
  const alt = storyWords.logoAlt(name.trim() || boardOf(doc).organisation.trim())
  const image: ImageInk = { ink: 'image', asset, x: 0, y: 0, w: pixelW, h: pixelH, opacity: 1 }
  return drawn(group([image]), { w: pixelW, h: pixelH }, width, { alt })
}

interface CoverText {
  readonly piece: Piece
  readonly rests: readonly Passage[]
}

/** The largest title beside which intent and promise read with ease; if there is none, they go on on the next page. */
function coverText(setup: Setup, w: number, h: number): CoverText {
  const fits = ({ piece, rests }: CoverText) => rests.length === 0 && piece.h <= h
  if (!fits(textFrom(setup, w, h, COVER_TITLES.slice(-1)))) return cutText(setup, w, h)
  const tried = COVER_TITLES.map((_, from) => textFrom(setup, w, h, COVER_TITLES.slice(from))).filter(fits)
  return tried.find(({ size }) => size >= EASY) ?? tried[0] ?? cutText(setup, w, h)
}

function cutText(setup: Setup, w: number, h: number): CoverText {
  const { piece, rests } = textFrom(setup, w, h - GAP - pitchOf(SMALL_STRONG), COVER_TITLES.slice(FLOOR))
  const mark = words(set(storyWords.goesOn, SMALL_STRONG, w), w, { to: MORE })
  return { piece: stack(GAP, [piece, mark]), rests }
}

function textFrom(setup: Setup, w: number, h: number, titles: readonly Style[]) {
  const { organisation, intent, promise } = boardOf(setup.doc)
  const title = fittedEvenly(boardTitle(setup), titles, w, Math.min(230, h * 0.52))
  const owner = fitted(organisation, ORGANISATIONS, w, Math.max(48, h * 0.16))
  const head = stack(10, [
    words(set(deckWords.coverEyebrow, eyebrow(setup.brand.main), w), w),
    words(title, w, { role: 'h1' }),
    words(owner, w),
  ])
  const label = set(promise.trim() === '' ? '' : deckWords.promise, META_NAMES, w)
  const room = h - head.h - 2 * GAP
  const promised = fitted(promise, SUBHEADS, w, Math.max(room * 0.4 - label.height - 2, ONE_LINE))
  const below = stack(2, [words(label, w), words(promised, w)])
  const intended = fitted(intent, STATEMENTS, w - QUOTE_INDENT, Math.max(room - below.h, ONE_LINE))
  const rests = [
    { name: deckWords.continued(storyWords.title), colour: PALETTE.ink2, text: title.rest },
    { name: deckWords.continued(storyWords.organisation), colour: PALETTE.ink2, text: owner.rest },
    { name: deckWords.continued(deckWords.intent), colour: PALETTE.ink2, text: intended.rest },
    { name: deckWords.continued(deckWords.promise), colour: PALETTE.ink2, text: promised.rest },
  ].filter(({ text }) => text !== '')
  // The intent is what the page is remembered by: large, beside the bar.
  const piece = stack(GAP, [head, quoted(intended, w, setup.brand.accent), below])
  return { piece, rests, size: intent.trim() === '' ? EASY : intended.style.font.size }
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

const MORE = 'cover-more'
/** Letters of the title where it goes on. */
const TITLE = 90
const GAP = 28
const GUTTER = 56
/** Pixels, and pixels squared. */
const LOGO = { w: 240, h: 84, area: 9000 }
/** Of the intent, in pixels. */
const EASY = 20
/** The title's size, by its place, where the texts do not fit whatever it is. */
const FLOOR = 3
/** Of the smallest size of a text. */
const ONE_LINE = 26
const ORGANISATIONS = [LEDE, ...TEXTS]
const RING = 84
/** How far the picture goes beyond the page, so that its round corners are cut off there. */
const BLEED = 14
