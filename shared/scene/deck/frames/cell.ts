import { PICTURE_RATIO, painted, pictureOf } from '../framePicture'
import { padded, row, stack } from '../piece'
import { heading } from './heading'
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
  const isBeside = share > 0 && beside >= LEAST_BESIDE
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

/** Picture left, title and texts right of it. */
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
  const texts = textsLaid(origin, told, { w: width, h: room.h - head.piece.h - TEXT_GAP }, size ?? 10, extent)
  const right = stack(TEXT_GAP, [head.piece, texts.piece])
  const piece = share === 0 ? right : row(gap, [picture, right])
  return { piece: padded(piece, { w: room.w }), rests: [...head.rests, ...texts.rests] }
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
/** Narrower than this a title breaks within its words. */
const LEAST_BESIDE = 118
