import {
  boundsOfElements,
  moveElements,
  resizeElements,
  sheetBox,
  turnElement,
} from '../../shared/edit/elements'
import { nothing } from '../../shared/model/change'
import { elementsOf, get } from '../../shared/model/doc'
import { boundsOf, boxBetween, middleOf, type Point, touches } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import type { Element } from '../../shared/model/record'
import { editWords } from '../../shared/words/edit'
import type { Gesture, Pen, Press, Scene } from './gesture'
import { type Handle, handleAt, resized } from './handles'
import { elementAt } from './pick'

/** Click chooses, Shift or Ctrl adds; drag moves, resizes by a handle, or draws a box that chooses what it touches. */
export function pressSelect(pen: Pen, scene: Scene): Press {
  const chosen = chosenElements(scene, scene.selection)
  const handle = handleAt(chosen, pen, scene.unitsPerPixel)
  if (handle === 'turn') return { gesture: turning(scene, chosen, pen) }
  if (handle) return { gesture: resizing(scene, chosen, handle) }

  const hit = elementAt(scene.doc, scene.frame, pen, SLACK_PIXELS * scene.unitsPerPixel)
  if (!hit) return { ...(pen.shift ? {} : { selection: [] }), gesture: boxing(scene, pen) }
  const selection = selectionAfter(hit.id, scene.selection, pen)
  if (!selection.includes(hit.id)) return { selection }
  return { selection, gesture: moving(scene, selection, pen) }
}

const SLACK_PIXELS = 6
/** Less than this is a click with an unsteady hand. */
const STILL_PIXELS = 3

function selectionAfter(hit: Id, selection: readonly Id[], pen: Pen): readonly Id[] {
  const adds = pen.shift || pen.ctrl
  if (selection.includes(hit)) return adds ? selection.filter((id) => id !== hit) : selection
  return adds ? [...selection, hit] : [hit]
}

function chosenElements(scene: Scene, ids: readonly Id[]): readonly Element[] {
  return ids.map((id) => get(scene.doc, id, 'element')).filter((element) => element !== null)
}

function moving(scene: Scene, ids: readonly Id[], from: Pen): Gesture {
  return {
    label: editWords.move(ids.length),
    lifted: ids,
    at(pen) {
      let dx = pen.x - from.x
      let dy = pen.y - from.y
      if (Math.hypot(dx, dy) < STILL_PIXELS * scene.unitsPerPixel) return { change: nothing }
      if (pen.shift && Math.abs(dx) >= Math.abs(dy)) dy = 0
      else if (pen.shift) dx = 0
      return { change: moveElements(scene.doc, ids, dx, dy) }
    },
  }
}

function resizing(scene: Scene, chosen: readonly Element[], handle: Handle): Gesture {
  const ids = chosen.map((element) => element.id)
  const box = boundsOfElements(chosen)
  const natural = chosen.every((element) => element.shape !== 'text')
  return {
    label: editWords.resize,
    lifted: ids,
    at(pen) {
      if (!box) return { change: nothing }
      // Pictures of things keep their shape unless Shift says otherwise; text boxes are free unless it does.
      const to = resized(box, handle, pen, { ratio: natural !== pen.shift, centred: pen.alt })
      return { change: resizeElements(scene.doc, ids, box, to) }
    },
  }
}

function turning(scene: Scene, chosen: readonly Element[], from: Point): Gesture {
  const [element] = chosen
  return {
    label: editWords.turn,
    lifted: chosen.map((each) => each.id),
    at(pen) {
      if (!element) return { change: nothing }
      const middle = middleOf(sheetBox(element))
      const angle = (point: Point) => (Math.atan2(point.y - middle.y, point.x - middle.x) * 180) / Math.PI
      const degrees = element.degrees + angle(pen) - angle(from)
      return {
        change: turnElement(scene.doc, element.id, pen.shift ? Math.round(degrees / 15) * 15 : degrees),
      }
    },
  }
}

function boxing(scene: Scene, from: Pen): Gesture {
  return {
    label: '',
    lifted: [],
    at(pen) {
      const marquee = boxBetween(from, pen)
      if (marquee.w + marquee.h < STILL_PIXELS * scene.unitsPerPixel) return { change: nothing }
      const met = elementsOf(scene.doc, scene.frame)
        .filter((element) => touches(boundsOf(sheetBox(element)), marquee))
        .map((element) => element.id)
      const selection = from.shift ? [...new Set([...scene.selection, ...met])] : met
      return { change: nothing, selection, marquee }
    },
  }
}
