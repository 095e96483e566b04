import { boundsOfElements, leavesOf, zoneAt } from '../../shared/edit/elements'
import { type Doc, layer } from '../../shared/model/doc'
import { type Box, middleOf } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import { ZONE_BOXES } from '../../shared/model/zones'
import { canvasWords } from '../../shared/words/canvas'
import { layerName } from '../document/elementName'
import { say } from '../document/session'

/** Says where these stand now, or how large they are, if that is what became of them. */
export function sayChange(before: Doc, after: Doc, ids: readonly Id[]): void {
  const from = boundsOfElements(leavesOf(before, ids))
  const to = boundsOfElements(leavesOf(after, ids))
  if (!from || !to) return
  if (differs(from.w, to.w) || differs(from.h, to.h)) {
    return say(canvasWords.sizedTo(Math.round(to.w), Math.round(to.h)))
  }
  if (differs(from.x, to.x) || differs(from.y, to.y)) say(placeWords(to))
}

/** In units of the zone they stand in. */
function placeWords(box: Box): string {
  const zone = zoneAt(middleOf(box))
  const corner = zone ? ZONE_BOXES[zone] : { x: 0, y: 0 }
  return canvasWords.movedTo(Math.round(box.x - corner.x), Math.round(box.y - corner.y))
}

/** Says what is chosen. */
export function sayChosen(doc: Doc, ids: readonly Id[]): void {
  const [only] = ids
  if (only === undefined) return say(canvasWords.nothingChosen)
  const one = layer(doc, only)
  say(ids.length === 1 && one ? layerName(doc, one) : canvasWords.chosen(ids.length))
}

function differs(a: number, b: number): boolean {
  return Math.abs(a - b) > 0.01
}
