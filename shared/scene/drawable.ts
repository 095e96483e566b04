import type { Clip, Ink, TextInk } from './ink'
import { isMeasured, measure } from './textWidth'

/** What both backends pass over alike: nothing to see, or numbers that are none. */
export function drawable(ink: Ink): boolean {
  switch (ink.ink) {
    case 'rect':
      return ink.w > 0 && ink.h > 0 && finite(ink.x, ink.y, ink.w, ink.h, ink.radius) && ink.opacity > 0
    case 'ellipse':
      return ink.rx > 0 && ink.ry > 0 && finite(ink.cx, ink.cy, ink.rx, ink.ry) && ink.opacity > 0
    case 'path':
      return ink.d !== '' && ink.opacity > 0
    case 'text':
      return (
        ink.text !== '' &&
        ink.font.size > 0 &&
        finite(ink.x, ink.y, ink.font.size, ink.tracking) &&
        ink.opacity > 0
      )
    case 'image':
      return ink.w > 0 && ink.h > 0 && finite(ink.x, ink.y, ink.w, ink.h) && ink.opacity > 0
    case 'group':
      return ink.children.length > 0 && finite(...ink.transform) && (ink.clip === null || open(ink.clip))
  }
}

/** Corners cannot be rounder than half the shorter side. */
export function cornerOf({
  w,
  h,
  radius,
}: {
  readonly w: number
  readonly h: number
  readonly radius: number
}): number {
  return Math.max(0, Math.min(radius, w / 2, h / 2))
}

/**
 * Where a line of text stands and by which of its ends, for both backends: on the grid of 1/64 to which Chromium lowers
 * text in SVG but not in canvas. Letters we have the measures of stand by their left end, since both would round half
 * the width in their own way; where the system's fonts decide the width, only the backend knows the other ends.
 */
export function textPlace(ink: TextInk): TextPlace {
  const y = onGrid(ink.y)
  if (ink.anchor !== 'start' && !isMeasured(ink.text, ink.font))
    return { x: onGrid(ink.x), y, by: ink.anchor }
  const width = ink.anchor === 'start' ? 0 : measure(ink.text, ink.font, ink.tracking) - ink.tracking
  return { x: onGrid(ink.x - (ink.anchor === 'middle' ? width / 2 : width)), y, by: 'start' }
}

export interface TextPlace {
  readonly x: number
  readonly y: number
  /** The end of the line at x: its left one, its middle, its right one. */
  readonly by: TextInk['anchor']
}

function onGrid(value: number): number {
  return Math.floor(value * 64 + 1e-6) / 64 || 0
}

/** A thousandth of a unit is below what any page can show. */
export function units(value: number): number {
  return Math.round(value * 1000) / 1000 || 0
}

/** What XML and canvas draw alike: controls become spaces, halves of letters a replacement character. */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text
  return text.toWellFormed().replace(CONTROL, ' ').replace(NONCHARACTER, '\ufffd')
}

function open({ x, y, w, h, radius }: Clip): boolean {
  return w > 0 && h > 0 && finite(x, y, w, h, radius)
}

/** Beyond a thousand million units nothing is seen, and rounding would overflow. */
function finite(...numbers: readonly number[]): boolean {
  return numbers.every((number) => Math.abs(number) <= 1e9)
}

const PLAIN = /^[\u0020-\u007e\u00a0-\u2027]*$/
const CONTROL = /[\p{Cc}\u2028\u2029]/gu
const NONCHARACTER = /[\ufffe\uffff]/g
