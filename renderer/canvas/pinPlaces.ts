import { sheetBox } from '../../shared/edit/elements'
import { commentsOf, type Doc, frameOf, get, isHidden } from '../../shared/model/doc'
import type { Element } from '../../shared/model/element'
import { boundsOf, type Point } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import type { Comment } from '../../shared/model/sharing'
import { SHEET } from '../../shared/model/zones'

/** Where the sign of an open comment stands on the sheet. */
export interface PinPlace {
  readonly comment: Comment
  /** Its number on the frame, from 1. */
  readonly place: number
  /** The element it is about; null: the frame, or an element that cannot be seen. */
  readonly element: Element | null
  /** Sheet units: the corner it hangs on. */
  readonly at: Point
  /** Pins on the same corner before it. */
  readonly beside: number
}

/** Pins of what is not done with, at the upper right of what they are about; the frame's own at the sheet's corner. */
export function pinPlaces(doc: Doc, frame: Id): readonly PinPlace[] {
  const taken = new Map<Id | null, number>()
  return commentsOf(doc, frame).flatMap((comment, at) => {
    if (comment.resolved) return []
    const element = shownOn(doc, frame, comment.on)
    const key = element?.id ?? null
    const beside = taken.get(key) ?? 0
    taken.set(key, beside + 1)
    return [{ comment, place: at + 1, element, at: element ? cornerOf(element) : CORNER, beside }]
  })
}

const CORNER: Point = { x: SHEET.x + SHEET.w, y: SHEET.y }

function shownOn(doc: Doc, frame: Id, on: Id | null): Element | null {
  const element = get(doc, on, 'element')
  if (!element || isHidden(doc, element) || frameOf(doc, element)?.id !== frame) return null
  return element
}

function cornerOf(element: Element): Point {
  const { x, y, w } = boundsOf(sheetBox(element))
  return { x: clamp(x + w, SHEET.x, SHEET.x + SHEET.w), y: clamp(y, SHEET.y, SHEET.y + SHEET.h) }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
