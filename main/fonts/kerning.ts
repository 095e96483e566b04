import type { OpenFont } from './openFont'
import { pairsIn, type Units } from './pairs'
import { partOf, type Tables, tagAt } from './tables'

export type Pair = readonly [left: number, right: number, ems: number]

/**
 * How much closer (negative) or wider two letters of Latin stand, in em; pairs that say nothing are left out. As
 * browsers do: what the font says by `GPOS`, else its `kern` table. A hostile font's patience ends with none.
 */
export function kerningOf(
  { tables }: OpenFont,
  letters: ReadonlyMap<number, number>,
  em: number,
): readonly Pair[] {
  const kerned = KERNED.flatMap((code): (readonly [number, number])[] => {
    const glyph = letters.get(code)
    return glyph === undefined ? [] : [[code, glyph]]
  })
  const glyphs = [...new Set(kerned.map(([, glyph]) => glyph))]
  const units = unitsOf(tables, glyphs)
  if (units === null) return []
  const pairs: Pair[] = []
  for (const [left, leftGlyph] of kerned) {
    const row = units.get(leftGlyph)
    if (row === undefined) continue
    for (const [right, rightGlyph] of kerned) {
      const kern = row.get(rightGlyph) ?? 0
      if (kern !== 0 && pairs.length < MOST_PAIRS) pairs.push([left, right, kern / em])
    }
  }
  return pairs
}

const MOST_PAIRS = 40_000
const MOST_SUBTABLES = 1000

/** Basic Latin, Latin-1 and the punctuation people type: what our own fonts' pairs are known for. */
const KERNED = [
  ...Array.from({ length: 0x5f }, (_, i) => 0x20 + i),
  ...Array.from({ length: 0x60 }, (_, i) => 0xa0 + i),
  ...[...'ŒœŸ–—‘’‚“”„†•…‹›€™−'].map((letter) => letter.codePointAt(0) ?? 0),
]

/** Null: more of it than a font needs, or it leads nowhere. A pair that cannot be read costs nobody the font. */
function unitsOf(tables: Tables, glyphs: readonly number[]): Units | null {
  try {
    const gpos = tables.get('GPOS')
    const subtables = gpos === undefined ? [] : kernSubtables(gpos)
    if (subtables.length > 0) return pairsIn(subtables, glyphs)
    const kern = tables.get('kern')
    return kern === undefined ? null : oldPairs(kern, new Set(glyphs))
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The pair tables of the kern feature for Latin, lookup by lookup. */
function kernSubtables(gpos: DataView): readonly (readonly DataView[])[] {
  const langSys = latinIn(partOf(gpos, gpos.getUint16(4)))
  if (langSys === null) return []
  const features = partOf(gpos, gpos.getUint16(6))
  const lookups = new Set<number>()
  const count = Math.min(langSys.getUint16(4), MOST_SUBTABLES)
  for (let i = 0; i < count; i += 1) {
    const at = 2 + langSys.getUint16(6 + i * 2) * 6
    if (tagAt(features, at) !== 'kern') continue
    const feature = partOf(features, features.getUint16(at + 4))
    const used = Math.min(feature.getUint16(2), MOST_SUBTABLES)
    for (let j = 0; j < used; j += 1) lookups.add(feature.getUint16(4 + j * 2))
  }
  const list = partOf(gpos, gpos.getUint16(8))
  let left = MOST_SUBTABLES
  return [...lookups]
    .sort((a, b) => a - b)
    .map((lookup) => {
      const found = pairTables(partOf(list, list.getUint16(2 + lookup * 2)))
      left -= found.length
      if (left < 0) throw new RangeError('more tables of pairs than a font needs')
      return found
    })
}

const PAIRS = 2
const EXTENSION = 9

function pairTables(lookup: DataView): readonly DataView[] {
  const [kind, count] = [lookup.getUint16(0), lookup.getUint16(4)]
  if (kind !== PAIRS && kind !== EXTENSION) return []
  if (count > MOST_SUBTABLES) throw new RangeError('more tables of pairs than a font needs')
  return Array.from({ length: count }, (_, i) => partOf(lookup, lookup.getUint16(6 + i * 2))).flatMap(
    (table) => {
      if (kind === PAIRS) return [table]
      return table.getUint16(2) === PAIRS ? [partOf(table, table.getUint32(4))] : []
    },
  )
}

/** The language nobody asked for, of Latin, else of any script. */
function latinIn(scripts: DataView): DataView | null {
  const count = Math.min(scripts.getUint16(0), MOST_SUBTABLES)
  const places = new Map<string, number>()
  for (let i = 0; i < count; i += 1) places.set(tagAt(scripts, 2 + i * 6), scripts.getUint16(6 + i * 6))
  const place = places.get('latn') ?? places.get('DFLT')
  if (place === undefined) return null
  const script = partOf(scripts, place)
  return script.getUint16(0) === 0 ? null : partOf(script, script.getUint16(0))
}

/** The table of old fonts: format 0 in horizontal, all pairs one after the other. */
function oldPairs(kern: DataView, glyphs: ReadonlySet<number>): Units {
  const units = new Map<number, Map<number, number>>()
  if (kern.getUint16(0) !== 0) return units
  let at = 4
  const count = Math.min(kern.getUint16(2), 10)
  for (let i = 0; i < count; i += 1) {
    const [length, coverage] = [kern.getUint16(at + 2), kern.getUint16(at + 4)]
    const isPlain = coverage >> 8 === 0 && (coverage & 7) === 1
    const pairs = isPlain ? kern.getUint16(at + 6) : 0
    for (let j = 0; j < pairs; j += 1) {
      const place = at + 14 + j * 6
      const [left, right] = [kern.getUint16(place), kern.getUint16(place + 2)]
      if (!glyphs.has(left) || !glyphs.has(right)) continue
      const row = units.get(left) ?? new Map<number, number>()
      units.set(left, row.set(right, (row.get(right) ?? 0) + kern.getInt16(place + 4)))
    }
    // A table of more than 10,920 pairs overflows its own length
    at += Math.max(length, isPlain ? 14 + pairs * 6 : 6)
  }
  return units
}
