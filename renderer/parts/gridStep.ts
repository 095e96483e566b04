export type Direction = 'up' | 'down' | 'left' | 'right'

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
}

/**
 * The place arrows lead to from one box of a grid that wraps, its rows of any length: left and right go on in reading
 * order, up and down to the box of the next row that stands nearest. At an end it stays.
 */
export function gridStep(boxes: readonly Box[], from: number, direction: Direction): number {
  const here = boxes[from]
  if (!here) return boxes.length > 0 ? 0 : -1
  if (direction === 'left') return Math.max(0, from - 1)
  if (direction === 'right') return Math.min(boxes.length - 1, from + 1)
  const away = direction === 'down' ? 1 : -1
  const beyond = boxes.map((box) => (box.top - here.top) * away)
  const nearest = Math.min(...beyond.filter((distance) => distance > SAME_ROW))
  let best = from
  let least = Number.POSITIVE_INFINITY
  for (const [place, box] of boxes.entries()) {
    if (Math.abs((beyond[place] ?? 0) - nearest) > SAME_ROW) continue
    const aside = Math.abs(middle(box) - middle(here))
    if (aside < least) [best, least] = [place, aside]
  }
  return best
}

/** CSS pixels: boxes of one row may differ by what rounding does. */
const SAME_ROW = 2

function middle({ left, width }: Box): number {
  return left + width / 2
}
