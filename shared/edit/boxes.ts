import { type Change, nothing, put } from '../model/change'
import { type Doc, elementsOf, get, isHidden } from '../model/doc'
import type { BoxElement, FigureElement, TextElement } from '../model/element'
import { type Box, middleOf, type Point, turn } from '../model/geometry'
import type { Id } from '../model/id'
import type { BoxForm, Zone } from '../model/vocabulary'
import { ZONE_BOXES } from '../model/zones'
import type { Made } from './elements'
import { freshElement, kept } from './fresh'
import { inFront } from './front'
import { mouthIn } from './mouth'
import type { Styles } from './styles'

/**
 * A shape, note or bubble in a box of zone units, in front of all. A bubble points at the nearest mouth, or down to
 * the left where nobody is.
 */
export function addBox(
  doc: Doc,
  frame: Id,
  zone: Zone,
  box: Box,
  form: BoxForm,
  styles: Styles,
  holder: Id = frame,
): Made {
  const plain: BoxElement = {
    ...freshElement(holder, zone, box),
    shape: 'box',
    form,
    text: '',
    ...styles.box[form],
    tail: null,
    tailTo: null,
  }
  const element = form === 'speech' || form === 'thought' ? speaking(doc, frame, plain) : plain
  return { change: inFront(doc, holder, [element]), id: element.id }
}

/** Points a bubble's tail at a point of the sheet, or for good at somebody's mouth (`at`; null: at the place). */
export function aimTail(doc: Doc, id: Id, to: Point, at: Id | null): Change {
  const box = get(doc, id, 'element')
  if (box?.shape !== 'box') return nothing
  const corner = ZONE_BOXES[box.zone]
  const target = get(doc, at, 'element')
  const place = target?.shape === 'figure' ? mouthOf(target) : to
  const tail = tailTowards(box, { x: place.x - corner.x, y: place.y - corner.y })
  return put(doc, { ...box, tail, tailTo: target && target.id !== id ? target.id : null })
}

/** Where the mouth of a figure is on the sheet. */
export function mouthOf(figure: FigureElement): Point {
  const corner = ZONE_BOXES[figure.zone]
  const { x, y } = mouthIn(figure)
  return { x: x + corner.x, y: y + corner.y }
}

/** The figure of a zone whose mouth is nearest to a point of the sheet; null where nobody is seen. */
export function nearestMouth(doc: Doc, frame: Id, zone: Zone, from: Point): FigureElement | null {
  let nearest: FigureElement | null = null
  let best = Number.POSITIVE_INFINITY
  for (const figure of elementsOf(doc, frame)) {
    if (figure.shape !== 'figure' || figure.zone !== zone || isHidden(doc, figure)) continue
    const mouth = mouthOf(figure)
    const distance = Math.hypot(mouth.x - from.x, mouth.y - from.y)
    if (distance >= best) continue
    best = distance
    nearest = figure
  }
  return nearest
}

/** What can be changed of the words of a text or a box, and of how they stand. `w`, `h` in sheet units. */
export type LettersPatch = Partial<
  Pick<TextElement, 'text' | 'w' | 'h' | 'size' | 'colour' | 'align' | 'bold' | 'italic' | 'underline'>
>

export function editLetters(doc: Doc, id: Id, patch: LettersPatch): Change {
  const element = get(doc, id, 'element')
  return element?.shape === 'text' || element?.shape === 'box' ? put(doc, { ...element, ...patch }) : nothing
}

/** A place of the zone as seen from the corner of a box that lies level. */
export function tailTowards(box: BoxElement, place: Point): { x: number; y: number } {
  const level = turn(place, middleOf(box), -box.degrees)
  return { x: kept(level.x - box.x), y: kept(level.y - box.y) }
}

function speaking(doc: Doc, frame: Id, bubble: BoxElement): BoxElement {
  const corner = ZONE_BOXES[bubble.zone]
  const middle = middleOf(bubble)
  const figure = nearestMouth(doc, frame, bubble.zone, { x: middle.x + corner.x, y: middle.y + corner.y })
  if (figure) return { ...bubble, tail: tailTowards(bubble, mouthIn(figure)), tailTo: figure.id }
  return { ...bubble, tail: { x: kept(bubble.w * 0.15), y: kept(bubble.h + TAIL_LENGTH) } }
}

/** Sheet units from the box to the tip of a tail that points at nobody. */
const TAIL_LENGTH = 48
