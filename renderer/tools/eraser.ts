import { removeElements } from '../../shared/edit/elements'
import { topmost } from '../../shared/edit/groups'
import type { Id } from '../../shared/model/id'
import { editWords } from '../../shared/words/edit'
import type { Pen, Press, Scene } from './gesture'
import { deepAt } from './pick'

/**
 * Takes away whatever the pointer passes over, groups whole. What lies below something is met only where it can be
 * seen, so a click takes one thing.
 */
export function pressEraser(pen: Pen, scene: Scene): Press {
  const met = new Set<Id>()
  let last = pen
  const touch = (x: number, y: number) => {
    const element = deepAt(scene, { x, y })
    if (element) met.add(topmost(scene.doc, element.id, scene.entered))
  }
  touch(pen.x, pen.y)
  return {
    selection: [],
    stays: true,
    gesture: {
      label: editWords.erase,
      lifted: [],
      gather(now) {
        const length = Math.hypot(now.x - last.x, now.y - last.y)
        const steps = Math.min(MOST_STEPS, Math.ceil(length / (STEP_PIXELS * scene.unitsPerPixel)))
        for (let i = 1; i <= steps; i++) {
          touch(last.x + ((now.x - last.x) * i) / steps, last.y + ((now.y - last.y) * i) / steps)
        }
        last = now
      },
      at: () => ({ change: removeElements(scene.doc, [...met]) }),
    },
  }
}

/** Screen pixels between the places looked at: nothing that can be seen falls between. */
const STEP_PIXELS = 4
const MOST_STEPS = 1000
