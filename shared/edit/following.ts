import { LIMITS } from '../limits'
import type { BoxElement, Element, Hold, LineElement } from '../model/element'
import { middleOf, type Point } from '../model/geometry'
import type { Id } from '../model/id'
import type { Rec } from '../model/record'
import { tailTowards } from './boxes'
import { between, endsIn } from './ends'
import { mouthIn } from './mouth'
import { aimOf, wayOut } from './outline'

/** The records as they will be once the change is made. */
export type Coming = (id: Id) => Rec | null

/** Sheet units between the end of a line and the outline it points at. */
export const GAP = 6

/**
 * A line with its held ends on the outlines, on the straight way between the places aimed at; where there is no way
 * between the outlines, at those places. An end whose hold is gone stays where it is.
 */
export function lineAfter(line: LineElement, coming: Coming): LineElement {
  const [from, to] = [targetOf(line.startOn, line, coming), targetOf(line.endOn, line, coming)]
  const loose = { ...line, startOn: from?.hold ?? null, endOn: to?.hold ?? null }
  if (!from && !to) return loose
  const { start, end } = endsIn(line)
  const a = from ? aimOf(from.target, from.hold) : start
  const b = to ? aimOf(to.target, to.hold) : end
  const length = Math.hypot(b.x - a.x, b.y - a.y)
  const outOfA = from ? wayOut(from.target, a, b) : 0
  const outOfB = to ? wayOut(to.target, b, a) : 0
  if (outOfA === null || outOfB === null) return between(loose, { start: a, end: b })
  const free = length - outOfA - outOfB
  if (!(free > 0)) return between(loose, { start: a, end: b })
  const gap = Math.min(GAP, free / 3)
  return between(loose, {
    start: from ? along(a, b, (outOfA + gap) / length) : a,
    end: to ? along(b, a, (outOfB + gap) / length) : b,
  })
}

/** A bubble with its tail at the mouth it follows; without one, the tail stays as it is. */
export function bubbleAfter(bubble: BoxElement, coming: Coming): BoxElement {
  if (bubble.tailTo === null) return bubble
  const target = standingBeside(bubble.tailTo, bubble, coming)
  if (!target) return { ...bubble, tailTo: null }
  return {
    ...bubble,
    tail: tailTowards(bubble, target.shape === 'figure' ? mouthIn(target) : middleOf(target)),
  }
}

function targetOf(
  hold: Hold | null,
  line: LineElement,
  coming: Coming,
): { readonly hold: Hold; readonly target: Element } | null {
  const target = hold && standingBeside(hold.element, line, coming)
  return hold && target ? { hold, target } : null
}

/** What is followed has to stand in the zone and the frame of who follows. Nothing follows a line, which follows itself. */
function standingBeside(id: Id, follower: Element, coming: Coming): Element | null {
  const target = coming(id)
  if (target?.kind !== 'element' || target.shape === 'line' || target.id === follower.id) return null
  return target.zone === follower.zone && frameAround(target, coming) === frameAround(follower, coming)
    ? target
    : null
}

function frameAround({ parent }: Element, coming: Coming): Id {
  let holder = parent
  for (let depth = 0; depth < LIMITS.parentDepth; depth += 1) {
    const record = coming(holder)
    if (record?.kind !== 'group') break
    holder = record.parent
  }
  return holder
}

function along(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
