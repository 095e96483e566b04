import type { Box, Point } from '../../shared/model/geometry'

interface Sides {
  readonly w: number
  readonly h: number
}

/**
 * Boxes for things laid beside each other about a middle, and pushed into a room that starts at 0, 0: in one row, from
 * seven on in several; made smaller together where they would not fit. In the order given.
 */
export function laidOut(sizes: readonly Sides[], room: Sides, middle: Point): readonly Box[] {
  const across = sizes.length <= LONGEST_ROW ? sizes.length : Math.ceil(Math.sqrt(sizes.length))
  const rows = Array.from({ length: Math.ceil(sizes.length / across) }, (_, row) =>
    sizes.slice(row * across, (row + 1) * across),
  )
  const whole = sidesOf(rows)
  const scale = Math.min(1, (room.w * FILLED) / whole.w, (room.h * FILLED) / whole.h)
  const left = within(middle.x - (whole.w * scale) / 2, whole.w * scale, room.w)
  let y = within(middle.y - (whole.h * scale) / 2, whole.h * scale, room.h)
  return rows.flatMap((row) => {
    const high = tallest(row)
    let x = left + ((whole.w - widthOf(row)) * scale) / 2
    const boxes = row.map(({ w, h }) => {
      const box = { x, y: y + ((high - h) * scale) / 2, w: w * scale, h: h * scale }
      x += (w + GAP) * scale
      return box
    })
    y += (high + GAP) * scale
    return boxes
  })
}

/** As much of the room as things in a row may take. */
const FILLED = 0.92
const LONGEST_ROW = 6
/** Units between neighbours. */
const GAP = 16

function sidesOf(rows: readonly (readonly Sides[])[]): Sides {
  const w = Math.max(...rows.map(widthOf))
  const h = rows.reduce((sum, row) => sum + tallest(row), 0) + GAP * (rows.length - 1)
  return { w, h }
}

function widthOf(row: readonly Sides[]): number {
  return row.reduce((sum, { w }) => sum + w, 0) + GAP * (row.length - 1)
}

function tallest(row: readonly Sides[]): number {
  return Math.max(...row.map(({ h }) => h))
}

function within(start: number, length: number, room: number): number {
  return Math.max(0, Math.min(start, room - length))
}
