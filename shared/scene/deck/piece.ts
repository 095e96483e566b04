import type { Colour, GroupInk } from '../ink'
import { type Align, type Block, ruleBlock, type TextRole, textBlock } from './page'
import type { Setting } from './typeset'

/** Something of a known size that can be put anywhere on a page. A piece of no height takes no gap either. */
export interface Piece {
  readonly w: number
  readonly h: number
  at(x: number, y: number): readonly Block[]
}

export const NOTHING: Piece = { w: 0, h: 0, at: () => [] }

export function words(
  setting: Setting,
  w: number,
  more: { readonly role?: TextRole; readonly align?: Align; readonly to?: string } = {},
): Piece {
  if (setting.lines.length === 0) return NOTHING
  return { w, h: setting.height, at: (x, y) => [textBlock(setting, { x, y, w }, more)] }
}

export function bar(w: number, h: number, fill: Colour, radius = 0): Piece {
  return { w, h, at: (x, y) => [ruleBlock({ x, y, w, h }, fill, radius)] }
}

/** Ink scaled to `w` pixels. */
export function drawn(
  ink: GroupInk,
  units: { readonly w: number; readonly h: number },
  w: number,
  more: { readonly alt: string; readonly radius?: number },
): Piece {
  const h = (w * units.h) / units.w
  const { alt, radius = 0 } = more
  return { w, h, at: (x, y) => [{ block: 'picture', box: { x, y, w, h }, ink, units, radius, alt }] }
}

/** Pieces one below the other, left edges in line. */
export function stack(gap: number, pieces: readonly Piece[]): Piece {
  const shown = pieces.filter((piece) => piece.h > 0)
  return {
    w: Math.max(0, ...shown.map((piece) => piece.w)),
    h: sum(shown.map((piece) => piece.h)) + gap * Math.max(0, shown.length - 1),
    at(x, y) {
      let top = y
      return shown.flatMap((piece) => {
        const blocks = piece.at(x, top)
        top += piece.h + gap
        return blocks
      })
    },
  }
}

/** Pieces side by side, tops in line, each in its own width. */
export function row(gap: number, pieces: readonly Piece[]): Piece {
  return {
    w: sum(pieces.map((piece) => piece.w)) + gap * Math.max(0, pieces.length - 1),
    h: Math.max(0, ...pieces.map((piece) => piece.h)),
    at(x, y) {
      let left = x
      return pieces.flatMap((piece) => {
        const blocks = piece.at(left, y)
        left += piece.w + gap
        return blocks
      })
    },
  }
}

/** The same piece in a box `w` wide, or `h` high: room to the right or below. */
export function padded(piece: Piece, size: { readonly w?: number; readonly h?: number }): Piece {
  return { ...piece, w: size.w ?? piece.w, h: size.h ?? piece.h }
}

/** The gap that lets pieces fill `height`, between the least and the most that looks right. */
export function gapFor(pieces: readonly Piece[], height: number, least: number, most: number): number {
  const shown = pieces.filter((piece) => piece.h > 0)
  if (shown.length < 2) return least
  const spare = (height - sum(shown.map((piece) => piece.h))) / (shown.length - 1)
  return Math.min(most, Math.max(least, spare))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
