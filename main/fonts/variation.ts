import { partOf, type Tables, tagAt } from './tables'

/** What a variable font's widths gain in this weight, glyph by glyph; nothing where it is not variable. */
export function widthDeltas(tables: Tables, weight: number): (glyph: number) => number {
  const axis = weightAxis(tables)
  const hvar = tables.get('HVAR')
  const share = axis === null ? 0 : mapped(tables, axis.index, sharedOut(axis, weight))
  if (axis === null || hvar === undefined || share === 0) return () => 0
  const store = partOf(hvar, hvar.getUint32(4))
  const scalars = scalarsOf(store, axis.index, share)
  const mapAt = hvar.getUint32(8)
  const place = mapAt === 0 ? (glyph: number) => [0, glyph] as const : placesOf(partOf(hvar, mapAt))
  return (glyph) => Math.round(deltaAt(store, place(glyph), scalars))
}

interface Axis {
  readonly index: number
  readonly least: number
  readonly usual: number
  readonly most: number
}

function weightAxis(tables: Tables): Axis | null {
  const fvar = tables.get('fvar')
  if (fvar === undefined) return null
  const [from, count, size] = [fvar.getUint16(4), fvar.getUint16(8), fvar.getUint16(10)]
  for (let index = 0; index < count; index += 1) {
    const at = from + index * size
    if (tagAt(fvar, at) !== 'wght') continue
    const [least = 0, usual = 0, most = 0] = [4, 8, 12].map((field) => fvar.getInt32(at + field) / 65_536)
    return { index, least, usual, most }
  }
  return null
}

/** −1 the least, 0 the usual, 1 the most. */
function sharedOut({ least, usual, most }: Axis, weight: number): number {
  const value = Math.min(most, Math.max(least, weight))
  if (value === usual) return 0
  return value < usual ? (value - usual) / (usual - least) : (value - usual) / (most - usual)
}

/** The font's own curve between its ends. */
function mapped(tables: Tables, axis: number, share: number): number {
  const avar = tables.get('avar')
  if (avar === undefined || axis >= avar.getUint16(6)) return share
  let at = 8
  for (let i = 0; i < axis; i += 1) at += 2 + avar.getUint16(at) * 4
  const count = avar.getUint16(at)
  const point = (i: number) => [f2dot14(avar, at + 2 + i * 4), f2dot14(avar, at + 4 + i * 4)] as const
  for (let i = 1; i < count; i += 1) {
    const [[x0, y0], [x1, y1]] = [point(i - 1), point(i)]
    if (share >= x0 && share <= x1) return x1 === x0 ? y0 : y0 + ((share - x0) * (y1 - y0)) / (x1 - x0)
  }
  return share
}

/** How much each region of the store counts where only the weight moves. */
function scalarsOf(store: DataView, axis: number, share: number): readonly number[] {
  const regions = partOf(store, store.getUint32(2))
  const [axes, count] = [regions.getUint16(0), Math.min(regions.getUint16(2), 4096)]
  return Array.from({ length: count }, (_, region) => {
    let scalar = 1
    for (let i = 0; i < axes; i += 1) {
      const at = 4 + (region * axes + i) * 6
      const [start, peak, end] = [f2dot14(regions, at), f2dot14(regions, at + 2), f2dot14(regions, at + 4)]
      const here = i === axis ? share : 0
      if (peak === 0 || here === peak) continue
      if (here <= start || here >= end) return 0
      scalar *= here < peak ? (here - start) / (peak - start) : (end - here) / (end - peak)
    }
    return scalar
  })
}

type Place = readonly [outer: number, inner: number]

function placesOf(map: DataView): (glyph: number) => Place {
  const [isLong, format] = [map.getUint8(0) === 1, map.getUint8(1)]
  const count = isLong ? map.getUint32(2) : map.getUint16(2)
  const bits = (format & 15) + 1
  const size = ((format >> 4) & 3) + 1
  return (glyph) => {
    const at = (isLong ? 6 : 4) + Math.min(glyph, count - 1) * size
    let entry = 0
    for (let i = 0; i < size; i += 1) entry = entry * 256 + map.getUint8(at + i)
    return [Math.floor(entry / 2 ** bits), entry % 2 ** bits]
  }
}

function deltaAt(store: DataView, [outer, inner]: Place, scalars: readonly number[]): number {
  if (outer >= store.getUint16(6)) return 0
  const data = partOf(store, store.getUint32(8 + outer * 4))
  const [items, words, regions] = [data.getUint16(0), data.getUint16(2), data.getUint16(4)]
  if (inner >= items) return 0
  const [wide, narrow] = words & 0x8000 ? [4, 2] : [2, 1]
  const long = words & 0x7fff
  const row = 6 + regions * 2 + inner * (long * wide + (regions - long) * narrow)
  let delta = 0
  for (let i = 0; i < regions; i += 1) {
    const at = i < long ? row + i * wide : row + long * wide + (i - long) * narrow
    const size = i < long ? wide : narrow
    const value = size === 4 ? data.getInt32(at) : size === 2 ? data.getInt16(at) : data.getInt8(at)
    delta += value * (scalars[data.getUint16(6 + i * 2)] ?? 0)
  }
  return delta
}

function f2dot14(table: DataView, at: number): number {
  return table.getInt16(at) / 16_384
}
