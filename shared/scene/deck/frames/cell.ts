import { PICTURE_RATIO, painted, pictureOf } from '../framePicture'
import { NOTHING, padded, row, stack } from '../piece'
import { factItems, quoteItems } from './frameItems'
import { heading } from './heading'
import { type Item, itemColumn } from './items'
import { FLOOR } from './sizes'
import { type Extent, type Room, textsLaid } from './texts'
import type { Told } from './told'
import type { Laid, Origin } from './trail'

/** How the cells of one page are made: all in one way, so that pictures and titles stand in line. */
export interface Way {
  /** Width of the picture, of the cell's; 0: none. */
  readonly share: number
  /** Of the texts; null: they follow on another page. */
  readonly size: number | null
}

/** Picture above, its title below or beside it, its texts below both. */
export function cell(origin: Origin, told: Told, room: Room, { share, size }: Way, extent: Extent): Laid {
  const { w } = room
  const picture = pictureOf(told.picture ?? painted(told.setup.doc, told.frame), Math.round(w * share), 8)
  const beside = w - picture.w - GAP
  const ringWidth = told.setup.choice.layout.scores && !told.setup.blind ? RING_BESIDE : 0
  const isBeside = share > 0 && beside >= LEAST_BESIDE + ringWidth
  const width = isBeside ? beside : w
  const isFollowed = size === null
  const head = heading(origin, told, width, {
    title: titleSize(width),
    lines: isBeside ? 4 : 2,
    ring: w > 420 && !isBeside ? 48 : 38,
  })
  const top =
    share === 0
      ? head.piece
      : isBeside
        ? row(GAP, [picture, padded(head.piece, { w: width })])
        : stack(10, [picture, head.piece])
  if (isFollowed) return { piece: padded(top, { w }), rests: head.rests }
  const texts = textsLaid(origin, told, { w, h: room.h - top.h - TEXT_GAP }, size, extent)
  const piece = padded(stack(TEXT_GAP, [top, texts.piece]), { w })
  return { piece, rests: [...head.rests, ...texts.rests] }
}

/** Picture left, title and texts right of it; what the guest says and the facts under a picture that is low. */
export function rowCell(origin: Origin, told: Told, room: Room, { share, size }: Way, extent: Extent): Laid {
  const pictureWidth = Math.floor(Math.min(room.w * share, room.h / PICTURE_RATIO))
  const picture = pictureOf(told.picture ?? painted(told.setup.doc, told.frame), pictureWidth, 8)
  const gap = room.w > 700 ? 28 : GAP
  const width = share === 0 ? room.w : room.w - pictureWidth - gap
  const head = heading(origin, told, width, {
    title: Math.min(titleSize(width), Math.max(14, room.h / 8)),
    lines: 2,
    ring: room.h > 200 ? 48 : 38,
  })
  const letters = size ?? FLOOR
  const left = { w: pictureWidth, h: room.h - picture.h - TEXT_GAP }
  const isUnder = share > 0 && extent === 'all' && left.w >= LEAST_UNDER.w && left.h >= LEAST_UNDER.h
  const under = isUnder ? itemColumn(origin, saidUnder(told), left.w, left.h, letters) : NO_TEXT
  const beside = { w: width, h: room.h - head.piece.h - TEXT_GAP }
  const texts = textsLaid(origin, told, beside, letters, isUnder ? 'scored' : extent)
  const right = stack(TEXT_GAP, [head.piece, texts.piece])
  const piece = share === 0 ? right : row(gap, [stack(TEXT_GAP, [picture, under.piece]), right])
  return { piece: padded(piece, { w: room.w }), rests: [...head.rests, ...under.rests, ...texts.rests] }
}

/** What a low picture leaves room for below it. */
function saidUnder(told: Told): readonly Item[] {
  return [...quoteItems(told), ...factItems(told)]
}

/** Whether a picture fills its cell, or leaves room for the title beside it. */
export function isFilled(w: number, share: number): boolean {
  return share > 0.9 || w * (1 - share) - GAP >= LEAST_BESIDE
}

/** Whether a cell is all there and within its room. */
export function isWhole({ piece, rests }: Laid, { h }: Room): boolean {
  return rests.length === 0 && piece.h <= h + 0.5
}

function titleSize(w: number): number {
  if (w >= 560) return 25
  if (w >= 400) return 22
  if (w >= 250) return 18
  return w >= 170 ? 16 : 14
}

const GAP = 14
const TEXT_GAP = 10
/** Narrower than this a title breaks within its words; beside it there may be a ring. */
const LEAST_BESIDE = 118
const RING_BESIDE = 48
/** Pixels under a picture that hold a quotation and the facts. */
const LEAST_UNDER = { w: 170, h: 84 }
const NO_TEXT: Laid = { piece: NOTHING, rests: [] }
