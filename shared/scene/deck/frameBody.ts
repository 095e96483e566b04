import type { Frame } from '../../model/record'
import { deckWords } from '../../words/deck'
import { PALETTE } from '../palette'
import type { Passage } from './flow'
import { frameFacts } from './frameFacts'
import {
  columnedFields,
  columns,
  fieldsOf,
  GAP_BETWEEN,
  type SetFields,
  stackedFields,
  unequalFields,
} from './frameFields'
import { framePicture, hasPicture } from './framePicture'
import { bar, gapFor, NOTHING, type Piece, row, stack, words } from './piece'
import type { Setup } from './setup'
import { BODIES, QUOTES, SPARSE_BODIES, SPARSE_QUOTES } from './styles'
import { fittedEvenly, type Style } from './typeset'

/** The middle of a frame's page, and what found no room on it. */
interface Body {
  readonly piece: Piece
  readonly rests: readonly Passage[]
  /** The texts are all there; a name or a fact that is too long for its place is so in every arrangement. */
  readonly isWhole: boolean
}

interface Room {
  readonly w: number
  readonly h: number
}

/** Tries the arrangements from the most generous to the tightest, and takes the first in which all is said. */
export function frameBody(setup: Setup, frame: Frame, room: Room): Body {
  let body: Body | null = null
  for (const arrange of arrangements(setup, frame)) {
    body = arrange(setup, frame, room)
    if (body.isWhole && body.piece.h <= room.h + 0.5) return body
  }
  return body ?? { piece: NOTHING, rests: [], isWhole: true }
}

type Arrange = (setup: Setup, frame: Frame, room: Room) => Body

function arrangements(setup: Setup, frame: Frame): readonly Arrange[] {
  const { sheet, doc } = setup
  if (!hasPicture(doc, frame)) return sheet.orientation === 'landscape' ? WORDS_WIDE : WORDS_TALL
  return sheet.orientation === 'landscape' ? PICTURE_WIDE : PICTURE_TALL
}

/** Landscape: picture and outcome left, the three words and the facts right. */
function besidePicture(share: number, style: Style): Arrange {
  return (setup, frame, { w, h }) => {
    const pictureWidth = Math.round(w * share)
    const width = w - pictureWidth - GUTTER
    const picture = framePicture(setup, frame, pictureWidth)
    const quote = outcome(frame, pictureWidth, h - picture.h - QUOTE_GAP, QUOTES)
    const facts = frameFacts(frame, setup.figures, width, 2)
    const fields = stackedFields(fieldsOf(setup.doc, frame), width, style, h - facts.piece.h - 20)
    const right = [...fields.pieces, facts.piece]
    const left = stack(QUOTE_GAP, [picture, quote.piece])
    const piece = row(GUTTER, [left, stack(gapFor(right, h, GAP_BETWEEN, 30), right)])
    return {
      piece,
      rests: [...quote.rests, ...restsOf(setup, frame, fields), ...facts.rests],
      isWhole: isWhole(quote, fields),
    }
  }
}

/** Portrait: picture above, the outcome under or beside it, then the three words, then the facts. */
function belowPicture(share: number, arrange: typeof stackedFields, style: Style): Arrange {
  return (setup, frame, { w, h }) => {
    const picture = framePicture(setup, frame, Math.round(w * share))
    const isWide = share === 1
    const quote = isWide
      ? outcome(frame, w, 120, QUOTES)
      : outcome(frame, w - picture.w - 24, picture.h, QUOTES)
    const top = isWide ? stack(QUOTE_GAP, [picture, quote.piece]) : row(24, [picture, quote.piece])
    const facts = frameFacts(frame, setup.figures, w, 4)
    const fields = arrange(fieldsOf(setup.doc, frame), w, style, h - top.h - facts.piece.h - 44)
    const three = arrange === stackedFields ? fields.pieces : [columns(fields.pieces)]
    const all = [top, ...three, facts.piece]
    const piece = stack(gapFor(all, h, 20, 44), all)
    return {
      piece,
      rests: [...quote.rests, ...restsOf(setup, frame, fields), ...facts.rests],
      isWhole: isWhole(quote, fields),
    }
  }
}

/** A frame nothing was drawn for: its words take the page. */
function withoutPicture(arrange: typeof columnedFields, style: Style): Arrange {
  return (setup, frame, { w, h }) => {
    const quote = outcome(frame, w, h / 3, SPARSE_QUOTES)
    const facts = frameFacts(frame, setup.figures, w, 4)
    const room = h - quote.piece.h - facts.piece.h - 64
    const fields = arrange(fieldsOf(setup.doc, frame), w, style, room)
    const three = arrange === stackedFields ? fields.pieces : [columns(fields.pieces)]
    const all = [...three, quote.piece, facts.piece]
    const piece = stack(gapFor(all, h, 28, 84), all)
    return {
      piece,
      rests: [...restsOf(setup, frame, fields), ...quote.rests, ...facts.rests],
      isWhole: isWhole(quote, fields),
    }
  }
}

interface Outcome {
  readonly piece: Piece
  readonly rests: readonly Passage[]
}

/** The guest's own words beside the sun bar; at least one line of them, however little room there is. */
function outcome(frame: Frame, w: number, h: number, styles: readonly Style[]): Outcome {
  const width = w - INDENT
  const setting = fittedEvenly(frame.outcome, styles, width, Math.max(h, ONE_LINE))
  const text = words(setting, width, { role: 'quote' })
  if (text.h === 0) return { piece: NOTHING, rests: [] }
  const piece: Piece = {
    w,
    h: text.h,
    at: (x, y) => [...bar(4, text.h, PALETTE.sun, 2).at(x, y), ...text.at(x + INDENT, y)],
  }
  const rest: Passage = {
    name: deckWords.continued(deckWords.outcome),
    colour: PALETTE.ink2,
    text: setting.rest,
  }
  return { piece, rests: setting.rest === '' ? [] : [rest] }
}

function isWhole(quote: Outcome, fields: SetFields): boolean {
  return quote.rests.length === 0 && fields.rests.every((rest) => rest === '')
}

function restsOf(setup: Setup, frame: Frame, { rests, leads }: SetFields): readonly Passage[] {
  return fieldsOf(setup.doc, frame).flatMap(({ name, colour }, i) =>
    [leads[i] ?? '', rests[i] ?? '']
      .filter((text) => text !== '')
      .map((text) => ({ name: deckWords.continued(name), colour, text })),
  )
}

const FLOOR = BODIES.slice(-1)

const WORDS_WIDE: readonly Arrange[] = [
  ...[...SPARSE_BODIES, ...BODIES].map((style) => withoutPicture(columnedFields, style)),
  ...FLOOR.map((style) => withoutPicture(unequalFields, style)),
]

const WORDS_TALL: readonly Arrange[] = [
  ...SPARSE_BODIES.map((style) => withoutPicture(stackedFields, style)),
  ...WORDS_WIDE,
]

const PICTURE_WIDE: readonly Arrange[] = [
  ...SPARSE_BODIES.slice(1).flatMap((style) => [0.66, 0.63, 0.6].map((share) => besidePicture(share, style))),
  ...BODIES.slice(0, 1).flatMap((style) =>
    [0.66, 0.63, 0.6, 0.57, 0.54, 0.51, 0.48].map((share) => besidePicture(share, style)),
  ),
  ...BODIES.slice(1, 2).flatMap((style) =>
    [0.6, 0.55, 0.5, 0.46].map((share) => besidePicture(share, style)),
  ),
  ...BODIES.slice(1).map((style) => besidePicture(0.42, style)),
]

const PICTURE_TALL: readonly Arrange[] = [
  ...[...SPARSE_BODIES, ...BODIES.slice(0, 1)].map((style) => belowPicture(1, stackedFields, style)),
  ...BODIES.slice(1, 3).map((style) => belowPicture(1, columnedFields, style)),
  ...BODIES.slice(1).map((style) => belowPicture(0.56, columnedFields, style)),
  ...FLOOR.map((style) => belowPicture(0.56, unequalFields, style)),
]
const GUTTER = 40
const QUOTE_GAP = 16
const INDENT = 18
/** One line of the smallest quotation. */
const ONE_LINE = 20
