import { apply, type Change, drop, nothing, put, squash } from '../model/change'
import { type Doc, elementsOf, get } from '../model/doc'
import { type Id, newId } from '../model/id'
import { FIRST_ORDER, inserted } from '../model/order'
import type { FigureElement } from '../model/record'
import { addGuest } from './guests'
import { standingPlace } from './stage'

/**
 * Whose moment a frame is (null: nobody's), in its words and in its picture: the figure of the old guest becomes the
 * new one where it stands, and a guest nobody drew yet steps onto the ground.
 */
export function castGuest(doc: Doc, frame: Id, guest: Id | null): Change {
  const record = get(doc, frame, 'frame')
  if (!record || record.guest === guest) return nothing
  const figures = elementsOf(doc, frame).filter(
    (element) => element.shape === 'figure' && element.zone === 'how',
  )
  const old = figures.filter(
    (figure) => figure.shape === 'figure' && record.guest !== null && figure.guest === record.guest,
  )
  const named = put(doc, { ...record, guest })
  if (guest === null)
    return squash(
      named,
      drop(
        doc,
        old.map((figure) => figure.id),
      ),
    )
  const recast = put(doc, ...old.map((figure) => ({ ...figure, guest })))
  const there =
    old.length > 0 || figures.some((figure) => figure.shape === 'figure' && figure.guest === guest)
  return there ? squash(named, recast) : squash(named, stepIn(apply(doc, named), frame, guest))
}

/** A new guest of the board, and from now on of this frame. */
export function castNewGuest(doc: Doc, frame: Id, name: string): Change {
  if (!get(doc, frame, 'frame')) return nothing
  const { change, guest } = addGuest(doc, name)
  return squash(change, castGuest(apply(doc, change), frame, guest))
}

function stepIn(doc: Doc, frame: Id, guest: Id): Change {
  const place = standingPlace(doc, frame, { w: 1, h: 1 })
  if (!place) return nothing
  const figure: FigureElement = {
    id: newId('element'),
    kind: 'element',
    parent: frame,
    order: FIRST_ORDER,
    extra: {},
    zone: 'how',
    ...place,
    degrees: 0,
    name: '',
    shape: 'figure',
    guest,
    figure: null,
    face: null,
  }
  const elements = elementsOf(doc, frame)
  return put(doc, ...inserted(elements, elements.length, [figure]))
}
