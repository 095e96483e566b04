import type { Colour } from '../../ink'
import { PALETTE } from '../../palette'
import { eyebrow, sans } from '../styles'
import type { Style } from '../typeset'

/** The least that is still read on paper: below it a text goes on on another page. Pixels. */
export const FLOOR = 10

/** Says where a text goes on. */
export const MARK: Style = sans(FLOOR, 600, 1.4, PALETTE.ink2)

export function serif(size: number, leading: number, italic = false): Style {
  const font = { family: 'Fraunces', size, weight: 600, italic } as const
  return { font, leading, colour: PALETTE.ink, tracking: 0, caps: false }
}

/** From `most` down to `least`, in steps the eye sees. */
export function serifs(most: number, least: number, leading: number): readonly Style[] {
  return steps(most, least).map((size) => serif(size, leading))
}

export function italics(most: number, least: number): readonly Style[] {
  return steps(most, least).map((size) => serif(size, 1.35, true))
}

/** A word in capitals of a size. */
export function label(colour: Colour, size: number): Style {
  const usual = eyebrow(colour)
  return { ...usual, font: { ...usual.font, size }, tracking: size * 0.09 }
}

function steps(most: number, least: number): readonly number[] {
  const all = [40, 36, 33, 30, 27, 25, 22, 20, 18, 16, 15, 14, 13, 12, 11, 10]
  return all.filter((size) => size <= most && size >= least)
}
