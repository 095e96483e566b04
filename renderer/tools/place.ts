import { addStamp, addStroke, addText, zoneAt } from '../../shared/edit/elements'
import type { Point } from '../../shared/model/geometry'
import type { Zone } from '../../shared/model/vocabulary'
import { ZONE_BOXES } from '../../shared/model/zones'
import { editWords } from '../../shared/words/edit'
import type { Pen, Press, Scene } from './gesture'

/** Sheet units: what a stamp measures when it comes, and how wide a text begins. */
const STAMP_SIZE = 110
export const TEXT_BOX = { w: 260, h: 40 }
export const PEN_STYLE = { width: 5, colour: '#2b2622' }

/** Draws one stroke in the zone where the pen came down; the zone clips what leaves it. */
export function pressPen(pen: Pen, scene: Scene): Press {
  const zone = zoneAt(pen)
  if (!zone) return {}
  const points = [inZone(pen, zone)]
  return {
    selection: [],
    gesture: {
      label: editWords.draw,
      lifted: [],
      gather(now) {
        const last = points.at(-1)
        const next = inZone(now, zone)
        if (!last || Math.hypot(next.x - last.x, next.y - last.y) > 0.5) points.push(next)
      },
      at: () => ({ change: addStroke(scene.doc, scene.frame, zone, points, PEN_STYLE).change }),
    },
  }
}

/** A new text where the pointer came down, open for typing. */
export function pressText(pen: Pen, scene: Scene): Press {
  const zone = zoneAt(pen)
  if (!zone) return {}
  const corner = ZONE_BOXES[zone]
  const x = Math.min(pen.x - corner.x, corner.w - TEXT_BOX.w)
  const made = addText(
    scene.doc,
    scene.frame,
    zone,
    { x, y: pen.y - corner.y - TEXT_BOX.h / 2, ...TEXT_BOX },
    '',
  )
  return { commit: { label: editWords.addText, change: made.change }, selection: [made.id], type: made.id }
}

/** The tool that puts this stamp where the pointer comes down. */
export function stampTool(stamp: string): (pen: Pen, scene: Scene) => Press {
  return (pen, scene) => {
    const zone = zoneAt(pen)
    if (!zone) return {}
    const { x, y } = inZone(pen, zone)
    const size = { w: STAMP_SIZE, h: STAMP_SIZE }
    const made = addStamp(scene.doc, scene.frame, zone, { x, y }, stamp, size)
    return { commit: { label: editWords.addStamp, change: made.change }, selection: [made.id] }
  }
}

function inZone(pen: Pen, zone: Zone): Point & { pressure: number } {
  const corner = ZONE_BOXES[zone]
  return { x: pen.x - corner.x, y: pen.y - corner.y, pressure: pen.pressure }
}
