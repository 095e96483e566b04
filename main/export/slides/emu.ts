import type { Box } from '../../../shared/model/geometry'

/** PowerPoint's unit: 914,400 to the inch, 9,525 to a pixel of the page. */
export function emu(px: number): number {
  return Math.round(px * 9525)
}

/** Hundredths of a point, for sizes of letters and lines of text. */
export function centipoints(px: number): number {
  return Math.round(px * 75)
}

/** Sixty-thousandths of a degree, 0 up to a whole turn. */
export function angle(degrees: number): number {
  const turned = Math.round(degrees * 60_000) % 21_600_000
  return turned < 0 ? turned + 21_600_000 : turned
}

/** Thousandths of a percent. */
export function perMille(share: number): number {
  return Math.round(share * 100_000)
}

/** Where a shape stands, and how it is turned and mirrored. */
export function xfrm(box: Box, turn: Turn = UNTURNED, tag = 'a:xfrm'): string {
  const rot = turn.degrees === 0 ? '' : ` rot="${angle(turn.degrees)}"`
  const flip = `${turn.flipH ? ' flipH="1"' : ''}${turn.flipV ? ' flipV="1"' : ''}`
  return `<${tag}${rot}${flip}>${placeOf(box, 'a:off', 'a:ext')}</${tag}>`
}

export function placeOf({ x, y, w, h }: Box, off: string, ext: string): string {
  const [cx, cy] = [Math.max(0, emu(w)), Math.max(0, emu(h))]
  return `<${off} x="${emu(x)}" y="${emu(y)}"/><${ext} cx="${cx}" cy="${cy}"/>`
}

export interface Turn {
  readonly degrees: number
  readonly flipH: boolean
  readonly flipV: boolean
}

export const UNTURNED: Turn = { degrees: 0, flipH: false, flipV: false }
