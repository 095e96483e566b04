import { sheetBox } from '../../shared/edit/elements'
import { topmost } from '../../shared/edit/groups'
import { type Doc, get, groupsAround } from '../../shared/model/doc'
import type { Element } from '../../shared/model/element'
import { hits, type Point } from '../../shared/model/geometry'
import type { Id } from '../../shared/model/id'
import { pressCrop } from './crop'
import { aiming, bending, draggingEnd } from './ends'
import type { Gesture, Pen, Press, Scene } from './gesture'
import { type Handle, handleAt, handlesOf, isSide, withinReach } from './handles'
import { boxing } from './marquee'
import { moving } from './move'
import { deepAt, isCaught } from './pick'
import { resizing } from './resize'
import { turning } from './turning'

/**
 * Click chooses (a group whole, its inside once it is entered), Ctrl+click goes into groups, Shift adds and takes
 * away; a drag moves, changes by a handle, or draws a box that chooses what it touches.
 */
export function pressSelect(pen: Pen, scene: Scene): Press {
  if (scene.cropping !== null) {
    return pressCrop(pen, scene, scene.cropping) ?? { ...pressOutside(pen, scene), cropping: null }
  }
  const handle = handleAt(scene, pen)
  const gesture = handle && handled(pen, scene, handle)
  return gesture ? { gesture } : pressOutside(pen, scene)
}

function pressOutside(pen: Pen, plain: Scene): Press {
  const scene = { ...plain, cropping: null }
  const hit = deepAt(scene, pen)
  const leaves = leaving(scene, hit)
  const chosen = chosenAt(scene, pen, hit)
  if (chosen === null && hit === null) {
    return { ...(pen.shift ? {} : { selection: [] }), ...leaves, gesture: boxing(scene, pen) }
  }
  // What is chosen is taken even from below something else: the press may begin a drag, and a click chooses anew.
  const clicked = hit ? selectionAfter(scene, hit, pen, chosen) : scene.selection
  if (chosen !== null) {
    return { selection: scene.selection, gesture: moving(scene, scene.selection, pen, clicked), ...leaves }
  }
  return { selection: clicked, gesture: moving(scene, clicked, pen, clicked), ...leaves }
}

/** A press outside the entered group leaves it. */
function leaving({ doc, entered }: Scene, hit: Element | null): Pick<Press, 'enter'> {
  if (entered === null || (hit && isInside(doc, hit, entered))) return {}
  return { enter: null }
}

/** The chosen layer a press takes: the one it hit, or one whose inside it came down in; null: none. */
function chosenAt(scene: Scene, pen: Pen, hit: Element | null): Id | null {
  const { doc, selection } = scene
  const own = hit && selection.find((id) => id === hit.id || isInside(doc, hit, id))
  if (own) return own
  if (pen.shift || pen.ctrl) return null
  return selection.find((id) => withinReach(doc, [id]).some((element) => isOver(element, pen, scene))) ?? null
}

/** Anywhere in the box of what is chosen; a line is taken where it runs. */
function isOver(element: Element, point: Point, { unitsPerPixel }: Scene): boolean {
  if (element.shape === 'line') return isCaught(element, point, LINE_PIXELS * unitsPerPixel)
  return hits(sheetBox(element), point, 0)
}

const LINE_PIXELS = 6

/** What is chosen after a click on an element; `chosen`: the layer of the selection it belongs to. */
function selectionAfter(scene: Scene, hit: Element, pen: Pen, chosen: Id | null): readonly Id[] {
  const { doc, selection, entered } = scene
  const layer = topmost(doc, hit.id, isInside(doc, hit, entered) ? entered : null)
  const isDeep = pen.ctrl && layer !== hit.id
  if (isDeep) {
    const together = pen.shift || selection.some((id) => id !== hit.id && isSibling(doc, id, hit))
    return together ? toggled(selection, hit.id) : [hit.id]
  }
  if (pen.shift || pen.ctrl) return toggled(selection, chosen ?? layer)
  // A click inside what alone is chosen keeps it, also where that is deep in a group.
  return chosen !== null && (chosen === hit.id || isInside(doc, hit, chosen)) ? [chosen] : [layer]
}

function toggled(selection: readonly Id[], id: Id): readonly Id[] {
  return selection.includes(id) ? selection.filter((one) => one !== id) : [...selection, id]
}

function isSibling(doc: Doc, id: Id, element: Element): boolean {
  return doc.get(id)?.parent === element.parent
}

function isInside(doc: Doc, element: Element, group: Id | null): boolean {
  return group !== null && groupsAround(doc, element).some(({ id }) => id === group)
}

function handled(pen: Pen, scene: Scene, handle: Handle): Gesture | null {
  if (isSide(handle)) return resizing(scene, handle, pen)
  if (handle === 'turn') return turning(scene, pen)
  const [only] = withinReach(scene.doc, scene.selection)
  const element = get(scene.doc, only?.id ?? null, 'element')
  const tip = handlesOf(scene).get('tail')
  if (element?.shape === 'box' && handle === 'tail' && tip) return aiming(scene, element, tip, pen)
  if (element?.shape !== 'line') return null
  if (handle === 'bend') return bending(scene, element, pen)
  return handle === 'start' || handle === 'end' ? draggingEnd(scene, element, handle, pen) : null
}
