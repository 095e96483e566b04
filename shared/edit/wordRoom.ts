import type { BoxElement, TextElement } from '../model/element'
import { cornersOf, turn } from '../model/geometry'
import { heightNeeded } from '../scene/lettering'
import { kept } from './fresh'

/**
 * An element as high as its words ask for: a text exactly, a box at least. Its first line stays where it is, also where
 * it is turned.
 */
export function withWordRoom<E extends TextElement | BoxElement>(element: E): E {
  const needed = heightNeeded(element)
  const h = kept(element.shape === 'box' ? Math.max(element.h, needed) : needed)
  if (h === element.h || element.degrees === 0) return { ...element, h }
  const [corner] = cornersOf(element)
  const middle = turn({ x: corner.x + element.w / 2, y: corner.y + h / 2 }, corner, element.degrees)
  return { ...element, h, x: kept(middle.x - element.w / 2), y: kept(middle.y - h / 2) }
}
