/** A small TrueType font made by hand: every letter is a box, as wide as it is told. */
export interface FontSaid {
  readonly family: string
  readonly style: string
  /** Units of the em square. */
  readonly em: number
  /** Letter → units. */
  readonly widths: Readonly<Record<string, number>>
  /** Pairs of letters and what stands between them, as old fonts say it. */
  readonly kerning: readonly (readonly [pair: string, units: number])[]
  /** The licence bits. */
  readonly fsType: number
  readonly ascent: number
  readonly descent: number
  /** Tables put in place of its own; null: left out. */
  readonly tables: Readonly<Record<string, Uint8Array | null>>
}

export function fontFile(said: Partial<FontSaid> = {}): Uint8Array {
  const font: FontSaid = { ...USUAL, ...said }
  const tables = { ...tablesOf(font), ...font.tables }
  return sfnt(
    0x00010000,
    Object.entries(tables).flatMap(([tag, bytes]) => (bytes ? [[tag, bytes] as const] : [])),
  )
}

/** A file of these tables, sorted, each at a place that four divides. */
export function sfnt(
  flavour: number,
  tables: readonly (readonly [tag: string, bytes: Uint8Array])[],
): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const power = 2 ** Math.floor(Math.log2(Math.max(1, sorted.length)))
  const head = [
    u32(flavour),
    u16(sorted.length, power * 16, Math.log2(power), Math.max(0, sorted.length - power) * 16),
  ]
  let at = 12 + sorted.length * 16
  const bodies: Uint8Array[] = []
  for (const [tag, bytes] of sorted) {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
    head.push(Buffer.from(tag, 'latin1'), u32(checksum(padded), at, bytes.length))
    bodies.push(padded)
    at += padded.length
  }
  return Buffer.concat([...head, ...bodies])
}

const USUAL: FontSaid = {
  family: 'Box',
  style: 'Regular',
  em: 1000,
  widths: Object.fromEntries([...' -.ABVaenorstz'].map((letter, i) => [letter, 400 + 20 * i])),
  kerning: [['AV', -80]],
  fsType: 0,
  ascent: 800,
  descent: 200,
  tables: {},
}

function tablesOf(font: FontSaid): Readonly<Record<string, Uint8Array>> {
  const letters = Object.entries(font.widths)
    .map(([letter, width]) => [letter.codePointAt(0) ?? 0, width] as const)
    .sort(([a], [b]) => a - b)
  const glyphs = letters.length + 1
  const box = boxOf(font.em)
  return {
    cmap: cmapOf(letters.map(([code]) => code)),
    glyf: Buffer.concat(Array.from({ length: glyphs }, () => box)),
    head: headOf(font.em),
    hhea: Buffer.concat([
      u32(0x00010000),
      i16(font.ascent, -font.descent, 0),
      u16(2000),
      i16(0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0),
      u16(glyphs),
    ]),
    hmtx: Buffer.concat([[0, 500], ...letters].map(([, width]) => Buffer.concat([u16(width), i16(0)]))),
    loca: u32(...Array.from({ length: glyphs + 1 }, (_, i) => i * box.length)),
    maxp: Buffer.concat([u32(0x00010000), u16(glyphs, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: nameTable([
      [1, font.family],
      [2, font.style],
    ]),
    'OS/2': os2Of(font),
    post: Buffer.concat([u32(0x00030000, 0), i16(-100, 50), u32(0, 0, 0, 0, 0)]),
    ...(font.kerning.length === 0
      ? {}
      : {
          kern: kernOf(
            font.kerning,
            letters.map(([code]) => code),
          ),
        }),
  }
}

/** In English, for Windows. */
export function nameTable(names: readonly (readonly [id: number, text: string])[]): Uint8Array {
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  let at = 0
  const records = names.map(([id], i) => {
    const record = u16(3, 1, 0x409, id, texts[i]?.length ?? 0, at)
    at += texts[i]?.length ?? 0
    return record
  })
  return Buffer.concat([u16(0, names.length, 6 + names.length * 12), ...records, ...texts])
}

/** One segment a letter, in the first plane. */
function cmapOf(codes: readonly number[]): Uint8Array {
  const all = [...codes, 0xffff]
  const power = 2 ** Math.floor(Math.log2(all.length))
  const body = Buffer.concat([
    u16(all.length * 2, power * 2, Math.log2(power), (all.length - power) * 2),
    u16(...all, 0, ...all),
    u16(...all.map((code, i) => (code === 0xffff ? 1 : (i + 1 - code + 65_536) % 65_536))),
    u16(...all.map(() => 0)),
  ])
  return Buffer.concat([u16(0, 1, 3, 1), u32(12), u16(4, 6 + body.length, 0), body])
}

function headOf(em: number): Uint8Array {
  return Buffer.concat([
    u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    u16(0, em),
    Buffer.alloc(16),
    i16(0, 0, em, em),
    u16(0, 8),
    i16(2, 1, 0),
  ])
}

function os2Of({ fsType, ascent, descent }: FontSaid): Uint8Array {
  return Buffer.concat([
    u16(4),
    i16(500),
    u16(400, 5, fsType),
    Buffer.alloc(52),
    u16(0x40, 0x20, 0x7a),
    i16(ascent, -descent, 0),
    u16(ascent, descent),
    u32(1, 0),
    i16(500, 700),
    u16(0, 0x20, 1),
  ])
}

function kernOf(pairs: FontSaid['kerning'], codes: readonly number[]): Uint8Array {
  const glyph = (letter: string | undefined) => codes.indexOf(letter?.codePointAt(0) ?? 0) + 1
  const rows = pairs.map(([pair, units]) => {
    const [left, right] = [...pair]
    return Buffer.concat([u16(glyph(left), glyph(right)), i16(units)])
  })
  const power = Math.floor(Math.log2(rows.length))
  const search = [2 ** power * 6, power, (rows.length - 2 ** power) * 6]
  return Buffer.concat([u16(0, 1, 0, 14 + rows.length * 6, 1, rows.length, ...search), ...rows])
}

/** Four corners on the baseline. */
function boxOf(em: number): Uint8Array {
  const side = Math.round(em * 0.3)
  const points = [i16(0, 0, side, side), u16(3, 0), Buffer.from([1, 1, 1, 1])]
  return Buffer.concat([i16(1), ...points, i16(0, 0, side, 0), i16(0, side, 0, -side), Buffer.alloc(2)])
}

function checksum(bytes: Buffer): number {
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0
  return sum
}

export function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [i, value] of values.entries()) bytes.writeUInt16BE(value, i * 2)
  return bytes
}

export function i16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [i, value] of values.entries()) bytes.writeInt16BE(value, i * 2)
  return bytes
}

export function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [i, value] of values.entries()) bytes.writeUInt32BE(value, i * 4)
  return bytes
}
