import { AppError } from '../../shared/errors'
import { LIMITS } from '../../shared/limits'
import type { FaceMetrics } from '../../shared/scene/faceMetrics'
import { sha256 } from '../package/hash'
import type { Asset } from '../store/assets'
import { checkGlyphs } from './glyphs'
import { kerningOf } from './kerning'
import { lettersOf } from './letters'
import { mayEmbed } from './licence'
import { nameOf } from './names'
import { type OpenFont, openFont } from './openFont'
import { tableOf } from './tables'
import { widthsOf } from './widths'

/** A font as the library keeps it, and all that is known of it. */
export interface FontFile {
  readonly asset: Asset
  /** What the file calls itself; never ''. */
  readonly family: string
  readonly style: string
  readonly metrics: FaceMetrics
}

/**
 * A font from outside: TTF, OTF or WOFF2 by its first bytes. Every number in it is looked at as if it were wrong, no
 * loop is longer than a font needs, so that any bytes may be read anywhere. `called` is what trouble calls it until
 * its own name is known. Throws E_TOO_LARGE, E_FONT and E_FONT_LICENCE.
 */
export function fontOf(bytes: Uint8Array, called = ''): FontFile {
  if (bytes.length > LIMITS.fontBytes) {
    throw new AppError({ code: 'E_TOO_LARGE', what: 'font', size: bytes.length, limit: LIMITS.fontBytes })
  }
  const read = readable(bytes)
  if (read === null) throw new AppError({ code: 'E_FONT', name: called })
  const { kind, family, style, metrics, embeds } = read
  if (!embeds) throw new AppError({ code: 'E_FONT_LICENCE', family: family || called })
  const name = family || called || 'Font'
  return {
    asset: { hash: sha256(bytes), kind, width: 0, height: 0, bytes },
    family: name,
    style: style || 'Regular',
    metrics,
  }
}

/** Null: something in it leads beyond its end, or is not there. */
function readable(bytes: Uint8Array) {
  try {
    const font = openFont(bytes)
    return font && contentsOf(font)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function contentsOf(font: OpenFont) {
  const { tables, kind } = font
  for (const tag of NEEDED) tableOf(tables, tag)
  const em = tableOf(tables, 'head').getUint16(18)
  const glyphs = tableOf(tables, 'maxp').getUint16(4)
  if (em < 16 || em > 16_384 || glyphs === 0) return null
  checkGlyphs(font, glyphs)
  const { family, style } = nameOf(tableOf(tables, 'name'))
  const letters = lettersOf(tableOf(tables, 'cmap'), glyphs)
  if (letters === null || letters.size === 0) return null
  const widthOf = widthsOf(font, style)
  const advances = [...letters].map(([code, glyph]) => [code, widthOf(glyph) / em] as const)
  if (advances.some(([, ems]) => ems > WIDEST)) return null
  const metrics: FaceMetrics = { ...extentOf(font, em), advances, kerning: kerningOf(font, letters, em) }
  return { kind, family, style, metrics, embeds: mayEmbed(tableOf(tables, 'OS/2').getUint16(8)) }
}

/** Without these no browser takes a font. */
const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post']
/** In em. No letter is as wide: a line would hold none. */
const WIDEST = 20

const USE_TYPO = 0x80

/** As FreeType and with it Chromium reads them: what the designer meant, if he says so, else what the Mac uses. */
function extentOf({ tables }: OpenFont, em: number): { readonly ascent: number; readonly descent: number } {
  const [hhea, os2] = [tableOf(tables, 'hhea'), tableOf(tables, 'OS/2')]
  const typo = [os2.getInt16(68), -os2.getInt16(70)] as const
  const [up, down] = [hhea.getInt16(4), -hhea.getInt16(6)]
  const isTypo = (os2.getUint16(62) & USE_TYPO) !== 0 || (up === 0 && down === 0)
  const [ascent, descent] = isTypo ? typo : [up, down]
  return { ascent: Math.max(0, ascent) / em, descent: Math.max(0, descent) / em }
}
