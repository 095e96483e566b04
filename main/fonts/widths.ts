import { fileWeight } from '../../shared/scene/deck/fileWeight'
import type { OpenFont } from './openFont'
import { tableOf } from './tables'
import { widthDeltas } from './variation'

/** How far a glyph moves the pen, in units of the font; a variable font in the weight its style is shown in. */
export function widthsOf(font: OpenFont, style: string): (glyph: number) => number {
  const { tables, packedWidths } = font
  const count = tableOf(tables, 'hhea').getUint16(34)
  const hmtx = tableOf(tables, 'hmtx')
  if (count === 0) throw new RangeError('a font without widths')
  const at = packedWidths ? (i: number) => 1 + i * 2 : (i: number) => i * 4
  // Asked for once, so that a table cut short is found at once
  hmtx.getUint16(at(count - 1))
  const delta = widthDeltas(tables, fileWeight(style))
  return (glyph) => Math.max(0, hmtx.getUint16(at(Math.min(glyph, count - 1))) + delta(glyph))
}
