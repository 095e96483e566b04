import { contains, type Point } from '../../shared/model/geometry'
import { itemBoxes, sheetFields } from '../../shared/scene/sheet'
import type { ItemBox } from '../../shared/scene/sheetItems'
import type { Scene } from '../tools/gesture'
import { deepAt } from '../tools/pick'

/** The item of What or Who written under a point, if nothing is drawn over it. */
export function itemAt(scene: Scene, point: Point): ItemBox | null {
  if (deepAt(scene, point)) return null
  return itemBoxes(scene.doc, scene.frame).find(({ box }) => contains(box, point)) ?? null
}

/** Needs and desires are the guest's, and not written on the sheet: a click on one asks what answers it. */
export function isGuests({ from }: ItemBox): boolean {
  return from === 'need' || from === 'desire'
}

/** The guest or the feeling under a point, if nothing is drawn over it: a click on one asks for another. */
export function choiceAt(scene: Scene, point: Point): 'guest' | 'feeling' | null {
  if (deepAt(scene, point)) return null
  for (const { field, box } of sheetFields(scene.doc, scene.frame))
    if ((field === 'guest' || field === 'feeling') && contains(box, point)) return field
  return null
}
