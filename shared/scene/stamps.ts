import file from '../../assets/art/stamps.json'
import type { Art } from './art'
import { group, type Ink, path } from './ink'
import { PALETTE } from './palette'

export interface StampInfo {
  readonly id: string
  readonly name: string
  readonly category: string
  /** More words it is found by. */
  readonly words: string
}

/** Every stamp of the library, category by category. */
export const STAMPS: readonly StampInfo[] = file.stamps.map(({ id, name, category, words }) => ({
  id,
  name,
  category,
  words,
}))

/** The stamp of this id; null: none of this library. */
export function stampInfo(id: string): StampInfo | null {
  return BY_ID.get(id) ?? null
}

/** The drawing, tight around its outline, in its own units; null: no stamp of this name. */
export function stampArt(id: string): Art | null {
  const known = drawn.get(id)
  if (known) return known
  const stamp = BY_ID.get(id)
  if (!stamp) return null
  const art = artOf(stamp)
  drawn.set(id, art)
  return art
}

/** What stands where a stamp's drawing is not known, as from a newer version's library. */
export function missingArt(): Art {
  const line = { stroke: PALETTE.ink3, strokeWidth: 1.2 }
  const frame = 'M5 2H27A3 3 0 0 1 30 5V27A3 3 0 0 1 27 30H5A3 3 0 0 1 2 27V5A3 3 0 0 1 5 2Z'
  return {
    w: 32,
    h: 32,
    ink: [
      path(frame, { ...line, fill: PALETTE.panel, dash: [3, 3] }),
      path('M12 12.5A4 4 0 1 1 16.8 16.4C16.2 16.7 16 17 16 18V19', line),
      path('M16 22.5V22.6', { ...line, strokeWidth: 2 }),
    ],
  }
}

interface Stamp extends StampInfo {
  /** x0, y0, x1, y1 of what is painted. */
  readonly box: readonly number[]
  /** The paths that are next to nothing: their edges together are the outline. */
  readonly rim: readonly number[]
  /** Colour, path data, 1 for even-odd. */
  readonly paths: readonly (readonly (string | number)[])[]
}

const BY_ID: ReadonlyMap<string, Stamp> = new Map(
  (file.stamps as readonly Stamp[]).map((stamp) => [stamp.id, stamp]),
)
const drawn = new Map<string, Art>()

/** The figures' ink line around flat stamps makes them one hand. In units of a stamp, half of it is seen. */
const OUTLINE = 1.8

function artOf({ box, rim, paths }: Stamp): Art {
  const [x0 = 0, y0 = 0, x1 = 32, y1 = 32] = box
  const edge = OUTLINE / 2
  const outline = rim.map((index) => String(paths[index]?.[1] ?? '')).join('')
  const ink: Ink[] = [
    path(outline, { stroke: PALETTE.ink, strokeWidth: OUTLINE }),
    ...paths.map(([fill, d, e]) => path(String(d), { fill: String(fill), rule: e ? 'evenodd' : 'nonzero' })),
  ]
  const drawn: Ink = { ...group(ink, [1, 0, 0, 1, edge - x0, edge - y0]), of: 'stamp' }
  return { w: x1 - x0 + OUTLINE, h: y1 - y0 + OUTLINE, ink: [drawn] }
}
