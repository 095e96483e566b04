import type { Point } from '../../shared/model/geometry'
import { viewNow } from '../document/camera'
import { toSheet } from '../document/view'
import type { Pen } from '../tools/gesture'

/** Where an event is in the sheet's room, in CSS pixels. */
export function placeIn(holder: HTMLElement, event: { clientX: number; clientY: number }): Point {
  const corner = holder.getBoundingClientRect()
  return { x: event.clientX - corner.left, y: event.clientY - corner.top }
}

/** A pointer event in sheet units, as the sheet lies at this moment. */
export function penOf(event: PointerEvent | MouseEvent, holder: HTMLElement): Pen {
  const pressure = 'pressure' in event && event.pointerType === 'pen' ? event.pressure : 0.5
  return {
    ...toSheet(viewNow(), placeIn(holder, event)),
    pressure,
    shift: event.shiftKey,
    alt: event.altKey,
    ctrl: event.ctrlKey || event.metaKey,
  }
}

/** The keyboard's own parts on the sheet (texts, lists) keep their pointer events. */
export function isSheetPart(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-sheet-part]') !== null
}
