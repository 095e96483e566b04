import { outcome } from '../frameBody'
import type { Laying } from '../framePage'
import { PICTURE_RATIO, pictureOf } from '../framePicture'
import { NOTHING, type Piece, row, stack } from '../piece'
import { bottomOf, measureOf, topOf } from '../setup'
import { eyebrowOf, ringOf, titleLaid } from './heading'
import { italics, label, serifs } from './sizes'
import { isHopeless, textsLaid } from './texts'
import type { Told } from './told'
import type { Laid, Origin } from './trail'
import { wholeHeight, widePicture } from './widePicture'

/**
 * The picture from edge to edge, and a band below it: title and what the guest says, and the texts unless they
 * follow on a page of their own. A page with little text gives its room to the picture.
 */
export function fullPage(origin: Origin, told: Told, shown: 'picture' | 'all', isEdged: boolean): Laying {
  const { sheet } = told.setup
  const w = measureOf(sheet)
  const ways = shown === 'picture' ? [null] : TEXT_SIZES
  const most = Math.min(wholeHeight(sheet.w), sheet.h * MOST_PICTURE)
  let band: Laid = { piece: NOTHING, rests: [] }
  let h = most
  const all = waysOf(ways)
  const isTight = shown === 'all' && isHopeless(told, { w, h: sheet.h })
  for (const [size, share] of isTight ? all.slice(-1) : all) {
    h = Math.min(most, sheet.h * share)
    band = bandLaid(origin, told, w, roomBelow(h), size)
    if (band.rests.length === 0 && band.piece.h <= roomBelow(h) + 0.5) break
  }
  const spare = roomBelow(h) - band.piece.h
  const height = Math.min(most, h + Math.max(0, spare))
  const below = Math.max(0, roomBelow(height) - band.piece.h)
  const top = height + ABOVE_BAND + Math.min(MOST_SPARE, below * 0.3)
  return {
    put: () => [
      ...(isEdged ? widePicture(told, sheet.w, height) : framed(told, w, height)).at(0, 0),
      ...band.piece.at(sheet.margin, top),
    ],
    rests: band.rests,
  }

  function roomBelow(picture: number): number {
    return bottomOf(sheet) - FOOT_GAP - picture - ABOVE_BAND
  }
}

/** Within the margins, as large as the height allows. */
function framed({ picture, setup }: Told, w: number, h: number): Piece {
  if (picture === null) return NOTHING
  const top = topOf(setup.sheet)
  const piece = pictureOf(picture, Math.floor(Math.min(w, (h - top) / PICTURE_RATIO)))
  return { ...piece, at: (x, y) => piece.at(x + setup.sheet.margin, y + top) }
}

/** Size of the texts and height of the picture, of the page's, from the most generous to the tightest. */
function waysOf(sizes: readonly (number | null)[]): readonly (readonly [number | null, number])[] {
  return sizes.flatMap((size) =>
    HEIGHTS.filter(([, least]) => (size ?? 20) <= least).map(([share]) => [size, share] as const),
  )
}

function bandLaid(origin: Origin, told: Told, w: number, room: number, size: number | null): Laid {
  const head = bandHead(origin, told, w)
  if (size === null) return head
  const texts = textsLaid(origin, told, { w, h: room - head.piece.h - 16 }, size, 'unquoted')
  return { piece: stack(16, [head.piece, texts.piece]), rests: [...head.rests, ...texts.rests] }
}

/** Title left, what the guest says right of it, the score at the end; on narrow pages one below the other. */
function bandHead(origin: Origin, told: Told, w: number): Laid {
  const { setup } = told
  const isWide = w > 760
  const hasRing = setup.choice.layout.scores && !setup.blind
  const ring = hasRing ? row(10, [ringOf(told, RING)]) : NOTHING
  const room = hasRing ? w - RING - 20 : w
  const width = isWide ? Math.round(room * 0.5) : room
  const title = titleLaid(origin, told, serifs(isWide ? 30 : 40, 12, 1.16), width, isWide ? 74 : 96, 'h3')
  const over = eyebrowOf(told, width, label(setup.brand.main, 12))
  const quoteWidth = isWide ? room - width - GUTTER : room
  const quote = outcome(origin, told, quoteWidth, isWide ? 84 : 120, italics(isWide ? 22 : 30, 13))
  const left = { ...stack(4, [over, title.piece]), w: width }
  const both = isWide ? row(GUTTER, [left, quote.piece]) : stack(20, [left, quote.piece])
  const piece = {
    w,
    h: Math.max(both.h, ring.h),
    at: (x: number, y: number) => [...both.at(x, y), ...ring.at(x + w - RING, y)],
  }
  return { piece, rests: [...title.rests, ...quote.rests] }
}

const TEXT_SIZES = [18, 16, 14, 13, 12, 11, 10]
/** Height of the picture, and the largest text that may stand below it. */
const HEIGHTS = [
  [0.74, 20],
  [0.68, 20],
  [0.62, 20],
  [0.56, 14],
  [0.5, 13],
  [0.44, 12],
  [0.36, 11],
] as const
const MOST_PICTURE = 0.82
const ABOVE_BAND = 22
/** What a tall page may leave free above the band. */
const MOST_SPARE = 90
const FOOT_GAP = 4
const GUTTER = 40
const RING = 60
