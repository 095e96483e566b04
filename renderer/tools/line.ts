import { zoneAt } from '../../shared/edit/elements'
import { addLine, type LineEnd } from '../../shared/edit/lines'
import { ZONE_BOXES } from '../../shared/model/zones'
import { editWords } from '../../shared/words/edit'
import { holderOf, inside } from './drawing'
import { endAim, targetOf } from './ends'
import type { Scene, Tool } from './gesture'
import { isStill } from './still'

/** Sheet units: what a click without a drag puts down. */
const LENGTH = 160

/** Draws a line or arrow from what it comes out of to what it leads to; Shift by steps of fifteen degrees. */
export function lineTool(kind: 'line' | 'arrow'): Tool {
  return (pen, scene) => {
    const zone = zoneAt(pen)
    if (!zone) return {}
    const from = endAim(scene, zone, null, null)({ ...pen, shift: false }, null)
    const aim = endAim(scene, zone, null, from.on?.element ?? null)
    return {
      selection: [],
      gesture: {
        label: kind === 'line' ? editWords.addLine : editWords.addArrow,
        lifted: [],
        at(now) {
          const isClick = isStill(pen, now, scene)
          const way = isClick
            ? acrossFrom(pen.x, pen.y, ZONE_BOXES[zone])
            : { start: from, end: aim({ ...now, ...inside(zone, now) }, from.point) }
          const { doc, frame } = scene
          const made = addLine(doc, frame, zone, way.start, way.end, styleOf(scene, kind), holderOf(scene))
          return { change: made.change, selection: [made.id], ...targetOf(way.end) }
        },
      },
    }
  }
}

/** A level line with its middle where the pointer clicked, wholly inside the zone. */
function acrossFrom(x: number, y: number, zone: { readonly x: number; readonly w: number }) {
  const left = Math.max(zone.x, Math.min(zone.x + zone.w - LENGTH, x - LENGTH / 2))
  const end = (at: number): LineEnd => ({ point: { x: at, y }, on: null })
  return { start: end(left), end: end(left + LENGTH) }
}

function styleOf({ styles }: Scene, kind: 'line' | 'arrow') {
  return kind === 'arrow' ? styles.arrow : ({ ...styles.line, startHead: 'none', endHead: 'none' } as const)
}
