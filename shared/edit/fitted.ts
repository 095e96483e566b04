import type { Element } from '../model/element'
import { type Box, middleOf, type Point } from '../model/geometry'
import { heightNeeded } from '../scene/lettering'
import { between, endsIn } from './ends'
import { kept, keptBox } from './fresh'

/**
 * An element after the box `from` was drawn out to `to`, both upright and in units of its zone. Letters keep their
 * size; a turned element keeps its angle and grows along its own sides.
 */
export function fitted(element: Element, from: Box, to: Box): Element {
  const scale = { x: from.w === 0 ? 1 : to.w / from.w, y: from.h === 0 ? 1 : to.h / from.h }
  const at = ({ x, y }: Point): Point => ({
    x: to.x + (x - from.x) * scale.x,
    y: to.y + (y - from.y) * scale.y,
  })
  if (element.shape === 'line') {
    const { start, end } = endsIn(element)
    return between(element, { start: at(start), end: at(end) })
  }
  if (element.degrees === 0) {
    const sized = grown(element, element.w * scale.x, element.h * scale.y)
    return { ...sized, ...cornerOf(at(element)) }
  }
  const radians = (element.degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  const w = element.w * Math.hypot(scale.x * cos, scale.y * sin)
  const h = element.h * Math.hypot(scale.x * sin, scale.y * cos)
  return aroundMiddle(grown(element, w, h), at(middleOf(element)))
}

/** An element of another size about a middle (units of its zone), with its angle. */
export function sized(element: Element, middle: Point, w: number, h: number): Element {
  return aroundMiddle(grown(element, w, h), middle)
}

/** Sheet units: smaller than this nothing can be caught again. */
const SMALLEST = 4

/** The tip of a bubble keeps its place as a share of the box; a text is as high as its lines come to be. */
function grown(element: Element, w: number, h: number): Element {
  const size = { w: kept(least(element, w, 'w')), h: kept(least(element, h, 'h')) }
  if (element.shape === 'text')
    return { ...element, w: size.w, h: kept(heightNeeded({ ...element, w: size.w })) }
  if (element.shape !== 'box' || element.tail === null) return { ...element, ...size }
  const { x, y } = element.tail
  const tail = {
    x: kept(element.w === 0 ? x : (x * size.w) / element.w),
    y: kept(element.h === 0 ? y : (y * size.h) / element.h),
  }
  return { ...element, ...size, tail }
}

/** A stroke may be a hair thin, yet never loses a side it had: nothing could draw it out again. */
function least(element: Element, length: number, side: 'w' | 'h'): number {
  const smallest = element.shape === 'stroke' ? Math.min(SMALLEST, element[side]) : SMALLEST
  return Math.max(smallest, length)
}

function aroundMiddle(element: Element, middle: Point): Element {
  const { w, h } = element
  return { ...element, ...keptBox({ x: middle.x - w / 2, y: middle.y - h / 2, w, h }) }
}

function cornerOf({ x, y }: Point): Point {
  return { x: kept(x), y: kept(y) }
}
