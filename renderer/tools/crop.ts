import { cropTo, panCrop } from '../../shared/edit/crop'
import { sheetBox } from '../../shared/edit/elements'
import { nothing } from '../../shared/model/change'
import { get } from '../../shared/model/doc'
import type { PictureElement } from '../../shared/model/element'
import { hits, middleOf, type Point, turn } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import { editWords } from '../../shared/words/edit'
import type { Gesture, Pen, Press, Scene } from './gesture'
import { handleAt, isSide, placeOn, resized, type Side } from './handles'
import { isStill } from './still'

/** A press while a picture is being cropped; null: it was elsewhere, and cropping is over. */
export function pressCrop(pen: Pen, scene: Scene, picture: Id): Press | null {
  const element = get(scene.doc, picture, 'element')
  if (element?.shape !== 'picture') return null
  const handle = handleAt(scene, pen)
  if (handle && isSide(handle)) return { gesture: cutting(scene, element, handle, pen) }
  return hits(sheetBox(element), pen, 0) ? { gesture: shifting(scene, element, pen) } : null
}

/** Drags a side or corner of the part that shows. */
function cutting(scene: Scene, picture: PictureElement, side: Side, from: Pen): Gesture {
  const box = sheetBox(picture)
  const level = (point: Point) => turn(point, middleOf(box), -box.degrees)
  const grabbed = level(from)
  const [u, v] = placeOn(side)
  return {
    label: editWords.crop,
    lifted: [picture.id],
    at(pen) {
      if (isStill(from, pen, scene)) return { change: nothing }
      const here = level(pen)
      const to = { x: box.x + box.w * u + here.x - grabbed.x, y: box.y + box.h * v + here.y - grabbed.y }
      const next = resized(box, side, to, { ratio: pen.shift, centred: pen.alt })
      return { change: cropTo(scene.doc, picture.id, next) }
    },
  }
}

/** Moves the picture behind the part that shows. */
function shifting(scene: Scene, picture: PictureElement, from: Pen): Gesture {
  return {
    label: editWords.crop,
    lifted: [picture.id],
    at(pen) {
      if (isStill(from, pen, scene)) return { change: nothing }
      return { change: panCrop(scene.doc, picture.id, pen.x - from.x, pen.y - from.y) }
    },
  }
}
