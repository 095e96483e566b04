import { leavesOf } from '../../shared/edit/elements'
import { apply, type Change, nothing, put } from '../../shared/model/change'
import { type Doc, elementsOf, get, isHidden } from '../../shared/model/doc'
import type { Element } from '../../shared/model/element'
import { type Box, touches } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import { type GroupInk, group, type Ink, type Matrix } from '../../shared/scene/ink'
import { placedElement } from '../../shared/scene/sheet'
import { shownElements } from '../../shared/scene/shown'
import { reachOf } from './reach'

/** What stands still on a sheet while some of it is in hand. */
export interface Still {
  readonly below: readonly Ink[]
  readonly above: readonly Ink[]
}

interface Apart {
  /** In hand: drawn between what lies below and above. */
  readonly lifted: readonly Id[]
  /** The part of the sheet that is seen; null: all. What lies outside is left out. */
  readonly seen: Box | null
}

/** The elements that stay where they are, split at the rearmost one in hand. */
export function stillInks(doc: Doc, frame: Id, { lifted, seen }: Apart): Still {
  const away = new Set(lifted)
  const elements = shownElements(doc, frame)
  const first = away.size === 0 ? -1 : elements.findIndex(({ id }) => away.has(id))
  const low = first === -1 ? elements : elements.slice(0, first)
  const high = first === -1 ? [] : elements.slice(first).filter(({ id }) => !away.has(id))
  const inSight = (element: Element) => seen === null || touches(reachOf(element), seen)
  return { below: inZones(doc, low.filter(inSight)), above: inZones(doc, high.filter(inSight)) }
}

/** Takes an element's words away, for as long as an input method shows them itself. */
export function wordless(doc: Doc, id: Id): Change {
  const element = get(doc, id, 'element')
  if (element?.shape !== 'text' && element?.shape !== 'box') return nothing
  return put(doc, { ...element, text: '' })
}

/** Elements and groups as elements, each once. */
export function leafIds(doc: Doc, ids: readonly Id[]): readonly Id[] {
  return leavesOf(doc, ids).map(({ id }) => id)
}

/** What is in hand and what a draft changes besides, as the draft would leave it; what it makes lies in front. */
export function draftInk(doc: Doc, frame: Id, lifted: readonly Id[], change: Change): Ink {
  const inHand = new Set(lifted)
  const old = elementsOf(doc, frame)
    .filter(({ id }) => inHand.has(id) || change.has(id))
    .map((element) => afterOf(change, element))
    .filter((element) => element !== null)
    .filter((element) => !isHidden(doc, element))
  const made = [...change.values()].flatMap(({ before, after }) =>
    before === null && after?.kind === 'element' ? [after] : [],
  )
  // A figure looks for its frame through its groups, and those may be as new as it is.
  const whole = made.some(({ parent }) => change.has(parent)) ? apply(doc, change) : doc
  return group(inZones(whole, [...old, ...made], (element) => shiftedInk(doc, element)))
}

/** What was only moved keeps its ink, at another place: nothing of it has to be worked out again. Null: more happened. */
function shiftedInk(doc: Doc, element: Element): GroupInk | null {
  const before = get(doc, element.id, 'element')
  if (!before || before.zone !== element.zone || !isOnlyMoved(before, element)) return null
  const placed = placedElement(doc, before)
  const move: Matrix = [1, 0, 0, 1, element.x - before.x, element.y - before.y]
  return placed.ink === 'group' ? { ...placed, children: [group(placed.children, move)] } : null
}

function isOnlyMoved(before: Element, after: Element): boolean {
  const keys = Object.keys(after) as (keyof Element)[]
  return keys.every((key) => key === 'x' || key === 'y' || before[key] === after[key])
}

/** An element as a draft leaves it; null: removed. */
export function afterOf(change: Change, element: Element): Element | null {
  const edit = change.get(element.id)
  if (!edit) return element
  return edit.after?.kind === 'element' ? edit.after : null
}

/** Whether two lists draw the same, so that nothing needs to be drawn again. */
export function sameInks(a: readonly Ink[], b: readonly Ink[]): boolean {
  return a.length === b.length && a.every((ink, i) => sameZone(ink, b[i]))
}

function sameZone(a: Ink, b: Ink | undefined): boolean {
  if (a === b) return true
  if (a.ink !== 'group' || b?.ink !== 'group') return false
  const [one, other] = [a.children, b.children]
  return (
    one.length === other.length &&
    a.transform.every((value, i) => value === b.transform[i]) &&
    one.every((ink, i) => ink === other[i])
  )
}

/** Elements of one zone share its clip: cutting each by itself is most of the work of drawing a full sheet. */
function inZones(
  doc: Doc,
  elements: readonly Element[],
  known: (element: Element) => GroupInk | null = () => null,
): readonly Ink[] {
  const zones = new Map<Element['zone'], { readonly zone: GroupInk; readonly inside: Ink[] }>()
  for (const element of elements) {
    const placed = known(element) ?? placedElement(doc, element)
    if (placed.ink !== 'group') continue
    const same = zones.get(element.zone)
    if (same) same.inside.push(...placed.children)
    else zones.set(element.zone, { zone: placed, inside: [...placed.children] })
  }
  return [...zones.values()].map(({ zone, inside }) => ({ ...zone, children: inside }))
}
