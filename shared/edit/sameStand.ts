import type { Element } from '../model/element'
import { sameJson } from '../model/same'

/** Whether nothing changed that others follow, or that makes an element follow others: a new colour moves no line. */
export function sameStand(before: Element | null, after: Element | null): boolean {
  if (!before || !after) return before === after
  return (
    before.x === after.x &&
    before.y === after.y &&
    before.w === after.w &&
    before.h === after.h &&
    before.degrees === after.degrees &&
    before.zone === after.zone &&
    before.parent === after.parent &&
    sameJson(ownStand(before), ownStand(after))
  )
}

/** What else counts for one shape; null: nothing. */
function ownStand(element: Element): readonly unknown[] | null {
  switch (element.shape) {
    case 'figure':
      return [element.mirrored]
    case 'box':
      return [element.form, element.tail, element.tailTo]
    case 'line':
      return [element.start, element.startOn, element.endOn]
    case 'stamp':
    case 'text':
    case 'stroke':
    case 'picture':
      return null
  }
}
