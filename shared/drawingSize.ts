/** The longest side of a picture, and all of it, in its own pixels: what is drawn in one piece. */
const MOST_SIDE = 16_384
const MOST_PIXELS = 120_000_000

interface Size {
  readonly w: number
  readonly h: number
}

/** Whether a drawing of so many CSS pixels can be a picture at this scale. */
export function isDrawable({ w, h }: Size, scale: number): boolean {
  const [width, height] = [Math.ceil(w * scale), Math.ceil(h * scale)]
  return Math.max(width, height) <= MOST_SIDE && width * height <= MOST_PIXELS
}

/**
 * A wall that is too large for one picture at its smallest scale is drawn as large as it can be while its words can be
 * read; one that would be smaller yet stays as it is, and cannot be drawn.
 */
export function fittedWall({ w, h }: Size): Size {
  const most = Math.min(1, MOST_SIDE / Math.max(w, h), Math.sqrt(MOST_PIXELS / (w * h)))
  if (most === 1 || most < LEAST) return { w, h }
  return { w: Math.floor(w * most), h: Math.floor(h * most) }
}

const LEAST = 0.4
