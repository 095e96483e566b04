import type { Box } from '../../../../shared/model/geometry'
import type { Layout } from '../../../../shared/scene/deck/layout'

/** A page in little, 64 × 40 units: where pictures, lines of text and scores stand. */
export interface LayoutSketch {
  readonly pictures: readonly Box[]
  readonly lines: readonly Box[]
  readonly scores: readonly { readonly x: number; readonly y: number }[]
  /** Text stands on a page after this one. */
  readonly goesOn: boolean
}

export const SKETCH = { w: 64, h: 40 } as const

export function layoutSketch({ perPage, picture, text, scores, notes, comments }: Layout): LayoutSketch {
  const follows = text === 'following'
  const cells = cellsOf(perPage, picture === 'left' && text === 'beside' && perPage > 1)
  const parts = cells.map((cell) => inCell(cell, { picture, text }))
  const more = notes || comments
  return {
    pictures: parts.map((part) => part.picture),
    lines: follows ? [] : parts.flatMap((part) => linesIn(part.text, more)),
    scores: scores && !follows ? parts.map(({ text: { x, y, w } }) => ({ x: x + w - 2, y: y + 1 })) : [],
    goesOn: follows,
  }
}

/** The page's room for each frame. */
function cellsOf(count: Layout['perPage'], inRows: boolean): readonly Box[] {
  const columns = inRows ? (count > 4 ? 2 : 1) : COLUMNS[count]
  const rows = Math.ceil(count / columns)
  const gap = count > 4 ? 2.5 : 3
  const w = (SKETCH.w - 2 * MARGIN - gap * (columns - 1)) / columns
  const h = (SKETCH.h - 2 * MARGIN - gap * (rows - 1)) / rows
  return Array.from({ length: count }, (_, i) => ({
    x: MARGIN + (i % columns) * (w + gap),
    y: MARGIN + Math.floor(i / columns) * (h + gap),
    w,
    h,
  }))
}

const MARGIN = 4
const COLUMNS = { 1: 1, 2: 2, 3: 3, 4: 2, 6: 3, 9: 3 } as const

function inCell(
  { x, y, w, h }: Box,
  { picture, text }: Pick<Layout, 'picture' | 'text'>,
): { readonly picture: Box; readonly text: Box } {
  const alone = text === 'following'
  if (picture === 'full') {
    const low = alone ? h : h * 0.8
    return { picture: { x, y, w, h: low }, text: { x, y: y + low + 1.5, w, h: h - low - 1.5 } }
  }
  if (alone) return { picture: { x, y, w, h }, text: { x, y: y + h, w, h: 0 } }
  if (picture === 'left' && text === 'beside') {
    const share = w * 0.55
    return { picture: { x, y, w: share, h }, text: { x: x + share + 2.5, y, w: w - share - 2.5, h } }
  }
  if (text === 'beside') {
    const share = w * 0.62
    return { picture: { x, y, w: share, h }, text: { x: x + share + 2.5, y, w: w - share - 2.5, h } }
  }
  const high = h * 0.58
  return { picture: { x, y, w, h: high }, text: { x, y: y + high + 2, w, h: h - high - 2 } }
}

/** Lines of words from the top down, closer where there is more to read. */
function linesIn({ x, y, w, h }: Box, isDense: boolean): readonly Box[] {
  const pitch = isDense ? 3 : 4
  const count = Math.max(1, Math.floor((h + pitch - LINE) / pitch))
  return Array.from({ length: count }, (_, i) => ({
    x,
    y: y + i * pitch,
    w: i === count - 1 && count > 1 ? w * 0.6 : w,
    h: LINE,
  }))
}

const LINE = 1.4
