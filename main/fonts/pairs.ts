import { partOf } from './tables'

/** Glyph → glyph → units. */
export type Units = ReadonlyMap<number, ReadonlyMap<number, number>>

/** What tables of pairs say of these glyphs: of one lookup the first table that knows a pair, of all lookups the sum. */
export function pairsIn(lookups: readonly (readonly DataView[])[], glyphs: readonly number[]): Units {
  const units = new Map<number, Map<number, number>>()
  for (const lookup of lookups) {
    const tables = lookup.map((table) => ({
      of: pairsOf(table, glyphs),
      first: indexOf(coverageOf(table), glyphs),
    }))
    for (const left of glyphs) {
      const known = tables.flatMap(({ of, first }) => {
        const index = first.get(left)
        return index === undefined ? [] : [of(left, index)]
      })
      if (known.length === 0) continue
      const row = units.get(left) ?? new Map<number, number>()
      for (const right of glyphs) {
        const kern = firstOf(known, right)
        if (kern !== 0) row.set(right, (row.get(right) ?? 0) + kern)
      }
      units.set(left, row)
    }
  }
  return units
}

/** Units for the right glyph; null: the table does not know the pair. */
type Row = (right: number) => number | null

function firstOf(rows: readonly Row[], right: number): number {
  for (const row of rows) {
    const kern = row(right)
    if (kern !== null) return kern
  }
  return 0
}

function pairsOf(table: DataView, glyphs: readonly number[]): (left: number, index: number) => Row {
  switch (table.getUint16(0)) {
    case 1:
      return eachPair(table)
    case 2:
      return byClass(table, glyphs)
    default:
      return () => () => null
  }
}

function eachPair(table: DataView): (left: number, index: number) => Row {
  const value = valuesOf(table.getUint16(4), table.getUint16(6))
  const size = 2 + value.size
  return (_, index) => {
    const set = partOf(table, table.getUint16(10 + index * 2))
    const count = set.getUint16(0)
    return (right) => {
      let [from, to] = [0, count]
      while (from < to) {
        const middle = (from + to) >> 1
        const glyph = set.getUint16(2 + middle * size)
        if (glyph === right) return value.at(set, 4 + middle * size)
        if (glyph < right) from = middle + 1
        else to = middle
      }
      return null
    }
  }
}

function byClass(table: DataView, glyphs: readonly number[]): (left: number, index: number) => Row {
  const value = valuesOf(table.getUint16(4), table.getUint16(6))
  const lefts = classesOf(partOf(table, table.getUint16(8)), glyphs)
  const rights = classesOf(partOf(table, table.getUint16(10)), glyphs)
  const [rows, columns] = [table.getUint16(12), table.getUint16(14)]
  return (left) => {
    const row = lefts.get(left) ?? 0
    return (right) => {
      const column = rights.get(right) ?? 0
      // The class of all that have none: as HarfBuzz does, the pair is another table's to know
      if (column === 0 || column >= columns || row >= rows) return null
      return value.at(table, 16 + (row * columns + column) * value.size)
    }
  }
}

/** Where in a pair's values stands how far each of the two moves the pen; `size` in bytes. */
function valuesOf(first: number, second: number) {
  const bytes = (format: number) => 2 * [...(format & 0xff).toString(2)].filter((bit) => bit === '1').length
  const advance = (format: number) => (format & 4 ? bytes(format & 3) : null)
  const [a, b] = [advance(first), advance(second)]
  return {
    size: bytes(first) + bytes(second),
    at: (table: DataView, at: number) =>
      (a === null ? 0 : table.getInt16(at + a)) + (b === null ? 0 : table.getInt16(at + bytes(first) + b)),
  }
}

function coverageOf(table: DataView): DataView {
  return partOf(table, table.getUint16(2))
}

/** The place of each covered glyph in its coverage. */
function indexOf(coverage: DataView, glyphs: readonly number[]): ReadonlyMap<number, number> {
  const isList = coverage.getUint16(0) === 1
  const places = new Map<number, number>()
  for (const glyph of glyphs) {
    const at = found(coverage, glyph, isList ? 2 : 6, 4)
    if (at === null) continue
    places.set(
      glyph,
      isList ? at : coverage.getUint16(4 + at * 6 + 4) + glyph - coverage.getUint16(4 + at * 6),
    )
  }
  return places
}

function classesOf(table: DataView, glyphs: readonly number[]): ReadonlyMap<number, number> {
  const classes = new Map<number, number>()
  if (table.getUint16(0) === 1) {
    const [first, count] = [table.getUint16(2), table.getUint16(4)]
    for (const glyph of glyphs) {
      const at = glyph - first
      if (at >= 0 && at < count) classes.set(glyph, table.getUint16(6 + at * 2))
    }
    return classes
  }
  for (const glyph of glyphs) {
    const at = found(table, glyph, 6, 4)
    if (at !== null) classes.set(glyph, table.getUint16(4 + at * 6 + 4))
  }
  return classes
}

/** The place of a glyph in a sorted list (2 bytes each) or among sorted ranges (6 bytes each); null: in none. */
function found(table: DataView, glyph: number, size: 2 | 6, head: number): number | null {
  let [from, to] = [0, table.getUint16(2)]
  while (from < to) {
    const middle = (from + to) >> 1
    const at = head + middle * size
    const start = table.getUint16(at)
    const end = size === 2 ? start : table.getUint16(at + 2)
    if (glyph < start) to = middle
    else if (glyph > end) from = middle + 1
    else return middle
  }
  return null
}
