import { apply, type Change, nothing, put, squash } from '../model/change'
import { type Doc, elementsOf, get } from '../model/doc'
import type { FigureElement } from '../model/element'
import type { Id } from '../model/id'
import { removeElements } from './elements'
import { freshElement } from './fresh'
import { inFront } from './front'
import { addGuest } from './guests'
import { standingPlace } from './stage'

/**
 * Whose moment a frame is (null: nobody's), in its words and in its picture: the figure of the old guest becomes the
 * new one where it stands, and a guest nobody drew yet steps onto the ground.
 */
export function castGuest(doc: Doc, frame: Id, guest: Id | null): Change {
  const record = get(doc, frame, 'frame')
  if (!record || record.guest === guest) return nothing
  const figures = elementsOf(doc, frame)
    .filter((element) => element.shape === 'figure')
    .filter(({ zone }) => zone === 'how')
  const old = figures.filter((figure) => record.guest !== null && figure.guest === record.guest)
  const named = put(doc, { ...record, guest })
  if (guest === null) {
    return squash(
      named,
      removeElements(
        doc,
        old.map(({ id }) => id),
      ),
    )
  }
  const recast = put(doc, ...old.map((figure) => ({ ...figure, guest })))
  const there = old.length > 0 || figures.some((figure) => figure.guest === guest)
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
    ...freshElement(frame, 'how', place),
    mirrored: place.mirrored,
    shape: 'figure',
    guest,
    figure: null,
    face: null,
    wears: 'intended',
  }
  return inFront(doc, frame, [figure])
}
