import type { Point } from '../../../shared/model/geometry'

/**
 * Whether an area looks the same under both fill rules. PowerPoint leaves a hole wherever an outline runs twice around
 * a place; a line drawn across itself would then be torn.
 */
export function fillsAlike(polygons: readonly (readonly Point[])[]): boolean {
  const edges = polygons.flatMap(edgesOf)
  const top = edges.reduce((least, { from, to }) => Math.min(least, from.y, to.y), Number.POSITIVE_INFINITY)
  const bottom = edges.reduce((most, { from, to }) => Math.max(most, from.y, to.y), Number.NEGATIVE_INFINITY)
  if (edges.length <= 4 || !(bottom > top)) return true
  let [inside, torn] = [0, 0]
  for (let i = 0; i < SCANS; i += 1) {
    const scan = scanned(edges, top + ((i + 0.5) / SCANS) * (bottom - top))
    inside += scan.inside
    torn += scan.torn
  }
  return torn <= inside * UNSEEN
}

const SCANS = 96
/** Of the area: the little loops at the ends of a pen stroke are not seen. */
const UNSEEN = 0.004

interface Edge {
  readonly from: Point
  readonly to: Point
}

function edgesOf(polygon: readonly Point[]): readonly Edge[] {
  return polygon.map((from, i) => ({ from, to: polygon[(i + 1) % polygon.length] ?? from }))
}

/** How much of a level line lies inside, and how much of that is wound around an even number of times. */
function scanned(edges: readonly Edge[], y: number): { readonly inside: number; readonly torn: number } {
  const crossings = edges
    .filter(({ from, to }) => from.y <= y !== to.y <= y)
    .map(({ from, to }) => ({
      x: from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x),
      way: to.y > from.y ? 1 : -1,
    }))
    .sort((a, b) => a.x - b.x)
  let [winding, inside, torn] = [0, 0, 0]
  for (const [i, { x, way }] of crossings.entries()) {
    winding += way
    const length = (crossings[i + 1]?.x ?? x) - x
    if (winding !== 0) inside += length
    if (winding !== 0 && winding % 2 === 0) torn += length
  }
  return { inside, torn }
}
