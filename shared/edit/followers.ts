import { type Doc, elementsOf } from '../model/doc'
import type { BoxElement, Element, LineElement } from '../model/element'
import type { Id } from '../model/id'
import { heldBy } from './ends'

/** Lines and bubbles that hold on to, or point at, another element. */
export type Follower = LineElement | BoxElement

/** Who follows an element of a frame: read once per Doc and frame, so that a drag asks for nothing but this. */
export function followersOf(doc: Doc, frame: Id, target: Id): readonly Follower[] {
  return followersIn(doc, frame).get(target) ?? NOBODY
}

/** Lines of a frame that hold on to something with both ends. */
export function tiedLines(doc: Doc, frame: Id): readonly LineElement[] {
  const found = new Set<LineElement>()
  for (const followers of followersIn(doc, frame).values()) {
    for (const one of followers) if (one.shape === 'line' && one.startOn && one.endOn) found.add(one)
  }
  return [...found]
}

/** Ids of what an element follows. */
export function followedBy(element: Element): readonly Id[] {
  if (element.shape === 'line') return heldBy(element)
  return element.shape === 'box' && element.tailTo !== null ? [element.tailTo] : NONE
}

function followersIn(doc: Doc, frame: Id): ReadonlyMap<Id, readonly Follower[]> {
  const ofDoc = known.get(doc) ?? new Map<Id, ReadonlyMap<Id, readonly Follower[]>>()
  known.set(doc, ofDoc)
  const found = ofDoc.get(frame) ?? collected(elementsOf(doc, frame))
  ofDoc.set(frame, found)
  return found
}

function collected(elements: readonly Element[]): ReadonlyMap<Id, readonly Follower[]> {
  const found = new Map<Id, Follower[]>()
  for (const element of elements) {
    if (element.shape !== 'line' && element.shape !== 'box') continue
    for (const target of followedBy(element)) {
      const others = found.get(target)
      if (others) others.push(element)
      else found.set(target, [element])
    }
  }
  return found
}

const NONE: readonly Id[] = []
const NOBODY: readonly Follower[] = []
const known = new WeakMap<Doc, Map<Id, ReadonlyMap<Id, readonly Follower[]>>>()
