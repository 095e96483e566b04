import { sheetBox } from '../../shared/edit/elements'
import type { Element } from '../../shared/model/element'
import { type Box, boundsOf, boxBetween, unionOf } from '../../shared/model/geometry'
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

function tailLength({
  tail,
  w,
  h,
}: {
  readonly tail: { x: number; y: number } | null
  w: number
  h: number
}) {
  if (tail === null) return 0
  const whole = unionOf([{ x: 0, y: 0, w, h }, boxBetween(tail, tail)])
  return whole ? Math.max(whole.w - w, whole.h - h) : 0
}
