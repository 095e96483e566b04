import { type Piece, row, stack } from './piece'

/** Something whose height is still open, between `h` and `most` pixels: a chart, a table that may have more air. */
export interface Elastic {
  readonly w: number
  readonly h: number
  readonly most: number
  /** As high as asked for, within what it can be. */
  make(h: number): Piece
}

export function rigid(piece: Piece): Elastic {
  return { w: piece.w, h: piece.h, most: piece.h, make: () => piece }
}

/** One below the other: what there is beyond the least goes to those that can take it. */
export function above(gap: number, parts: readonly Elastic[]): Elastic {
  const shown = parts.filter((part) => part.h > 0)
  const gaps = gap * Math.max(0, shown.length - 1)
  const least = sum(shown.map(({ h }) => h)) + gaps
  const slack = sum(shown.map(({ h, most }) => most - h))
  return {
    w: Math.max(0, ...shown.map(({ w }) => w)),
    h: least,
    most: least + slack,
    make(h) {
      const share = slack === 0 ? 0 : Math.min(1, Math.max(0, h - least) / slack)
      const heights = shown.map((part) => part.h + (part.most - part.h) * share)
      return stack(
        gap,
        shown.map((part, i) => part.make(heights[i] ?? part.h)),
      )
    },
  }
}

/** Side by side, tops in line, each as high as it can be. */
export function beside(gap: number, parts: readonly Elastic[]): Elastic {
  return {
    w: sum(parts.map(({ w }) => w)) + gap * Math.max(0, parts.length - 1),
    h: Math.max(0, ...parts.map(({ h }) => h)),
    most: Math.max(0, ...parts.map(({ most }) => most)),
    make: (h) =>
      row(
        gap,
        parts.map((part) => ({ ...part.make(Math.min(h, part.most)), w: part.w })),
      ),
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
