import { duplicateLayers } from '../../shared/edit/copies'
import { boundsOfElements, moveElements, zoneAt } from '../../shared/edit/elements'
import { nothing } from '../../shared/model/change'
import { type Box, middleOf } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import type { Zone } from '../../shared/model/vocabulary'
import { ZONE_BOXES } from '../../shared/model/zones'
import { editWords } from '../../shared/words/edit'
import type { Gesture, Pen, Scene } from './gesture'
import { withinReach } from './handles'
import { snappingOf } from './snap'
import type { Axis } from './span'
import { isStill, snapsNow } from './still'

/**
 * Carries elements and groups along: Shift on one axis, Alt copies of them. Let go where it began it was a click:
 * then `clicked` is what is chosen.
 */
export function moving(scene: Scene, ids: readonly Id[], from: Pen, clicked: readonly Id[]): Gesture {
  const elements = withinReach(scene.doc, ids)
  const box = boundsOfElements(elements)
  const own = elements[0]?.zone
  const snapping = snappingOf(scene, ids)
  return {
    label: editWords.move(ids.length),
    lifted: elements.map(({ id }) => id),
    at(pen) {
      if (!box || !own || isStill(from, pen, scene)) return { change: nothing, selection: clicked }
      const axes = axesOf(from, pen)
      const by = {
        dx: axes.includes('x') ? pen.x - from.x : 0,
        dy: axes.includes('y') ? pen.y - from.y : 0,
      }
      const snaps = snapsNow(scene, pen)
      const { dx, dy } = inSight(own, box, snaps ? snapping.carried(own, box, by, axes) : by, axes)
      const there = { ...box, x: box.x + dx, y: box.y + dy }
      const guides = snaps ? snapping.guides(zoneAt(middleOf(there)) ?? own, there) : []
      if (!pen.alt) return { change: moveElements(scene.doc, ids, dx, dy), selection: ids, guides }
      const copies = duplicateLayers(scene.doc, ids, dx, dy)
      return {
        change: copies.change,
        selection: copies.ids,
        label: editWords.duplicate,
        copied: { dx, dy },
        guides,
      }
    },
  }
}

/** Zones show nothing outside of them: between them a part stays in the own one, where it can be taken again. */
function inSight(own: Zone, box: Box, by: Way, axes: readonly Axis[]): Way {
  if (zoneAt(middleOf({ ...box, x: box.x + by.dx, y: box.y + by.dy }))) return by
  const zone = ZONE_BOXES[own]
  return {
    dx: axes.includes('x') ? caught(box.x, box.w, zone.x, zone.w, by.dx) : by.dx,
    dy: axes.includes('y') ? caught(box.y, box.h, zone.y, zone.h, by.dy) : by.dy,
  }
}

interface Way {
  readonly dx: number
  readonly dy: number
}

/** How far a length may go, so that at least a part of it (units) overlaps a room. */
function caught(start: number, length: number, from: number, room: number, by: number): number {
  const part = Math.max(LEAST_PART, Math.min(PART, length / 2))
  return Math.max(from + part - length, Math.min(start + by, from + room - part)) - start
}

const PART = 24
/** Of what has no length: a level line. */
const LEAST_PART = 4

function axesOf(from: Pen, pen: Pen): readonly Axis[] {
  if (!pen.shift) return ['x', 'y']
  return Math.abs(pen.x - from.x) >= Math.abs(pen.y - from.y) ? ['x'] : ['y']
}
