import { type Elastic, rigid } from './elastic'
import { type Piece, stack, words } from './piece'
import { type LaidTable, rowsWithin, tablePiece } from './table'
import { linesIn, pitchOf, type Style, set } from './typeset'

/** A part of a section: it stands whole on one page, or goes on on the next ones. */
export interface Part {
  /** All of it, in pixels. */
  readonly h: number
  /** Between it and what stands above, in pixels. */
  readonly gap: number
  /** Less room than this, and it begins on the next page. */
  readonly least: number
  /** Only where a page has room for it: it says nothing that is not said elsewhere. */
  readonly isExtra?: true
  /** As much as fits `room`, which is `least` or more unless no page has that. */
  lay(room: number): { readonly put: Elastic; readonly rest: Part | null }
}

export function whole(elastic: Elastic): Part {
  return { h: elastic.h, gap: PART_GAP, least: elastic.h, lay: () => ({ put: elastic, rest: null }) }
}

export function fixed(piece: Piece): Part {
  return whole(rigid(piece))
}

export function extra(piece: Piece): Part {
  return { ...fixed(piece), isExtra: true }
}

/** A text that goes on over pages. */
export function textPart(text: string, style: Style, w: number, gap = PART_GAP): Part {
  const all = set(text, style, w)
  return {
    h: all.height,
    gap,
    least: Math.min(all.height, pitchOf(style) * 3),
    lay(room) {
      const setting = set(text, style, w, Math.max(1, linesIn(room, style)))
      const rest = setting.rest === '' ? null : textPart(setting.rest, style, w, gap)
      return { put: rigid(words(setting, w)), rest }
    },
  }
}

/** A table that goes on over pages, under `title` or, where it goes on, under `further`. */
export function tablePart(laid: LaidTable, title: Piece | null = null, further: Piece | null = null): Part {
  return rowsFrom(laid, 0, { title, further })
}

interface Titles {
  readonly title: Piece | null
  readonly further: Piece | null
}

function rowsFrom(laid: LaidTable, first: number, titles: Titles): Part {
  const over = first === 0 ? titles.title : titles.further
  const above = over === null ? 0 : over.h + TITLE_GAP
  const left = laid.rows.length - first
  const few = first + (left <= 2 * FEWEST ? left : FEWEST)
  return {
    h: above + tablePiece(laid, first).h,
    gap: PART_GAP,
    least: above + tablePiece(laid, first, few).h,
    lay(room) {
      const fits = Math.max(1, rowsWithin(laid, first, room - above))
      // A last page with one row looks like a mistake.
      const lonely = left - fits
      const fewer = fits - (FEWEST - lonely)
      const isLonely = lonely > 0 && lonely < FEWEST && fits > 2 * FEWEST
      const count = isLonely && !laid.joined.has(first + fewer) ? fewer : fits
      const end = first + Math.min(count, left)
      const isAll = first === 0 && end === laid.rows.length
      const put = elasticRows(laid, first, end, over, isAll ? MOST_AIR : 0)
      return { put, rest: end === laid.rows.length ? null : rowsFrom(laid, end, titles) }
    },
  }
}

/** A whole table in one place, which may have air between its rows. */
export function elasticTable(laid: LaidTable, over: Piece | null = null): Elastic {
  return elasticRows(laid, 0, laid.rows.length, over, MOST_AIR)
}

function elasticRows(
  laid: LaidTable,
  first: number,
  end: number,
  over: Piece | null,
  mostAir: number,
): Elastic {
  const count = end - first
  const put = (air: number) => {
    const rows = tablePiece(laid, first, end, air)
    return over === null ? rows : stack(TITLE_GAP, [over, rows])
  }
  const { h } = put(0)
  return {
    w: laid.w,
    h,
    most: h + count * mostAir,
    make: (asked) => put(Math.min(mostAir, Math.max(0, asked - h) / Math.max(1, count))),
  }
}

const PART_GAP = 20
const TITLE_GAP = 8
/** Rows that begin a table on a page, and that end it on the last. */
const FEWEST = 4
/** Pixels a row may have beyond what it needs. */
const MOST_AIR = 14
