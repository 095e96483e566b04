import type { Font } from './ink'

/** The families asked for, in turn, the same in SVG, canvas and HTML: Fraunces has no Greek or Cyrillic. */
export function fontFamily(font: Pick<Font, 'family'>): string {
  return font.family === 'Fraunces' ? 'Fraunces, Inter, serif' : 'Inter, sans-serif'
}
