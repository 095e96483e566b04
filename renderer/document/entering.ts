import { type Doc, get, isHidden, isLocked, type Layer, layer, layersOf } from '../../shared/model/doc'
import type { Element, Group } from '../../shared/model/element'
import type { Id } from '../../shared/model/id'
import { canvasWords } from '../../shared/words/canvas'
import { reviewWords } from '../../shared/words/comments'
import { layerName } from './elementName'
import { refuse } from './reviewing'
import { say, select, session } from './session'

/**
 * Goes into a layer: the inside of a group, the words of a text or box, the crop of a picture, the looks of a guest.
 * False: there is nothing to go into.
 */
export function enter(id: Id): boolean {
  const { open } = session.getState()
  const doc = open?.editor.doc()
  const found = doc ? layer(doc, id) : null
  if (!doc || !found || isLocked(doc, found)) return false
  if (found.kind === 'group') return enterGroup(doc, found, firstInside(doc, id))
  return !refuse(reviewWords.refusedSheet) && openElement(found)
}

/** Works inside a group from now on, with one of its layers chosen. */
export function enterGroup(doc: Doc, group: Group, inner: Id | null): boolean {
  session.setState({ entered: group.id, selection: inner === null ? [] : [inner] })
  say(canvasWords.entered(layerName(doc, group)))
  return true
}

/** Out of the entered group, which is chosen then as a whole; false: none was entered. */
export function leaveGroup(): boolean {
  const { open, entered } = session.getState()
  const doc = open?.editor.doc()
  const group = doc ? get(doc, entered, 'group') : null
  if (!doc || !group) return false
  session.setState({ entered: get(doc, group.parent, 'group')?.id ?? null })
  select([group.id])
  say(canvasWords.left(layerName(doc, group)))
  return true
}

/** The layers the keys walk through: those of the frame or of the entered group that can be taken. */
export function walkable(doc: Doc, frame: Id, entered: Id | null): readonly Layer[] {
  return layersOf(doc, entered ?? frame).filter((one) => !isHidden(doc, one) && !isLocked(doc, one))
}

function firstInside(doc: Doc, group: Id): Id | null {
  return walkable(doc, group, group)[0]?.id ?? null
}

function openElement(element: Element): boolean {
  switch (element.shape) {
    case 'text':
    case 'box':
      session.setState({ typing: { element: element.id }, selection: [element.id] })
      return true
    case 'picture':
      session.setState({ cropping: element.id, selection: [element.id] })
      say(canvasWords.cropping)
      return true
    case 'figure':
      if (element.guest === null) return false
      session.setState({ dialog: { dialog: 'looks', guest: element.guest } })
      return true
    case 'stamp':
    case 'stroke':
    case 'line':
      return false
  }
}
