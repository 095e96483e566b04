import { measure } from '../textWidth'
import { inTypefaces, type Style } from './typeset'

interface Said {
  readonly text: string
  readonly style: Style
  /** A bar beside the words. */
  readonly bar: unknown
}

/**
 * Columns as wide as what stands in them wants, within `w`: first as much as the longest word needs, then short texts
 * get a line of their own before long ones share what is left.
 */
export function columnWidths(rows: readonly (readonly Said[])[], w: number, pad: number): readonly number[] {
  const count = Math.max(0, ...rows.map((cells) => cells.length))
  const looked = rows.filter((cells) => cells.length === count).slice(0, LOOKED)
  const wants = Array.from({ length: count }, (_, i) =>
    wantOf(
      looked.flatMap((cells) => cells[i] ?? []),
      w,
    ),
  )
  const natural = wants.map(({ line }) => line + pad)
  const least = wants.map(({ word }) => word + pad)
  const all = sum(natural)
  if (all <= w) return natural.map((width) => width + ((w - all) * width) / all)
  const needed = sum(least)
  if (needed >= w) return least.map((width) => (width * w) / needed)
  return filled(least, natural, w - needed)
}

/** What there is beyond the least: short columns get all they want, long ones share what is left. */
function filled(least: readonly number[], natural: readonly number[], beyond: number): readonly number[] {
  const widths = [...least]
  const wants = natural.map((width, i) => ({ i, want: width - (least[i] ?? 0) }))
  let left = beyond
  for (const [done, { i, want }] of wants.sort((a, b) => a.want - b.want).entries()) {
    const given = Math.min(want, left / (wants.length - done))
    widths[i] = (widths[i] ?? 0) + given
    left -= given
  }
  return widths
}

/** The longest line and the longest word of a column, in pixels; neither counts beyond what helps. */
function wantOf(cells: readonly Said[], w: number): { readonly line: number; readonly word: number } {
  let [line, word] = [0, 0]
  for (const { text, style: wanted, bar } of cells) {
    const style = inTypefaces(wanted)
    const start = text.slice(0, LETTERS)
    const letters = style.caps ? start.toUpperCase() : start
    if (bar !== null) [line, word] = [Math.max(line, BAR), Math.max(word, LEAST_BAR)]
    for (const one of letters.split('\n')) line = Math.max(line, measure(one, style.font, style.tracking))
    for (const part of letters.split(BREAKS)) {
      word = Math.max(word, Math.min(LONGEST_WORD, measure(part, style.font, style.tracking)))
    }
  }
  const most = w * WIDEST
  return { line: Math.max(word, Math.min(most, line + 1)), word: word + 1 }
}

/** Where a line may end: not at a space that holds together. */
const BREAKS = /[ \t\n]+/
/** Rows whose texts are looked at; further ones wrap where they must. */
const LOOKED = 200
/** Of a text. */
const LETTERS = 160
const LONGEST_WORD = 130
/** A number with its bar, as wide as it likes and as narrow as it can be. */
const BAR = 150
const LEAST_BAR = 84
/** Of the table. */
const WIDEST = 0.5

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
