import type { Colour } from './ink'

/** Between two colours in sRGB: share 0 is the first, 1 the second. */
export function mixed(from: Colour, to: Colour, share: number): Colour {
  const [a, b] = [channels(from), channels(to)]
  return `#${a.map((value, i) => hex(value + ((b[i] ?? value) - value) * share)).join('')}`
}

/** How well one colour stands out from another, 1 … 21 (WCAG). */
export function contrast(a: Colour, b: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

/** How light a colour looks, 0 black … 1 white, even to the eye (CIE L* of sRGB, as a share). */
export function lightness(colour: Colour): number {
  const y = luminance(colour)
  return (y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y) / 100
}

function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => linear(value / 255))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function channels(colour: Colour): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0')
}
