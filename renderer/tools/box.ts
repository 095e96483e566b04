import { addBox } from '../../shared/edit/boxes'
import { zoneAt } from '../../shared/edit/elements'
import type { BoxForm } from '../../shared/model/vocabulary'
import { editWords } from '../../shared/words/edit'
import { drawing, holderOf, placed } from './drawing'
import type { Tool } from './gesture'

/** Sheet units: what a click without a drag puts down. */
const SIZES: Readonly<Record<BoxForm, { readonly w: number; readonly h: number }>> = {
  rectangle: { w: 220, h: 140 },
  ellipse: { w: 200, h: 140 },
  note: { w: 200, h: 200 },
  speech: { w: 260, h: 120 },
  thought: { w: 260, h: 120 },
}

/** Draws a shape, note or bubble; one that is there for words opens for typing. */
export function boxTool(form: BoxForm): Tool {
  const isWordy = form === 'note' || form === 'speech' || form === 'thought'
  return (pen, scene) => {
    const zone = zoneAt(pen)
    if (!zone) return {}
    const drawn = drawing(scene, zone, pen, 'free')
    const start = placed(zone, pen, SIZES[form])
    return {
      selection: [],
      gesture: {
        label: editWords.addBox[form],
        lifted: [],
        at(now) {
          const { box, guides } = drawn(now)
          const { doc, frame, styles } = scene
          const made = addBox(doc, frame, zone, box ?? start, form, styles, holderOf(scene))
          return { change: made.change, selection: [made.id], guides, ...(isWordy ? { type: made.id } : {}) }
        },
      },
    }
  }
}
