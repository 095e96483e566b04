import { zoneAt } from '../../shared/edit/elements'
import { addParty, type Party } from '../../shared/edit/party'
import type { Id } from '../../shared/model/id'
import { ZONE_BOXES } from '../../shared/model/zones'
import { editWords } from '../../shared/words/edit'
import { holderOf, inside } from './drawing'
import type { Tool } from './gesture'

/** The tool that lets a guest (null: someone at work) and whoever comes along step in where the pointer is let go. */
export function guestTool({ guest, party }: { readonly guest: Id | null; readonly party: Party }): Tool {
  return (pen, scene) => {
    const zone = zoneAt(pen)
    if (!zone) return {}
    const corner = ZONE_BOXES[zone]
    return {
      selection: [],
      gesture: {
        label: editWords.addFigures(PEOPLE[party]),
        lifted: [],
        at(now) {
          const { x, y } = inside(zone, now)
          const point = { x: x - corner.x, y: y - corner.y }
          const { doc, frame } = scene
          const made = addParty(doc, frame, zone, point, guest, party, holderOf(scene))
          return { change: made.change, selection: made.ids }
        },
      },
    }
  }
}

const PEOPLE: Readonly<Record<Party, number>> = { alone: 1, couple: 2, family: 4, queue: 4 }
