import type { Box } from '../../model/geometry'
import type { Font, TextInk } from '../ink'
import { type TextLook, textLine } from '../textInk'
import { graphemesOf, measure } from '../textWidth'

/** A line of text and the room its letters take. */
export interface Label {
  readonly ink: TextInk
  readonly box: Box
}

/** `x`, `y`: where the look's anchor stands on the baseline. */
export function label(text: string, x: number, y: number, look: TextLook): Label {
  return { ink: textLine(text, x, y, look), box: roomOfLabel(text, x, y, look) }
}

export function inter(size: number, weight: Font['weight'] = 400): Font {
  return { family: 'Inter', size, weight, italic: false }
}

export function serif(size: number): Font {
  return { family: 'Fraunces', size, weight: 600, italic: false }
}

/** The text, cut with … to be no wider than `width`; '' where fewer than three letters would be left. */
export function fitted(text: string, width: number, { font, tracking = 0 }: Lettering): string {
  const whole = text.replace(/\s+/g, ' ').trim()
  const letters = graphemesOf(whole.slice(0, MOST))
  const isShort = whole.length <= MOST
  if (isShort && measure(whole, font, tracking) <= width) return whole
  let [least, most] = [0, letters.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (measure(cut(letters, middle), font, tracking) <= width) least = middle
    else most = middle - 1
  }
  return least < 3 ? '' : cut(letters, least)
}

type Lettering = Pick<TextLook, 'font' | 'tracking'>

/** No chart has room for more letters in one line. */
const MOST = 400

function cut(letters: readonly string[], count: number): string {
  return `${letters.slice(0, count).join('').trimEnd()}…`
}

function roomOfLabel(text: string, x: number, y: number, look: TextLook): Box {
  const { font, tracking = 0, anchor = 'start' } = look
  const w = Math.max(0, measure(text, font, tracking) - tracking)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - w / 2 : x - w
  return { x: left, y: y - font.size * ABOVE, w, h: font.size * (ABOVE + BELOW) }
}

/** Of the size, what letters take above and below their baseline. */
const ABOVE = 0.78
const BELOW = 0.22
