import { type Doc, frameOf, get } from '../model/doc'
import type { Element } from '../model/element'
import type { Box } from '../model/geometry'
import type { Frame, Guest } from '../model/record'
import { type GroupInk, group, type Ink, type Matrix, path, rect } from './ink'
import { lettersInk } from './lettering'
import { faded } from './opacity'
import { PALETTE } from './palette'
import { boxInk } from './shapes/box'
import { figureInk } from './shapes/figure'
import { lineInk } from './shapes/line'
import { pictureInk } from './shapes/picture'
import { stampInk } from './shapes/stamp'
import { strokeInk } from './shapes/stroke'

/**
 * One element in the units of its zone, turned about its middle. Never throws: what has no size or no place, or cannot
 * be painted, is shown as a crossed box. Painted once for an element and what it shows, so an unchanged one keeps its
 * ink.
 */
export function paintElement(doc: Doc, element: Element): GroupInk {
  const isFigure = element.shape === 'figure'
  const frame = isFigure ? frameOf(doc, element) : null
  const guest = isFigure ? get(doc, element.guest, 'guest') : null
  const known = painted.get(element)
  if (known && known.guest === guest && known.feeling === feelingOf(element, frame)) return known.ink
  const ink = paintNew(element, frame, guest)
  painted.set(element, { guest, feeling: feelingOf(element, frame), ink })
  return ink
}

interface Painted {
  readonly guest: Guest | null
  readonly feeling: Frame['felt'] | undefined
  readonly ink: GroupInk
}

const painted = new WeakMap<Element, Painted>()

/** The one a figure wears; undefined: it wears none. */
function feelingOf(element: Element, frame: Frame | null): Frame['felt'] | undefined {
  return element.shape === 'figure' ? frame?.[element.wears] : undefined
}

function paintNew(element: Element, frame: Frame | null, guest: Guest | null): GroupInk {
  const { x, y, w, h, degrees, opacity } = element
  if (![x, y, w, h, degrees].every((value) => Math.abs(value) <= FARTHEST))
    return crossedBox({ x: 0, y: 0, w: CROSSED, h: CROSSED })
  const inside = inkOrNone(element, frame, guest)
  if (inside === null) return crossedBox({ x, y, w: CROSSED, h: CROSSED })
  return group(faded(inside, opacity), turned(element))
}

/** One element that cannot be painted must not take the sheet with it: the crossed box tells of it. */
function inkOrNone(element: Element, frame: Frame | null, guest: Guest | null): readonly Ink[] | null {
  try {
    return inkOf(element, frame, guest)
  } catch {
    return null
  }
}

/** From the element's top left corner; null: impossible. */
function inkOf(element: Element, frame: Frame | null, guest: Guest | null): readonly Ink[] | null {
  switch (element.shape) {
    case 'stamp':
      return stampInk(element)
    case 'text':
      return element.w > 0 && element.size > 0 ? lettersInk(element) : null
    case 'stroke':
      return strokeInk(element)
    case 'figure':
      return figureInk(element, frame, guest)
    case 'box':
      return boxInk(element)
    case 'line':
      return lineInk(element)
    case 'picture':
      return pictureInk(element)
  }
}

/** Moves the corner to its place and turns about the middle. */
function turned({ x, y, w, h, degrees }: Element): Matrix {
  if (degrees === 0) return [1, 0, 0, 1, x, y]
  const radians = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  const e = x + w / 2 - (cos * w) / 2 + (sin * h) / 2
  const f = y + h / 2 - (sin * w) / 2 - (cos * h) / 2
  return [cos, sin, -sin, cos, e, f]
}

/** Far beyond any coordinate a board can hold: arithmetic would overflow. */
const FARTHEST = 1e9

/** Side of what stands for an element without a size. */
const CROSSED = 32

function crossedBox({ x, y, w, h }: Box): GroupInk {
  const line = { stroke: PALETTE.ink3, strokeWidth: 1.5 }
  return group(
    [
      rect({ x: 0, y: 0, w, h }, { ...line, fill: PALETTE.panel, radius: 4 }),
      path(`M0 0L${w} ${h}M${w} 0L0 ${h}`, line),
    ],
    [1, 0, 0, 1, x, y],
  )
}
