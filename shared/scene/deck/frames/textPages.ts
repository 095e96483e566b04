import { deckFramesWords } from '../../../words/deckFrames'
import { PALETTE } from '../../palette'
import type { Laying } from '../framePage'
import { bar, type Piece, padded, row, stack, words } from '../piece'
import { bottomOf, frameName, measureOf, type Setup, topOf } from '../setup'
import { eyebrow } from '../styles'
import { set } from '../typeset'
import { eyebrowOf } from './heading'
import { FLOOR, label, serifs } from './sizes'
import { isHopeless, textsLaid } from './texts'
import type { Told } from './told'
import { cut, type Laid, type Origin, type Spot } from './trail'

/**
 * The texts of frames whose pictures stand together on the page before, one frame below the other, as many on a page
 * as fit whole. `originAt` is the page at a place, from 0; `pictures` the page they belong to.
 */
export function textPages(
  setup: Setup,
  all: readonly Told[],
  pictures: Spot,
  originAt: (place: number) => Origin,
): readonly Laying[] {
  const { sheet } = setup
  const w = measureOf(sheet)
  const head = words(set(deckFramesWords.inWords(pictures.number), eyebrow(setup.brand.main), w), w, {
    to: pictures.id,
  })
  const top = topOf(sheet) + head.h + 14
  const height = bottomOf(sheet) - 4 - top
  const heightIn = (told: Told, size: number) =>
    isHopeless(told, { w, h: height }) ? height : laid(originAt(0), told, w, height, size).piece.h
  const runs = SIZES.map((size) => runsOf(all, size, heightIn, height))
  const least = Math.min(...runs.map(({ pages }) => pages.length))
  const best = runs.find(({ pages }) => pages.length === least)
  const pages = (best?.pages ?? []).map((own, place) =>
    own.map((told) => {
      const usual = laid(originAt(place), told, w, height, best?.size ?? FLOOR)
      return usual.rests.length === 0 ? usual : laid(originAt(place), told, w, height, FLOOR)
    }),
  )
  return pages.map((own) => ({
    put: () => [
      ...head.at(sheet.margin, topOf(sheet)),
      ...put(
        own.map(({ piece }) => piece),
        height,
        sheet.margin,
        top,
        w,
      ),
    ],
    rests: own.flatMap(({ rests }) => rests),
  }))
}

interface Runs {
  readonly size: number
  readonly pages: readonly (readonly Told[])[]
}

/** Frames shared out to as few pages as hold them, the pages as evenly filled as their order allows. */
function runsOf(
  all: readonly Told[],
  size: number,
  heightIn: (told: Told, size: number) => number,
  height: number,
): Runs {
  const heights = all.map((told) => heightIn(told, size))
  const fewest = filled(all, heights, height)
  let [low, high] = [0, height]
  while (high - low > 4) {
    const most = (low + high) / 2
    if (filled(all, heights, most).length <= fewest.length) high = most
    else low = most
  }
  return { size, pages: filled(all, heights, high) }
}

function filled(all: readonly Told[], heights: readonly number[], most: number): Told[][] {
  const pages: Told[][] = []
  let left = 0
  for (const [i, told] of all.entries()) {
    const height = (heights[i] ?? 0) + GAP
    const page = pages.at(-1)
    if (page && height <= left) page.push(told)
    else {
      pages.push([told])
      left = most + GAP
    }
    left -= height
  }
  return pages
}

function put(pieces: readonly Piece[], height: number, x: number, top: number, w: number) {
  const used = pieces.reduce((total, { h }) => total + h + GAP, 0)
  const gap = GAP + Math.min(24, Math.max(0, height - used) / pieces.length)
  let y = top
  return pieces.flatMap((piece) => {
    const blocks = [...bar(w, 1, PALETTE.line).at(x, y), ...piece.at(x, y + RULE)]
    y += piece.h + gap
    return blocks
  })
}

/** Number and title left, the texts right; above one another where the page is narrow. Larger where they are few. */
function laid(origin: Origin, told: Told, w: number, height: number, size: number): Laid {
  const isWide = w > 860
  const width = isWide ? Math.round(w * 0.2) : w
  const title = titled(origin, told, width)
  const room = { w: isWide ? w - width - GUTTER : w, h: height - RULE - (isWide ? 0 : title.piece.h + 10) }
  const texts = textsLaid(origin, told, room, size, 'all')
  const left = padded(title.piece, { w: width })
  const both = isWide ? row(GUTTER, [left, texts.piece]) : stack(10, [left, texts.piece])
  return { piece: { ...both, h: both.h + RULE }, rests: [...title.rests, ...texts.rests] }
}

/** No heading: the frame has one above its picture, and bookmarks lead there. */
function titled(origin: Origin, told: Told, w: number): Laid {
  const over = eyebrowOf({ ...told, begins: false }, w, label(told.setup.brand.main, 10))
  const text = frameName(told.setup, told.frame)
  const passage = { name: deckFramesWords.title, colour: PALETTE.ink2, text, over: told.name }
  const title = cut(origin, passage, serifs(18, 11, 1.2), w, MOST_TITLE)
  return { piece: stack(3, [over, title.piece]), rests: title.rests }
}

const RULE = 12
const GAP = 18
const GUTTER = 30
/** As many frames as stand on a page are read the easier; a little smaller is better than a page more. */
const SIZES = [13, 12, 11]
/** Height of four lines. */
const MOST_TITLE = 88
