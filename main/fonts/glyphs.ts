import type { OpenFont } from './openFont'
import { tableOf } from './tables'

/**
 * Throws RangeError for a font whose outlines are missing or lie outside their table: a browser would not take it, and
 * text measured in it would be drawn in another. What WOFF2 packs in its own way is left to the browser.
 */
export function checkGlyphs({ kind, tables }: OpenFont, glyphs: number): void {
  if (tables.has('CFF ') || tables.has('CFF2')) return
  const [glyf, loca] = [tableOf(tables, 'glyf'), tableOf(tables, 'loca')]
  if (kind === 'font/woff2') return
  const isLong = tableOf(tables, 'head').getUint16(50) === 1
  let before = 0
  for (let i = 0; i <= glyphs; i += 1) {
    const place = isLong ? loca.getUint32(i * 4) : loca.getUint16(i * 2) * 2
    if (place < before || place > glyf.byteLength) throw new RangeError('an outline beyond its table')
    before = place
  }
}
