import { sheetBox } from '../../shared/edit/elements'
import type { BoxElement, Element } from '../../shared/model/element'
import { type Box, boundsOf } from '../../shared/model/geometry'
import { heightNeeded } from '../../shared/scene/lettering'

/** The upright box of the sheet outside of which an element leaves no ink. Worked out once for an element. */
export function reachOf(element: Element): Box {
  const known = reaches.get(element)
  if (known) return known
  const { x, y, w, h } = boundsOf({ ...sheetBox(element), ...drawnSize(element) })
  const over = overhang(element)
  const reach = { x: x - over, y: y - over, w: w + 2 * over, h: h + 2 * over }
  reaches.set(element, reach)
  return reach
}

const reaches = new WeakMap<Element, Box>()

/** Words may go on below their box. */
function drawnSize(element: Element): { readonly w: number; readonly h: number } {
  const { w, h } = element
  return element.shape === 'text' ? { w, h: Math.max(h, heightNeeded(element)) } : { w, h }
}

/** Sheet units that ink may stand off the box. */
function overhang(element: Element): number {
  switch (element.shape) {
    case 'stroke':
      return element.width
    case 'line':
      return Math.abs(element.bend) * Math.hypot(element.w, element.h) + HEAD * element.width + SHADE
    case 'box':
      return tailLength(element) + element.lineWidth + SHADE
    case 'text':
      // A turned one turns about the middle of its own box and not of its words.
      return element.degrees === 0
        ? element.size
        : element.size + Math.max(0, heightNeeded(element) - element.h)
    case 'stamp':
    case 'figure':
    case 'picture':
      return 2
  }
}

const HEAD = 8
const SHADE = 24

/** From the middle of the box, whichever way it is turned. */
function tailLength({ tail, w, h }: Pick<BoxElement, 'tail' | 'w' | 'h'>): number {
  return tail === null ? 0 : Math.hypot(tail.x - w / 2, tail.y - h / 2)
}
