import { partOf } from './tables'

/** Code point → glyph, ascending; what the font draws as “missing” is left out. Null: it maps no Unicode. */
export function lettersOf(cmap: DataView, glyphs: number): ReadonlyMap<number, number> | null {
  const table = bestOf(cmap)
  if (table === null) return null
  const found = new Map<number, number>()
  const add = (code: number, glyph: number) => {
    if (glyph !== 0 && glyph < glyphs && code <= LAST_CODE && found.size < MOST_LETTERS)
      found.set(code, glyph)
  }
  const read = FORMATS.get(table.getUint16(0))
  read?.(table, add)
  return new Map([...found].sort(([a], [b]) => a - b))
}

/** Every letter of the largest fonts there are; a hostile table ends here. */
const MOST_LETTERS = 70_000
const MOST_STEPS = 300_000
const LAST_CODE = 0x10ffff

type Add = (code: number, glyph: number) => void

const FORMATS: ReadonlyMap<number, (table: DataView, add: Add) => void> = new Map([
  [4, segments],
  [6, oneRun],
  [12, groups],
])

/** The fullest Unicode table: all planes before the first alone. */
function bestOf(cmap: DataView): DataView | null {
  let best: { readonly rank: number; readonly table: DataView } | null = null
  const count = Math.min(cmap.getUint16(2), 100)
  for (let i = 0; i < count; i += 1) {
    const at = 4 + i * 8
    const rank = RANKS.indexOf(`${cmap.getUint16(at)} ${cmap.getUint16(at + 2)}`)
    const table = partOf(cmap, cmap.getUint32(at + 4))
    if (rank > (best?.rank ?? -1) && FORMATS.has(table.getUint16(0))) best = { rank, table }
  }
  return best?.table ?? null
}

/** Platform and encoding, the best last. */
const RANKS = ['3 0', '0 0', '0 1', '0 2', '0 3', '3 1', '0 6', '0 4', '3 10']

function segments(table: DataView, add: Add): void {
  const size = table.getUint16(6)
  const [ends, starts] = [14, 16 + size]
  const [deltas, offsets] = [starts + size, starts + 2 * size]
  let steps = 0
  for (let at = 0; at < size; at += 2) {
    const [start, end] = [table.getUint16(starts + at), table.getUint16(ends + at)]
    const [delta, offset] = [table.getUint16(deltas + at), table.getUint16(offsets + at)]
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      steps += 1
      if (steps > MOST_STEPS) return
      if (offset === 0) add(code, (code + delta) & 0xffff)
      else {
        const place = offsets + at + offset + (code - start) * 2
        const glyph = place + 2 <= table.byteLength ? table.getUint16(place) : 0
        add(code, glyph === 0 ? 0 : (glyph + delta) & 0xffff)
      }
    }
  }
}

function oneRun(table: DataView, add: Add): void {
  const first = table.getUint16(6)
  const count = table.getUint16(8)
  for (let i = 0; i < count; i += 1) add(first + i, table.getUint16(10 + i * 2))
}

function groups(table: DataView, add: Add): void {
  const count = table.getUint32(12)
  let steps = 0
  for (let i = 0; i < count; i += 1) {
    const at = 16 + i * 12
    const [start, end, glyph] = [table.getUint32(at), table.getUint32(at + 4), table.getUint32(at + 8)]
    for (let code = start; code <= end; code += 1) {
      steps += 1
      if (steps > MOST_STEPS) return
      add(code, glyph + code - start)
    }
  }
}
