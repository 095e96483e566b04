import type { Figure } from '../model/element'
import type { Id } from '../model/id'
import { figureFor } from '../scene/looks'

/**
 * The looks of somebody who comes along, as they follow from an id: in clothes none of those already there wear, as
 * long as there are others. Children have a child's hair and the skin of the first one there.
 */
export function companionLooks(id: Id, age: 'adult' | 'child', there: readonly Figure[]): Figure {
  const worn = new Set(there.map(({ clothing }) => clothing))
  const tries = Array.from({ length: TRIES }, (_, i) => figureFor(i === 0 ? id : `${id} ${i}`))
  const fitting = age === 'adult' ? tries : tries.filter(({ head }) => !GROWN_HEADS.has(head))
  const looks = fitting.find(({ clothing }) => !worn.has(clothing)) ?? fitting[0] ?? figureFor(id)
  if (age === 'adult') return looks
  const hair = GREYS.has(looks.hair) ? YOUNG_HAIR : looks.hair
  return { ...looks, hair, skin: there[0]?.skin ?? looks.skin, facialHair: null, accessory: null }
}

const TRIES = 24
const GROWN_HEADS: ReadonlySet<string> = new Set([
  'grayMedium',
  'grayShort',
  'noHair1',
  'shaved2',
  'hatBeanie',
])
const GREYS: ReadonlySet<string> = new Set(['#857d74', '#cfc8bd'])
const YOUNG_HAIR = '#6d4427'
