import { type Doc, get } from '../model/doc'
import type { Box } from '../model/geometry'
import type { Element, FigureElement, Frame, Guest, StampElement, TextElement } from '../model/record'
import { type Art, placed } from './art'
import { figureOf } from './cast'
import { faceOf } from './faces'
import { figureArt } from './figure'
import { type Font, type GroupInk, group, type Ink, type Matrix, path, rect } from './ink'
import { figureFor } from './looks'
import { PALETTE } from './palette'
import { missingArt, stampArt } from './stamps'
import { strokeInk } from './stroke'
import { textInks } from './textInk'
import { layoutText } from './textLayout'

/**
 * One element in the units of its zone, turned about its middle. Never throws: what has no size or no place is shown
 * as a crossed box. Painted once for an element and what it shows, so an unchanged one keeps its ink.
 */
export function paintElement(doc: Doc, element: Element): GroupInk {
  const frame = get(doc, element.parent, 'frame')
  const guest = element.shape === 'figure' ? get(doc, element.guest, 'guest') : null
  const known = painted.get(element)
  if (known && known.guest === guest && known.feeling === frame?.intended) return known.ink
  const ink = paintNew(element, frame, guest)
  painted.set(element, { guest, feeling: frame?.intended, ink })
  return ink
}

/** The letters of a text element, at the size it asks for. */
export function textElementFont(element: TextElement): Font {
  return { family: 'Inter', size: element.size, weight: element.bold ? 600 : 400, italic: element.italic }
}

/** In multiples of the size. */
export const TEXT_LINE_HEIGHT = 1.3

interface Painted {
  readonly guest: Guest | null
  readonly feeling: Frame['intended'] | undefined
  readonly ink: GroupInk
}

const painted = new WeakMap<Element, Painted>()

function paintNew(element: Element, frame: Frame | null, guest: Guest | null): GroupInk {
  if (![element.x, element.y, element.w, element.h, element.degrees].every(Number.isFinite)) {
    return crossedBox({ x: 0, y: 0, w: CROSSED, h: CROSSED })
  }
  const inside = inkOf(element, frame, guest)
  return inside === null ? crossedBox({ ...element, w: CROSSED, h: CROSSED }) : group(inside, turned(element))
}

/** From the element's top left corner; null: impossible. */
function inkOf(element: Element, frame: Frame | null, guest: Guest | null): readonly Ink[] | null {
  const { w, h } = element
  switch (element.shape) {
    case 'stamp':
      return w > 0 && h > 0 ? [standing(artOfStamp(element), { x: 0, y: 0, w, h })] : null
    case 'text':
      return w > 0 && element.size > 0 ? textOf(element) : null
    case 'stroke':
      return strokeInk(element)
    case 'figure':
      return w > 0 && h > 0 ? [personOf(element, frame, guest)] : null
  }
}

function artOfStamp({ stamp }: StampElement): Art {
  return stampArt(stamp) ?? missingArt()
}

function personOf(element: FigureElement, frame: Frame | null, guest: Guest | null): Ink {
  const box = { x: 0, y: 0, w: element.w, h: element.h }
  const looks = element.figure ?? (guest ? figureOf(guest) : figureFor(element.guest ?? element.id))
  const art = figureArt(looks, element.face ?? faceOf(frame?.intended ?? null), box)
  return standing(art, box, element.mirrored ? 'mirrored' : 'as-drawn')
}

/** Words keep their size and may reach below the box. */
function textOf(element: TextElement): readonly Ink[] {
  const { align, colour, w } = element
  const x = align === 'start' ? 0 : align === 'middle' ? w / 2 : w
  const font = textElementFont(element)
  const layout = layoutText(element.text, { font, width: w, lineHeight: TEXT_LINE_HEIGHT })
  return textInks(layout, { x, y: 0 }, { font, colour, anchor: align })
}

/** Art as large as the box allows in its own proportions, in the middle, with its feet on the lower edge. */
export function standing(art: Art, box: Box, facing: 'as-drawn' | 'mirrored' = 'as-drawn'): Ink {
  const scale = Math.min(box.w / art.w, box.h / art.h)
  const [w, h] = [art.w * scale, art.h * scale]
  return placed(art, { x: box.x + (box.w - w) / 2, y: box.y + box.h - h, w, h }, facing)
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
