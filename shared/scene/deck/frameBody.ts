import { deckWords } from '../../words/deck'
import { PALETTE } from '../palette'
import { frameFacts } from './frameFacts'
import { columnedFields, columns, GAP_BETWEEN, stackedFields, unequalFields } from './frameFields'
import { PICTURE_RATIO, pictureOf } from './framePicture'
import { FLOOR, italics } from './frames/sizes'
import { isHopeless, type Room, textsLaid } from './frames/texts'
import type { Told } from './frames/told'
import { cut, type Laid, type Origin } from './frames/trail'
import { bar, gapFor, NOTHING, type Piece, row, stack } from './piece'
import { BODIES, QUOTES, SPARSE_BODIES, SPARSE_QUOTES, sans } from './styles'
import type { Style } from './typeset'

/** What of a frame stands on the page: its picture beside its texts, above them, or its texts alone. */
export type Arrangement = 'beside' | 'above' | 'words'

/**
 * Tries the arrangements from the most generous to the tightest, and takes the first in which all is said. Where none
 * says all, the tightest; where even that is too high, a picture and as many lines as there is room for.
 */
export function frameBody(origin: Origin, told: Told, arrangement: Arrangement, room: Room): Laid {
  const all = arrangementsOf(told, arrangement)
  let body: Laid = { piece: NOTHING, rests: [] }
  for (const arrange of isHopeless(told, room) ? all.slice(-1) : all) {
    body = arrange(origin, told, room)
    if (body.rests.length === 0 && body.piece.h <= room.h + 0.5) return body
  }
  return body.piece.h <= room.h + 0.5 ? body : crowded(origin, told, arrangement, room)
}

/** A low room and much to say: letters and picture as large as all of it can be, else as small as they get. */
function crowded(origin: Origin, told: Told, arrangement: Arrangement, room: Room): Laid {
  const { w, h } = room
  const isDrawn = told.picture !== null && arrangement !== 'words'
  const at = ([share, size]: readonly [number, number]): Laid => {
    const picture = isDrawn ? pictureIn(told, w * share, h) : NOTHING
    const width = w - picture.w - (isDrawn ? GUTTER : 0)
    const { piece, rests } = textsLaid(origin, told, { w: width, h }, size, 'body')
    return { piece: isDrawn ? row(GUTTER, [picture, piece]) : piece, rests }
  }
  if (isHopeless(told, room)) return at(LEAST_CROWDED)
  const tried = CROWDED.map(at)
  return tried.find(({ piece, rests }) => rests.length === 0 && piece.h <= h + 0.5) ?? at(LEAST_CROWDED)
}

type Arrange = (origin: Origin, told: Told, room: Room) => Laid

function arrangementsOf({ setup, picture }: Told, arrangement: Arrangement): readonly Arrange[] {
  const isWide = setup.sheet.orientation === 'landscape'
  if (picture === null || arrangement === 'words') return isWide ? WORDS_WIDE : WORDS_TALL
  if (!isWide) return PICTURE_TALL
  return arrangement === 'beside' ? BESIDE : ABOVE
}

/** Picture and outcome left, the three words and the facts right. */
function besidePicture(share: number, style: Style, quotes: readonly Style[]): Arrange {
  return (origin, told, { w, h }) => {
    const picture = pictureIn(told, w * share, h - LEAST_QUOTE - QUOTE_GAP)
    const width = w - picture.w - GUTTER
    const quote = outcome(origin, told, picture.w, h - picture.h - QUOTE_GAP, quotes)
    const facts = frameFacts(origin, told, width, 3)
    const fields = stackedFields(origin, told.fields, width, style, h - facts.piece.h - 20)
    const right = [...fields.pieces, facts.piece]
    const left = stack(QUOTE_GAP, [picture, quote.piece])
    return {
      piece: row(GUTTER, [left, stack(gapFor(right, h, GAP_BETWEEN, 34), right)]),
      rests: [...quote.rests, ...fields.rests, ...facts.rests],
    }
  }
}

/** Picture above with the outcome and the facts beside it, the three words below. */
function abovePicture(share: number, style: Style): Arrange {
  return (origin, told, { w, h }) => {
    const picture = pictureIn(told, w * share, h * 0.72)
    const width = w - picture.w - GUTTER
    const facts = frameFacts(origin, told, width, width < 420 ? 2 : 3)
    const quote = outcome(origin, told, width, picture.h - facts.piece.h - 24, STATED)
    const spare = Math.max(0, picture.h - quote.piece.h - facts.piece.h - 24)
    const above = Math.min(spare, spare * 0.42)
    const right = [quote.piece, facts.piece]
    const said = stack(24 + spare - above, right)
    const placed = { ...said, h: said.h + above, at: (x: number, y: number) => said.at(x, y + above) }
    const top = row(GUTTER, [picture, placed])
    const fields = columnedFields(origin, told.fields, w, style, h - top.h - 26)
    const all = [top, columns(fields.pieces)]
    return {
      piece: stack(gapFor(all, h, 26, 40), all),
      rests: [...quote.rests, ...facts.rests, ...fields.rests],
    }
  }
}

/** Portrait: picture above, the outcome under or beside it, then the three words, then the facts. */
function belowPicture(share: number, arrange: typeof stackedFields, style: Style): Arrange {
  return (origin, told, { w, h }) => {
    const picture = pictureIn(told, w * share, h * 0.6)
    const isWide = share === 1
    const quote = isWide
      ? outcome(origin, told, w, 120, QUOTES)
      : outcome(origin, told, w - picture.w - 24, picture.h, QUOTES)
    const top = isWide ? stack(QUOTE_GAP, [picture, quote.piece]) : row(24, [picture, quote.piece])
    const facts = frameFacts(origin, told, w, 3)
    const fields = arrange(origin, told.fields, w, style, h - top.h - facts.piece.h - 44)
    const three = arrange === stackedFields ? fields.pieces : [columns(fields.pieces)]
    const all = [top, ...three, facts.piece]
    return {
      piece: stack(gapFor(all, h, 20, 44), all),
      rests: [...quote.rests, ...fields.rests, ...facts.rests],
    }
  }
}

/** A frame nothing was drawn for, or whose picture has a page of its own: its words take the page. */
function withoutPicture(arrange: typeof columnedFields, style: Style): Arrange {
  return (origin, told, { w, h }) => {
    const quote = outcome(origin, told, w, h / 3, SPARSE_QUOTES)
    const facts = frameFacts(origin, told, w, 3)
    const room = h - quote.piece.h - facts.piece.h - 64
    const fields = arrange(origin, told.fields, w, style, room)
    const three = arrange === stackedFields ? fields.pieces : [columns(fields.pieces)]
    const all = [...three, quote.piece, facts.piece]
    return {
      piece: stack(gapFor(all, h, 28, 72), all),
      rests: [...fields.rests, ...quote.rests, ...facts.rests],
    }
  }
}

/** The picture, at most so wide and so high. */
function pictureIn({ picture }: Told, w: number, h: number): Piece {
  const width = Math.round(Math.max(LEAST_PICTURE, Math.min(w, h / PICTURE_RATIO)))
  return picture === null ? NOTHING : pictureOf(picture, width)
}

/** The guest's own words beside a bar; at least one line of them, however little room there is. */
export function outcome(
  origin: Origin,
  { frame, name, setup }: Told,
  w: number,
  h: number,
  styles: readonly Style[],
): Laid {
  const passage = { name: deckWords.outcome, colour: PALETTE.ink2, text: frame.outcome, over: name }
  const width = w - INDENT
  const { piece: text, rests } = cut(origin, passage, styles, width, Math.max(h, LEAST_QUOTE), {
    role: 'quote',
    isEven: true,
  })
  if (text.h === 0) return { piece: NOTHING, rests: [] }
  const at = (x: number, y: number) => [
    ...bar(4, text.h, setup.brand.accent, 2).at(x, y),
    ...text.at(x + INDENT, y),
  ]
  return { piece: { w, h: text.h, at }, rests }
}

/** A quotation with half of the page's upper part to itself. */
const STATED = italics(40, 14)
/** Few words that have a page to themselves. */
const LARGE_BODIES = [24, 22].map((size) => sans(size, 400, 1.45, PALETTE.ink))
const SMALLEST_BODY = BODIES.slice(-1)
/** A quotation that is read from a chair. */
const LARGE_QUOTES = QUOTES.filter(({ font }) => font.size >= 20)

const WORDS_WIDE: readonly Arrange[] = [
  ...[...LARGE_BODIES, ...SPARSE_BODIES, ...BODIES].map((style) => withoutPicture(columnedFields, style)),
  ...SMALLEST_BODY.map((style) => withoutPicture(unequalFields, style)),
]

const WORDS_TALL: readonly Arrange[] = [
  ...[...LARGE_BODIES, ...SPARSE_BODIES].map((style) => withoutPicture(stackedFields, style)),
  ...WORDS_WIDE,
]

const BESIDE: readonly Arrange[] = [
  ...beside(SPARSE_BODIES.slice(1), [0.66, 0.63, 0.6], LARGE_QUOTES),
  ...beside(BODIES.slice(0, 1), [0.66, 0.63, 0.6, 0.57, 0.54, 0.51, 0.48], LARGE_QUOTES),
  ...beside(BODIES.slice(1, 2), [0.6, 0.55, 0.5, 0.46], LARGE_QUOTES),
  ...beside(BODIES.slice(1), [0.55, 0.42], QUOTES),
]

function beside(
  bodies: readonly Style[],
  shares: readonly number[],
  quotes: readonly Style[],
): readonly Arrange[] {
  return bodies.flatMap((style) => shares.map((share) => besidePicture(share, style, quotes)))
}

const ABOVE: readonly Arrange[] = [
  ...SPARSE_BODIES.slice(1).flatMap((style) => [0.58, 0.54, 0.5].map((share) => abovePicture(share, style))),
  ...BODIES.slice(0, 2).flatMap((style) =>
    [0.54, 0.5, 0.46, 0.42].map((share) => abovePicture(share, style)),
  ),
  ...BODIES.slice(2).map((style) => abovePicture(0.36, style)),
]

const PICTURE_TALL: readonly Arrange[] = [
  ...[...SPARSE_BODIES, ...BODIES.slice(0, 1)].map((style) => belowPicture(1, stackedFields, style)),
  ...BODIES.slice(1, 3).map((style) => belowPicture(1, columnedFields, style)),
  ...BODIES.slice(1).map((style) => belowPicture(0.56, columnedFields, style)),
  ...SMALLEST_BODY.map((style) => belowPicture(0.56, unequalFields, style)),
]
/** Width of the picture, of the page's, and size of the letters. */
const LEAST_CROWDED = [0.3, FLOOR] as const
const CROWDED: readonly (readonly [number, number])[] = [
  [0.42, 14],
  [0.36, 14],
  [0.36, 13],
  [0.3, 13],
  [0.3, 12],
  [0.3, 11],
]
const GUTTER = 40
const QUOTE_GAP = 16
const INDENT = 18
/** A line of the smallest quotation and its mark. */
const LEAST_QUOTE = 34
const LEAST_PICTURE = 80
