import { LIMITS, round3 } from '../../limits'
import { markOf } from '../../method/fingerprint'
import type { Element } from '../../model/element'
import { type Id, PREFIX } from '../../model/id'
import { sameJson } from '../../model/same'
import { canonical } from '../canonical'

/**
 * Theirs of an element, as one of its own beside what stands. Its id follows from what it is: choosing both again makes
 * no second one. Where it would lie on the other, it lies a little aside.
 */
export function copyBeside(standing: Element, theirs: Element): Element {
  const copy = { ...theirs, id: copyId(theirs), parent: standing.parent }
  const isOnTop = (['zone', 'x', 'y'] as const).every((field) => sameJson(standing[field], theirs[field]))
  if (!isOnTop) return copy
  const aside = { ...copy, x: shifted(copy.x), y: shifted(copy.y) }
  return aside.shape === 'line' ? { ...aside, startOn: null, endOn: null } : aside
}

function copyId(theirs: Element): Id {
  const text = canonical(theirs)
  return `${PREFIX.element}_${`${markOf(text)}${markOf(`${text}.`)}`.slice(0, 26)}`
}

function shifted(at: number): number {
  return round3(Math.min(LIMITS.coordinate, at + ASIDE))
}

/** Sheet units: enough to see that there are two. */
const ASIDE = 24
