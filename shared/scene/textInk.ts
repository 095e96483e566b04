import { directionOf } from './direction'
import { type Colour, type Direction, type Font, type RectInk, rect, type TextInk } from './ink'
import type { TextLayout, TextLine } from './textLayout'

export interface TextLook {
  /** Its size gives way to the layout's. */
  readonly font: Font
  readonly colour: Colour
  readonly anchor?: TextInk['anchor']
  readonly tracking?: number
  /** Left out: as the text itself says. */
  readonly direction?: Direction
}

/** One line of text at its baseline. */
export function textLine(text: string, x: number, y: number, look: TextLook): TextInk {
  const { font, colour, anchor = 'start', tracking = 0, direction = directionOf(text) } = look
  return { ink: 'text', x, y, text, font, fill: colour, opacity: 1, anchor, tracking, direction }
}

/**
 * The lines of a layout whose top left corner is at `x`, `y`, standing in its room by the look's anchor: start and end
 * are meant as each paragraph is read. Empty lines leave no ink.
 */
export function textInks(layout: TextLayout, { x, y }: Corner, look: TextLook): readonly TextInk[] {
  const font = { ...look.font, size: layout.size }
  return layout.lines
    .filter(({ text }) => text !== '')
    .map((line) => {
      const { direction } = line
      const anchor = sideOf(look.anchor ?? 'start', direction)
      return textLine(line.text, x + place(layout, anchor), y + line.y, { ...look, font, anchor, direction })
    })
}

/** A line under each line of a layout set in the same way. */
export function underlineInks(layout: TextLayout, { x, y }: Corner, look: TextLook): readonly RectInk[] {
  const { size } = layout
  const h = Math.max(0.75, size * 0.07)
  return layout.lines
    .filter(({ text }) => text !== '')
    .map((line) => {
      const box = { x: x + leftOf(layout, line, look), y: y + line.y + size * 0.11, w: line.width, h }
      return rect(box, { fill: look.colour, radius: h / 2 })
    })
}

interface Corner {
  readonly x: number
  readonly y: number
}

function leftOf(layout: TextLayout, line: TextLine, look: TextLook): number {
  const anchor = sideOf(look.anchor ?? 'start', line.direction)
  const before = anchor === 'start' ? 0 : anchor === 'middle' ? line.width / 2 : line.width
  return place(layout, anchor) - before
}

/** What is read to the left starts on the right. */
function sideOf(anchor: TextInk['anchor'], direction: Direction): TextInk['anchor'] {
  if (direction === 'ltr' || anchor === 'middle') return anchor
  return anchor === 'start' ? 'end' : 'start'
}

function place({ width }: TextLayout, anchor: TextInk['anchor']): number {
  if (anchor === 'start') return 0
  return anchor === 'middle' ? width / 2 : width
}
