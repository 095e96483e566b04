import { addStamp, addStroke, addText, zoneAt } from '../../shared/edit/elements'
import { middleOf, type Point } from '../../shared/model/geometry'
import type { Zone } from '../../shared/model/vocabulary'
import { ZONE_BOXES } from '../../shared/model/zones'
import { editWords } from '../../shared/words/edit'
import { drawing, holderOf, onSheet, placed } from './drawing'
import type { Pen, Press, Scene, Tool } from './gesture'

/** Sheet units: what a stamp measures when it comes, and how wide a text begins. */
const STAMP_SIZE = { w: 110, h: 110 }
const TEXT_BOX = { w: 260, h: 40 }
/** A line of text is so much higher than its letters are large. */
const LINE = 1.4

/** Draws one stroke in the zone where the pen came down, which clips what leaves it. Shift: a straight one. */
export function pressPen(pen: Pen, scene: Scene): Press {
  const zone = zoneAt(pen)
  if (!zone) return { stays: true }
  const first = inZone(pen, zone)
  const points = [first]
  return {
    selection: [],
    stays: true,
    gesture: {
      label: editWords.draw,
      lifted: [],
      gather(now) {
        const last = points.at(-1)
        const next = inZone(now, zone)
        if (!last || Math.hypot(next.x - last.x, next.y - last.y) > 0.5) points.push(next)
      },
      at(now) {
        const way = now.shift ? [first, inZone(now, zone)] : points
        const { doc, frame, styles } = scene
        return { change: addStroke(doc, frame, zone, way, styles.stroke, holderOf(scene)).change }
      },
    },
  }
}

/** A new text where the pointer came down, as wide as it is drawn, open for typing. */
export function pressText(pen: Pen, scene: Scene): Press {
  const zone = zoneAt(pen)
  if (!zone) return {}
  const { doc, frame, styles } = scene
  const drawn = drawing(scene, zone, pen, 'free')
  const h = Math.max(TEXT_BOX.h, Math.round(styles.text.size * LINE))
  const start = placed(zone, { x: pen.x + TEXT_BOX.w / 2, y: pen.y }, { w: TEXT_BOX.w, h })
  return {
    selection: [],
    gesture: {
      label: editWords.addText,
      lifted: [],
      at(now) {
        const { box, guides } = drawn(now)
        const text = box ? { ...box, w: Math.max(NARROWEST, box.w), h } : start
        const made = addText(doc, frame, zone, text, '', styles.text, holderOf(scene))
        // What is drawn is a width: the height comes with the words.
        const marquee = box ? { marquee: onSheet(zone, text) } : {}
        return { change: made.change, selection: [made.id], type: made.id, guides, ...marquee }
      },
    },
  }
}

/** Sheet units: a text narrower than this would break between all letters. */
const NARROWEST = 40

/** The tool that puts this stamp where the pointer comes down, as large as it is drawn. */
export function stampTool(stamp: string): Tool {
  return (pen, scene) => {
    const zone = zoneAt(pen)
    if (!zone) return {}
    const drawn = drawing(scene, zone, pen, 'square')
    const start = { ...STAMP_SIZE, ...corner(pen, zone) }
    return {
      selection: [],
      gesture: {
        label: editWords.addStamp,
        lifted: [],
        at(now) {
          const { box, guides } = drawn(now)
          const size = box ?? start
          const { doc, frame } = scene
          const tint = scene.styles.tints[stamp] ?? null
          const made = addStamp(doc, frame, zone, middleOf(size), stamp, size, holderOf(scene), tint)
          return { change: made.change, selection: [made.id], guides }
        },
      },
    }
  }
}

/** A stamp stands with its middle under the pointer, even where the zone cuts it. */
function corner(pen: Pen, zone: Zone): Point {
  const { x, y } = inZone(pen, zone)
  return { x: x - STAMP_SIZE.w / 2, y: y - STAMP_SIZE.h / 2 }
}

function inZone(pen: Pen, zone: Zone): Point & { readonly pressure: number } {
  const { x, y } = ZONE_BOXES[zone]
  return { x: pen.x - x, y: pen.y - y, pressure: pen.pressure }
}
