import type { FontKind } from '../../shared/exchange/manifest'
import { type Tables, tagAt } from './tables'
import { woff2Tables } from './woff2'

export interface OpenFont {
  readonly kind: FontKind
  readonly tables: Tables
  /** Widths come without side bearings, after a byte of flags (WOFF2's packed `hmtx`). */
  readonly packedWidths: boolean
}

/** What the first bytes say a file is; null: no font we take (collections are several). */
export function fontKind(bytes: Uint8Array): FontKind | null {
  const [a = 0, b = 0, c = 0, d = 0] = bytes
  return KINDS.get(String.fromCharCode(a, b, c, d)) ?? null
}

/** Null: no font. Throws RangeError where tables lie outside the file. */
export function openFont(bytes: Uint8Array): OpenFont | null {
  const kind = fontKind(bytes)
  if (kind === null) return null
  if (kind !== 'font/woff2') return { kind, tables: plainTables(bytes), packedWidths: false }
  const unpacked = woff2Tables(bytes)
  return unpacked && { kind, ...unpacked }
}

const KINDS: ReadonlyMap<string, FontKind> = new Map([
  ['\0\u0001\0\0', 'font/ttf'],
  ['true', 'font/ttf'],
  ['OTTO', 'font/otf'],
  ['wOF2', 'font/woff2'],
])

const HEADER = 12
const RECORD = 16

function plainTables(bytes: Uint8Array): Tables {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const tables = new Map<string, DataView>()
  const count = file.getUint16(4)
  for (let i = 0; i < count; i += 1) {
    const at = HEADER + i * RECORD
    const [offset, length] = [file.getUint32(at + 8), file.getUint32(at + 12)]
    if (offset + length > bytes.length) throw new RangeError('a table beyond the end of the file')
    tables.set(tagAt(file, at), new DataView(bytes.buffer, bytes.byteOffset + offset, length))
  }
  return tables
}
