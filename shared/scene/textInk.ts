import type { Colour, Font, TextInk } from './ink'
import type { TextLayout } from './textLayout'

export interface TextLook {
  /** Its size gives way to the layout's. */
  readonly font: Font
  readonly colour: Colour
  readonly anchor?: TextInk['anchor']
  readonly tracking?: number
}

/** One line of text at its baseline. */
export function textLine(text: string, x: number, y: number, look: TextLook): TextInk {
  const { font, colour, anchor = 'start', tracking = 0 } = look
  return { ink: 'text', x, y, text, font, fill: colour, opacity: 1, anchor, tracking }
}

/** The lines of a layout whose top is at `y`, standing by the look's anchor at `x`. Empty lines leave no ink. */
export function textInks(
  { lines, size }: TextLayout,
  { x, y }: { readonly x: number; readonly y: number },
  look: TextLook,
): readonly TextInk[] {
  const font = { ...look.font, size }
  return lines
    .filter(({ text }) => text !== '')
    .map((line) => textLine(line.text, x, y + line.y, { ...look, font }))
}
