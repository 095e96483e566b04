import { measure } from '../textWidth'
import { fitted, inter, label } from './label'
import type { Setting } from './setting'

/** Rows of a name, a scale of 0–100 points and what is said of it; as high as the rows need. */
export interface Rows {
  /** Of the whole chart. */
  readonly h: number
  readonly top: number
  readonly pitch: number
  readonly left: number
  readonly right: number
  /** Where what is said begins: the number ends `FIGURE` further, words follow. */
  readonly said: number
  /** Room for words after the number. */
  readonly words: number
  /** Middle of a row, counted from 0. */
  at(row: number): number
  /** Of points 0–100. */
  x(points: number): number
}

export function rowsOf(
  names: readonly string[],
  size: { readonly w: number; readonly h: number },
  /** The widest of the words after the number. */
  widest: number,
): Rows {
  const pitch = Math.max(LEAST, Math.min(MOST, (size.h - HEAD - 4) / Math.max(1, names.length)))
  const longest = Math.max(0, ...names.map((name) => Math.min(400, measure(name.slice(0, 80), NAME))))
  const name = Math.ceil(Math.min(longest, size.w * (size.w >= 560 ? 0.3 : 0.34)))
  const words = size.w >= 440 ? Math.ceil(Math.min(widest, size.w * 0.26)) : 0
  const left = EDGE + name + 14
  const said = size.w - FIGURE - EDGE - (words === 0 ? 0 : words + 10)
  const right = said - 8
  return {
    h: Math.ceil(HEAD + pitch * names.length + 4),
    top: HEAD,
    pitch,
    left,
    right,
    said,
    words,
    at: (row) => HEAD + (row + 0.5) * pitch,
    x: (points) => left + (points / 100) * (right - left),
  }
}

/** The names at the left, each on one line. */
export function nameRows(names: readonly string[], rows: Rows, { tones, labels }: Setting): void {
  const look = { font: NAME, colour: tones.ink }
  for (const [i, name] of names.entries()) {
    const text = fitted(name, rows.left - EDGE - 10, look)
    labels.put(label(text, EDGE, rows.at(i) + 4.5, look))
  }
}

/** A number with words after it where there is room. */
export function sayInRow(
  row: number,
  { figure, words }: { readonly figure: string; readonly words: string },
  rows: Rows,
  { tones, labels }: Setting,
): void {
  const y = rows.at(row) + 4.5
  const strong = { font: inter(12.5, 600), colour: tones.ink, anchor: 'end' } as const
  labels.put(label(fitted(figure, FIGURE, strong) || '…', rows.said + FIGURE, y, strong))
  const look = { font: inter(11), colour: tones.ink2 }
  if (rows.words > 0) labels.put(label(fitted(words, rows.words, look), rows.said + FIGURE + 10, y, look))
}

/** 0 and 100 above the scale. */
export function scaleEnds(rows: Rows, { tones, labels, figures }: Setting): void {
  const look = { font: inter(11), colour: tones.ink2, anchor: 'middle' } as const
  for (const points of [0, 100]) labels.put(label(figures.whole(points), rows.x(points), HEAD - 8, look))
}

const NAME = inter(12.5)
/** Left free at both sides. */
const EDGE = 8
const HEAD = 26
const FIGURE = 40
const LEAST = 19
const MOST = 44
