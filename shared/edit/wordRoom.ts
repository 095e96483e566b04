import type { BoxElement, TextElement } from '../model/element'
import { cornersOf, turn } from '../model/geometry'
import { ZONE_BOXES } from '../model/zones'
import { heightNeeded } from '../scene/lettering'
import { kept } from './fresh'

/**
 * An element as high as its words ask for: a text exactly, a box at least. Its first line stays where it is, also where
 * it is turned; a box that would grow out of the bottom of its zone moves up as far as there is room, and then grows no
 * more (its letters get smaller instead).
 */
export function withWordRoom<E extends TextElement | BoxElement>(element: E): E {
  const needed = heightNeeded(element)
  if (element.shape === 'box' && element.degrees === 0) return inZone(element, needed)
  const h = kept(element.shape === 'box' ? Math.max(element.h, needed) : needed)
  if (h === element.h || element.degrees === 0) return { ...element, h }
  const [corner] = cornersOf(element)
  const middle = turn({ x: corner.x + element.w / 2, y: corner.y + h / 2 }, corner, element.degrees)
  return { ...element, h, x: kept(middle.x - element.w / 2), y: kept(middle.y - h / 2) }
}

function inZone<E extends TextElement | BoxElement>(element: E, needed: number): E {
  if (needed <= element.h) return element
  const { h: room } = ZONE_BOXES[element.zone]
  const h = kept(Math.max(element.h, Math.min(needed, room)))
  const over = element.y + h - room
  // One that hangs out already was put there by hand.
  const up = element.y + element.h > room ? 0 : Math.max(0, over)
  return { ...element, h, y: kept(element.y - up) }
}
