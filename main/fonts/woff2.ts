import { unpackedBrotli } from '../package/brotli'
import { tagAt } from './tables'

interface Unpacked {
  readonly tables: ReadonlyMap<string, DataView>
  readonly packedWidths: boolean
}

/**
 * The tables of a WOFF2 file; `glyf` and `loca` stay in their packed form, which nobody here reads. Null: damaged, or
 * it says it unpacks to more than a font may be. Throws RangeError where it is cut short.
 */
export function woff2Tables(bytes: Uint8Array): Unpacked | null {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (file.getUint32(8) !== bytes.length || tagAt(file, 4) === 'ttcf') return null
  const listed = listedIn(file, file.getUint16(12))
  if (listed === null) return null
  const size = listed.tables.reduce((sum, { length }) => sum + length, 0)
  if (size > MOST_BYTES) return null
  const packed = bytes.subarray(listed.end, listed.end + file.getUint32(20))
  const data = unpackedBrotli(packed, size)
  if (data === null) return null
  const tables = new Map<string, DataView>()
  let at = 0
  for (const { tag, length } of listed.tables) {
    tables.set(tag, new DataView(data.buffer, data.byteOffset + at, length))
    at += length
  }
  return { tables, packedWidths: listed.tables.some(({ tag, packed }) => tag === 'hmtx' && packed) }
}

/** A font file is at most 10 MiB and packs to a third at best. */
const MOST_BYTES = 48 * 1024 ** 2
const MOST_TABLES = 100
const HEADER = 48
const OTHER_TAG = 63
const NOT_PACKED_GLYPHS = 3

interface Listed {
  readonly tag: string
  /** In the unpacked data. */
  readonly length: number
  readonly packed: boolean
}

function listedIn(
  file: DataView,
  count: number,
): { readonly tables: readonly Listed[]; readonly end: number } | null {
  if (count > MOST_TABLES) return null
  const tables: Listed[] = []
  let at = HEADER
  const number = (): number => {
    const { value, next } = base128(file, at)
    at = next
    return value
  }
  for (let i = 0; i < count; i += 1) {
    const flags = file.getUint8(at)
    at += 1
    let tag = TAGS[flags & 63]
    if ((flags & 63) === OTHER_TAG) {
      tag = tagAt(file, at)
      at += 4
    }
    const version = flags >> 6
    const isGlyphs = tag === 'glyf' || tag === 'loca'
    const packed = isGlyphs ? version !== NOT_PACKED_GLYPHS : version !== 0
    const own = number()
    tables.push({ tag: tag ?? '', length: packed ? number() : own, packed })
  }
  return { tables, end: at }
}

/** Seven bits a byte, the highest first, at most five bytes. */
function base128(file: DataView, from: number): { readonly value: number; readonly next: number } {
  let value = 0
  for (let i = 0; i < 5; i += 1) {
    const byte = file.getUint8(from + i)
    value = value * 128 + (byte & 127)
    if (byte < 128) return { value, next: from + i + 1 }
  }
  throw new RangeError('a number without an end')
}

/** By their numbers in the format. */
const TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
    .split(' ')
    .map((tag) => tag.replace('_', ' '))
