import { zoneAt } from '../../shared/edit/elements'
import { type Box, middleOf, type Point } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import type { Zone } from '../../shared/model/vocabulary'
import { ZONE_BOXES } from '../../shared/model/zones'
import { equalGaps, rowOf, stepsToEqualGaps } from './gaps'
import type { Guide, Scene } from './gesture'
import { type Neighbour, neighboursOf } from './neighbours'
import { ACROSS, type Axis, isSame, pointOn, spanOf } from './span'

/** Screen pixels: nearer than this it snaps. */
export const SNAP_PIXELS = 6

/** What a gesture snaps to, collected once when the pointer goes down. All in sheet units. */
export interface Snapping {
  /**
   * The way (dx, dy) of a box, corrected on these axes so that it stands in line with something in the zone it comes
   * to; between the zones that is its own one.
   */
  carried(own: Zone, box: Box, way: Step, axes: readonly Axis[]): Step
  /** A place on one axis (an edge being dragged), corrected. */
  place(zone: Zone, axis: Axis, at: number): number
  /** A point being dragged, corrected on both axes. */
  point(zone: Zone, point: Point): Point
  /** The lines a box shares with others where it stands now, and its equal gaps. */
  guides(zone: Zone, box: Box): readonly Guide[]
}

export interface Step {
  readonly dx: number
  readonly dy: number
}

/**
 * `moved`: what is in hand and therefore nothing to snap to. With a grid on, its lines (from the corner of each zone)
 * are all there is to snap to; without, the edges and middles of neighbours and zone, and equal gaps.
 */
export function snappingOf(scene: Scene, moved: readonly Id[]): Snapping {
  const { grid } = scene
  const reach = SNAP_PIXELS * scene.unitsPerPixel
  let neighbours: readonly Neighbour[] | null = null
  const known = new Map<Zone, Places>()
  const placesIn = (zone: Zone): Places => {
    neighbours ??= neighboursOf(scene, moved)
    const places = known.get(zone) ?? placesOf(zone, neighbours)
    known.set(zone, places)
    return places
  }
  const place = (zone: Zone, axis: Axis, at: number): number => {
    if (grid !== null) return onGrid(zone, axis, at, grid)
    return at + (nearestStep(placesIn(zone).edges[axis], [at], reach) ?? 0)
  }
  const step = (zone: Zone, axis: Axis, box: Box, withGaps: boolean): number => {
    const { from, to } = spanOf(box, axis)
    if (grid !== null) return onGrid(zone, axis, from, grid) - from
    const { edges, boxes } = placesIn(zone)
    const inLine = nearestStep(edges[axis], [from, (from + to) / 2, to], reach)
    if (!withGaps) return inLine ?? 0
    const evenly = stepsToEqualGaps(box, rowOf(box, boxes[axis], axis), axis, reach)
    return shortest(inLine === null ? evenly : [inLine, ...evenly], reach) ?? 0
  }
  const along = (zone: Zone, axis: Axis, box: Box): readonly Guide[] => {
    const { edges, boxes } = placesIn(zone)
    return [...linesThrough(box, axis, edges[axis]), ...equalGaps(box, rowOf(box, boxes[axis], axis), axis)]
  }
  return {
    carried(own, box, { dx, dy }, axes) {
      const there = { ...box, x: box.x + dx, y: box.y + dy }
      const zone = zoneAt(middleOf(there)) ?? own
      const evenly = { x: axes.includes('x'), y: axes.includes('y') }
      for (;;) {
        const right = axes.includes('x') ? step(zone, 'x', there, evenly.x) : 0
        const down = axes.includes('y') ? step(zone, 'y', { ...there, x: there.x + right }, evenly.y) : 0
        const end = { ...there, x: there.x + right, y: there.y + down }
        // Put in line on one axis it may stand in another row on the other: then its gaps mean nothing.
        const went = { x: right !== 0, y: down !== 0 }
        const astray = AXES.find((axis) => evenly[axis] && went[axis] && along(zone, axis, end).length === 0)
        if (!astray) return { dx: dx + right, dy: dy + down }
        evenly[astray] = false
      }
    },
    place,
    point: (zone, { x, y }) => ({ x: place(zone, 'x', x), y: place(zone, 'y', y) }),
    guides: (zone, box) => AXES.flatMap((axis) => along(zone, axis, box)),
  }
}

/** A line of the grid nearest to a place on the sheet. The grid begins in the corner of each zone. */
function onGrid(zone: Zone, axis: Axis, at: number, grid: number): number {
  const corner = ZONE_BOXES[zone][axis]
  return corner + Math.round((at - corner) / grid) * grid
}

const AXES = ['x', 'y'] as const

/** An edge or middle: where it is on its axis, and what it covers on the other. */
interface Edge {
  readonly at: number
  readonly from: number
  readonly to: number
}

interface Places {
  /** By where they are. */
  readonly edges: Readonly<Record<Axis, readonly Edge[]>>
  /** By where they begin on that axis. */
  readonly boxes: Readonly<Record<Axis, readonly Box[]>>
}

function placesOf(zone: Zone, neighbours: readonly Neighbour[]): Places {
  const boxes = neighbours.filter((one) => one.zone === zone).map(({ box }) => box)
  const edges = (axis: Axis) =>
    [...boxes, ZONE_BOXES[zone]].flatMap((box) => edgesOf(box, axis)).sort((a, b) => a.at - b.at)
  const sorted = (axis: Axis) => [...boxes].sort((a, b) => a[axis] - b[axis])
  return { edges: { x: edges('x'), y: edges('y') }, boxes: { x: sorted('x'), y: sorted('y') } }
}

function edgesOf(box: Box, axis: Axis): readonly Edge[] {
  const { from, to } = spanOf(box, axis)
  const across = spanOf(box, ACROSS[axis])
  return [from, (from + to) / 2, to].map((at) => ({ at, ...across }))
}

/** The shortest way from one of these places to an edge within reach; null: there is none. */
function nearestStep(edges: readonly Edge[], places: readonly number[], reach: number): number | null {
  const steps = places.flatMap((place) => {
    const after = firstFrom(edges, place)
    return [edges[after - 1], edges[after]].flatMap((edge) => (edge ? [edge.at - place] : []))
  })
  return shortest(steps, reach)
}

/** The first of those that are equally short wins. */
function shortest(steps: readonly number[], reach: number): number | null {
  let best: number | null = null
  for (const step of steps) {
    if (Math.abs(step) > reach) continue
    if (best === null || Math.abs(step) < Math.abs(best) - 1e-9) best = step
  }
  return best
}

/** The index of the first edge at or after a place. */
function firstFrom(edges: readonly Edge[], place: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edges[middle]?.at ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** One line for every edge or middle of the box that others share, as long as all of them together. */
function linesThrough(box: Box, axis: Axis, edges: readonly Edge[]): readonly Guide[] {
  return edgesOf(box, axis).flatMap(({ at, from, to }): Guide[] => {
    let low = from
    let high = to
    let shared = false
    for (let i = firstFrom(edges, at - 0.01); i < edges.length; i++) {
      const edge = edges[i]
      if (!edge || !isSame(edge.at, at)) break
      shared = true
      low = Math.min(low, edge.from)
      high = Math.max(high, edge.to)
    }
    return shared ? [{ guide: 'line', from: pointOn(axis, at, low), to: pointOn(axis, at, high) }] : []
  })
}
