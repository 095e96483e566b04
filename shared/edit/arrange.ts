import { LIMITS } from '../limits'
import { type Change, drop, nothing, put, squash } from '../model/change'
import { type Doc, frameOf, get, groupsAround, type Layer, layer, layersOf } from '../model/doc'
import type { Element } from '../model/element'
import { type Box, middleOf } from '../model/geometry'
import type { Id } from '../model/id'
import { ZONE_BOXES } from '../model/zones'
import { boundsOfElements, freeLeaves, insideOf, type Move, moveLayers, sheetBox, zoneAt } from './elements'
import { emptied } from './emptied'
import { loosened } from './ends'
import { kept } from './fresh'
import { depthOf, tallest } from './groups'
import { mirroredAt, type Way } from './mirrored'
import { keyed, type Step, stepped } from './ordering'
import { standing } from './standing'
import { unitsOf } from './units'

export type Edge = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom'

/**
 * Brings layers to an edge or the middle of the box around them; one alone goes to that of its zone. A group counts as
 * one; lines that hold on with both ends follow and are not counted.
 */
export function align(doc: Doc, ids: readonly Id[], edge: Edge): Change {
  const blocks = blocksOf(doc, ids)
  const [first] = blocks
  const around = boundsOfElements(blocks.flatMap(({ elements }) => elements))
  if (!first || !around) return nothing
  const zone = first.elements[0]?.zone ?? 'how'
  const to = blocks.length === 1 ? ZONE_BOXES[zone] : around
  return moveLayers(
    doc,
    blocks.map(({ id, box }) => ({ ids: [id], ...wayTo(edge, box, to) })),
  )
}

/** Gives three or more layers equal gaps between them, in the order they stand; the outermost edges stay. */
export function distribute(doc: Doc, ids: readonly Id[], way: Way): Change {
  const [start, length] = way === 'across' ? (['x', 'w'] as const) : (['y', 'h'] as const)
  const blocks = [...blocksOf(doc, ids)].sort(
    (a, b) => a.box[start] - b.box[start] || a.box[start] + a.box[length] - b.box[start] - b.box[length],
  )
  const [first] = blocks
  if (!first || blocks.length < 3) return nothing
  const far = Math.max(...blocks.map(({ box }) => box[start] + box[length]))
  const taken = blocks.reduce((sum, { box }) => sum + box[length], 0)
  const gap = (far - first.box[start] - taken) / (blocks.length - 1)
  let at = first.box[start]
  const moves = blocks.map(({ id, box }): Move => {
    const by = kept(at - box[start])
    at += box[length] + gap
    return { ids: [id], dx: way === 'across' ? by : 0, dy: way === 'down' ? by : 0 }
  })
  return moveLayers(doc, moves)
}

/** Mirrors layers, as one, about the middle of the box around them: left to right, or upside down. */
export function flip(doc: Doc, ids: readonly Id[], way: Way): Change {
  const elements = freeLeaves(doc, ids)
  const bounds = boundsOfElements(elements)
  if (!bounds) return nothing
  // Rounded, so that the mirror stands at the same place the second time.
  const sum = way === 'across' ? kept(2 * bounds.x + bounds.w) : kept(2 * bounds.y + bounds.h)
  const together = new Set(elements.map(({ zone }) => zone)).size === 1
  const taken = new Map(elements.map((element) => [element.id, element]))
  return put(
    doc,
    ...elements.map((element) => {
      const corner = ZONE_BOXES[element.zone]
      const mirrored = mirroredAt(element, way, sum - 2 * (way === 'across' ? corner.x : corner.y))
      const loose = mirrored.shape === 'line' ? loosened(mirrored, taken) : mirrored
      return together ? loose : inZoneBelow(loose)
    }),
  )
}

/** Takes layers forward or backward among those they stand with: one step, or all the way. */
export function reorder(doc: Doc, ids: readonly Id[], to: Step): Change {
  const chosen = new Set(unitsOf(doc, ids).map(({ id }) => id))
  const holders = new Set(named(doc, [...chosen]).map(({ parent }) => parent))
  return squash(
    ...[...holders].map((holder) => {
      const siblings = layersOf(doc, holder)
      const row = stepped(siblings, chosen, to)
      return row.every((one, at) => one === siblings[at]) ? nothing : put(doc, ...keyed(row, chosen))
    }),
  )
}

/**
 * Puts layers, in their own order, into a frame or a group, behind the layer that is in front of them then (`before`;
 * null: in front of all). Nothing where it cannot be: in another frame, inside of itself, deeper than a board can hold.
 */
export function placeLayer(doc: Doc, ids: readonly Id[], holder: Id, before: Id | null): Change {
  const moved = unitsOf(doc, ids)
  const chosen = new Set(moved.map(({ id }) => id))
  if (moved.length === 0 || !canHold(doc, holder, moved)) return nothing
  const siblings = layersOf(doc, holder)
  const from = siblings.findIndex(({ id }) => id === before)
  const next = before === null ? null : siblings.slice(from).find(({ id }) => !chosen.has(id))
  if (before !== null && from === -1) return nothing
  const rest = siblings.filter(({ id }) => !chosen.has(id))
  const at = next ? rest.indexOf(next) : rest.length
  const row = [...rest.slice(0, at), ...moved.map((one) => ({ ...one, parent: holder })), ...rest.slice(at)]
  if (row.length === siblings.length && row.every(({ id }, i) => id === siblings[i]?.id)) return nothing
  return squash(
    put(doc, ...keyed(row, chosen)),
    drop(
      doc,
      emptied(
        doc,
        new Set(moved.filter((one) => one.parent !== holder).map(({ id }) => id)),
        new Set([holder]),
      ),
    ),
  )
}

/** Locks layers, or sets them free: what is locked is not moved, changed in size or removed. */
export function setLocked(doc: Doc, ids: readonly Id[], locked: boolean): Change {
  return put(doc, ...named(doc, ids).map((one) => ({ ...one, locked })))
}

/** Hides layers, or shows them again. */
export function setHidden(doc: Doc, ids: readonly Id[], hidden: boolean): Change {
  return put(doc, ...named(doc, ids).map((one) => ({ ...one, hidden })))
}

/** Shows everything of a frame (or of a group) that is hidden. */
export function showAll(doc: Doc, frame: Id): Change {
  return put(doc, ...allIn(doc, frame).map((one) => ({ ...one, hidden: false })))
}

/** Names an element or a group; '' gives it back the name it has by itself. Longer names are cut to the limit. */
export function rename(doc: Doc, id: Id, name: string): Change {
  const short = [...name.trim()].slice(0, LIMITS.titleLength).join('')
  return put(doc, ...named(doc, [id]).map((one) => ({ ...one, name: short })))
}

/** What is aligned and distributed as one. */
interface Block {
  readonly id: Id
  readonly elements: readonly Element[]
  readonly box: Box
}

function blocksOf(doc: Doc, ids: readonly Id[]): readonly Block[] {
  const free = new Set(freeLeaves(doc, ids))
  const blocks = unitsOf(doc, ids).flatMap((unit): readonly Block[] => {
    const elements = insideOf(doc, unit).filter((element) => free.has(element))
    const box = boundsOfElements(elements)
    return box ? [{ id: unit.id, elements, box }] : []
  })
  const standing = blocks.filter(({ elements: [one] }) => one?.shape !== 'line' || !one.startOn || !one.endOn)
  return standing.length > 0 ? standing : blocks
}

function wayTo(edge: Edge, box: Box, to: Box): Pick<Move, 'dx' | 'dy'> {
  switch (edge) {
    case 'left':
      return { dx: kept(to.x - box.x), dy: 0 }
    case 'centre':
      return { dx: kept(middleOf(to).x - middleOf(box).x), dy: 0 }
    case 'right':
      return { dx: kept(to.x + to.w - box.x - box.w), dy: 0 }
    case 'top':
      return { dx: 0, dy: kept(to.y - box.y) }
    case 'middle':
      return { dx: 0, dy: kept(middleOf(to).y - middleOf(box).y) }
    case 'bottom':
      return { dx: 0, dy: kept(to.y + to.h - box.y - box.h) }
  }
}

function canHold(doc: Doc, holder: Id, layers: readonly Layer[]): boolean {
  const group = get(doc, holder, 'group')
  const frame = group ? frameOf(doc, group) : get(doc, holder, 'frame')
  const around = group ? [...groupsAround(doc, group), group] : []
  return (
    frame !== null &&
    layers.every((one) => frameOf(doc, one)?.id === frame.id && !around.some(({ id }) => id === one.id)) &&
    depthOf(doc, holder) + tallest(doc, layers) <= LIMITS.parentDepth
  )
}

/** What was carried over the border of a zone would be cut off there. */
function inZoneBelow(element: Element): Element {
  return standing(element, zoneAt(middleOf(sheetBox(element))) ?? element.zone)
}

function named(doc: Doc, ids: readonly Id[]): readonly Layer[] {
  return [...new Set(ids)].flatMap((id) => layer(doc, id) ?? [])
}

function allIn(doc: Doc, holder: Id): readonly Layer[] {
  return layersOf(doc, holder).flatMap((one) => (one.kind === 'group' ? [one, ...allIn(doc, one.id)] : [one]))
}
