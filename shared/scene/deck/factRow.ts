import { columns, columnWidth } from './frameFields'
import { type Piece, stack, words } from './piece'
import { FIGURE, META_NAMES, SMALL } from './styles'
import { set } from './typeset'

/** A reading with its name above and what it means, and how it stands, below. */
export interface Reading {
  readonly name: string
  /** `—` where there is none; then the note says why. */
  readonly value: string
  readonly note: string
}

/** Readings side by side, `across` in a row. */
export function factRow(readings: readonly Reading[], w: number, across: number): Piece {
  const width = columnWidth(w, across)
  const pieces = readings.map(({ name, value, note }) => ({
    ...stack(1, [
      words(set(name, META_NAMES, width), width),
      words(set(value, FIGURE, width), width),
      words(set(note, SMALL, width), width),
    ]),
    w: width,
  }))
  const rows = Array.from({ length: Math.ceil(pieces.length / across) }, (_, i) =>
    columns(pieces.slice(i * across, (i + 1) * across)),
  )
  return stack(14, rows)
}
