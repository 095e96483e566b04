import { duplicateLayers } from '../../shared/edit/copies'
import { boundsOfElements, moveElements, zoneAt } from '../../shared/edit/elements'
import { nothing } from '../../shared/model/change'
import { middleOf } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
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
      const { dx, dy } = snaps ? snapping.carried(own, box, by, axes) : by
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

function axesOf(from: Pen, pen: Pen): readonly Axis[] {
  if (!pen.shift) return ['x', 'y']
  return Math.abs(pen.x - from.x) >= Math.abs(pen.y - from.y) ? ['x'] : ['y']
}
