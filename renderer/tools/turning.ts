import { turnElement, turnElements } from '../../shared/edit/elements'
import { nothing } from '../../shared/model/change'
import { middleOf, type Point } from '../../shared/model/geometry'
import { editWords } from '../../shared/words/edit'
import type { Gesture, Pen, Scene } from './gesture'
import { levelBox, withinReach } from './handles'

/** Turns what is chosen about its middle; Shift by steps of fifteen degrees. */
export function turning(scene: Scene, from: Pen): Gesture {
  const elements = withinReach(scene.doc, scene.selection)
  const ids = elements.map(({ id }) => id)
  const about = middleOf(levelBox(elements))
  const angle = (point: Point) => (Math.atan2(point.y - about.y, point.x - about.x) * 180) / Math.PI
  return {
    label: editWords.turn,
    lifted: ids,
    at(pen) {
      const by = angle(pen) - angle(from)
      const [only] = elements
      if (!only || by === 0) return { change: nothing }
      const stepped = (degrees: number) => (pen.shift ? Math.round(degrees / STEP) * STEP : degrees)
      if (elements.length > 1) return { change: turnElements(scene.doc, ids, about, stepped(by)) }
      return { change: turnElement(scene.doc, only.id, stepped(only.degrees + by)) }
    },
  }
}

/** Degrees. */
const STEP = 15
