import { type Doc, get } from '../model/doc'
import type { Element, LineElement } from '../model/element'
import type { Id } from '../model/id'
import type { Zone } from '../model/vocabulary'
import { ZONE_BOXES } from '../model/zones'
import { kept } from './fresh'

/** An element of a zone, this far (sheet units) from where it stood on the sheet. */
export function standing(element: Element, zone: Zone, dx = 0, dy = 0): Element {
  const [from, to] = [ZONE_BOXES[element.zone], ZONE_BOXES[zone]]
  return {
    ...element,
    zone,
    x: kept(element.x + from.x + dx - to.x),
    y: kept(element.y + from.y + dy - to.y),
  }
}

/** A line between two that go into one zone goes there with them; follow.ts has the last word on its ends. */
export function drawnAlong(doc: Doc, line: LineElement, moved: ReadonlyMap<Id, Element>): readonly Element[] {
  const [a, b] = [moved.get(line.startOn?.element ?? ''), moved.get(line.endOn?.element ?? '')]
  const before = get(doc, a?.id ?? null, 'element')
  if (!a || !b || !before || a.zone !== b.zone || moved.has(line.id)) return []
  const was = standing(before, a.zone)
  return [standing(line, a.zone, a.x - was.x, a.y - was.y)]
}
