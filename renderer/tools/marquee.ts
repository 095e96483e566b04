import { topmost } from '../../shared/edit/groups'
import { nothing } from '../../shared/model/change'
import { elementsOf } from '../../shared/model/doc'
import { boxBetween } from '../../shared/model/geometry'
import type { Gesture, Pen, Scene } from './gesture'
import { isWithinReach, meets } from './pick'
import { isStill } from './still'

/** A box drawn on empty paper chooses what it touches, groups whole; with Shift, besides what is chosen. */
export function boxing(scene: Scene, from: Pen): Gesture {
  return {
    label: '',
    lifted: [],
    at(pen) {
      if (isStill(from, pen, scene)) return { change: nothing }
      const marquee = boxBetween(from, pen)
      const met = elementsOf(scene.doc, scene.frame)
        .filter((element) => meets(element, marquee) && isWithinReach(scene.doc, element))
        .map((element) => topmost(scene.doc, element.id, null))
      const selection = [...new Set(from.shift ? [...scene.selection, ...met] : met)]
      return { change: nothing, selection, marquee }
    },
  }
}
