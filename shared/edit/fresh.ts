import { LIMITS, round3 } from '../limits'
import type { Element } from '../model/element'
import type { Box } from '../model/geometry'
import { type Id, newId } from '../model/id'
import { FIRST_ORDER } from '../model/order'
import type { Zone } from '../model/vocabulary'

/** What every new element begins with; its box in units of its zone. */
export function freshElement(parent: Id, zone: Zone, box: Box): Plain {
  return {
    id: newId('element'),
    kind: 'element',
    parent,
    order: FIRST_ORDER,
    extra: {},
    zone,
    ...keptBox(box),
    degrees: 0,
    name: '',
    locked: false,
    hidden: false,
    opacity: 1,
  }
}

/** A box in the numbers a record can keep. */
export function keptBox({ x, y, w, h }: Box): Box {
  return { x: kept(x), y: kept(y), w: kept(w), h: kept(h) }
}

/** Three decimals, within the limits of coordinates. */
export function kept(value: number): number {
  return round3(Math.max(-LIMITS.coordinate, Math.min(LIMITS.coordinate, value)))
}

type Plain = Pick<
  Element,
  | 'id'
  | 'kind'
  | 'parent'
  | 'order'
  | 'extra'
  | 'zone'
  | 'x'
  | 'y'
  | 'w'
  | 'h'
  | 'degrees'
  | 'name'
  | 'locked'
  | 'hidden'
  | 'opacity'
>
