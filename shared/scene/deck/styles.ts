import { PAPER_TONES } from '../charts/chart'
import type { Colour, Font } from '../ink'
import { PALETTE } from '../palette'
import type { Style } from './typeset'

const { ink, ink2 } = PALETTE

/** Titles shrink in these steps; the last one takes as many lines as it needs. */
export const TITLES = serif([40, 34, 30, 26, 22, 20], 1.16)
export const COVER_TITLES = serif([60, 52, 44, 38, 32, 26, 22], 1.1)
export const QUOTES = [28, 25, 22, 20, 18, 16, 14].map((size) => serifItalic(size))
/** The intent on the cover. */
export const STATEMENTS = [26, 23, 20, 18, 16, 14].map((size) => serifItalic(size))
export const SPARSE_QUOTES = [34, 31].map((size) => serifItalic(size)).concat(QUOTES)
/** What, Who and How: 10 pixels is the floor, then the text goes on on a following page. */
export const BODIES = [16, 14, 13, 12, 11, 10].map((size) => sans(size, 400, 1.5, ink))
export const SPARSE_BODIES = [20, 18].map((size) => sans(size, 400, 1.5, ink))
/** A sentence that has a page to itself. */
export const LEDE = sans(16, 400, 1.5, ink)
/** What is read on from another page; small only if there is much of it. */
export const NOTES = [16, 14].map((size) => sans(size, 400, 1.5, ink))
export const NOTE = sans(12, 400, 1.5, ink)
export const META_NAMES = sans(12, 400, 1.4, ink2)
export const METAS = [13, 12, 11, 10].map((size) => sans(size, 600, 1.35, ink))
export const SMALL = sans(12, 400, 1.45, ink2)
/** A note beside the scores, shrinking to the floor. */
export const TEXTS = [13, 12, 11, 10].map((size) => sans(size, 400, 1.4, ink))
export const SMALL_INK = sans(12, 400, 1.45, ink)
export const SMALL_STRONG = sans(12, 600, 1.45, ink)
export const STATE = sans(13, 600, 1.4, ink)
export const FOOT = sans(11, 400, 1.3, ink2)
/** Below a level: where raters differ, what is stale. */
export const FLAG = sans(11, 600, 1.3, ink2)
export const ALARM_FLAG = sans(11, 600, 1.3, PAPER_TONES.alarm)
export const TABLE_HEAD = sans(11, 600, 1.4, ink2)
export const TABLE_CELL = sans(12, 400, 1.4, ink)
export const TABLE_STRONG = sans(12, 600, 1.4, ink)
/** A sentence of the report, and a quieter one under a title. */
export const BODY = sans(14, 400, 1.5, ink)
export const LEAD = sans(14, 400, 1.5, ink2)
/** What must not be overlooked; its words say so too. */
export const ALARM = sans(13, 600, 1.45, PAPER_TONES.alarm)
/** A reading of the report. */
export const FIGURE = serifOf(26, 1.3)
export const SUBHEAD = serifOf(20, 1.3)
export const PAGE_TITLE = serifOf(26, 1.2)
export const SUBHEADS = serif([20, 18, 16, 14], 1.3)

/** A word in capitals above something. */
export function eyebrow(colour: Colour): Style {
  return { ...sans(12, 600, 1.35, colour), tracking: 1.1, caps: true }
}

export function sans(size: number, weight: Font['weight'], leading: number, colour: Colour): Style {
  return { font: { family: 'Inter', size, weight, italic: false }, leading, colour, tracking: 0, caps: false }
}

/** Said for something the board does not say, so that it does not read like an answer. */
export function muted(style: Style): Style {
  return { ...style, colour: ink2, font: { ...style.font, weight: 400 } }
}

export function coloured(style: Style, colour: Colour): Style {
  return { ...style, colour }
}

function serif(sizes: readonly number[], leading: number): readonly Style[] {
  return sizes.map((size) => serifOf(size, leading))
}

function serifOf(size: number, leading: number): Style {
  return {
    font: { family: 'Fraunces', size, weight: 600, italic: false },
    leading,
    colour: ink,
    tracking: 0,
    caps: false,
  }
}

function serifItalic(size: number): Style {
  const upright = serifOf(size, 1.35)
  return { ...upright, font: { ...upright.font, italic: true } }
}
