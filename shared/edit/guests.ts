import { type Change, drop, nothing, put, squash } from '../model/change'
import { boardOf, type Doc, framesOf, get, guestsOf, withDescendants } from '../model/doc'
import type { FigureElement } from '../model/element'
import { type Id, newId } from '../model/id'
import { FIRST_ORDER, inserted } from '../model/order'
import type { Guest, Link, Rec } from '../model/record'
import { figureOf } from '../scene/cast'
import { relinked } from './links'
import { placedBefore } from './siblings'

export type GuestPatch = Partial<Omit<Guest, 'id' | 'kind' | 'parent' | 'order' | 'source' | 'extra'>>

/** Links to needs and desires that are reworded follow in every frame of this guest. */
export function editGuest(doc: Doc, id: Id, patch: GuestPatch): Change {
  const guest = get(doc, id, 'guest')
  return guest ? put(doc, { ...guest, ...patch }, ...linksAfter(doc, guest, patch)) : nothing
}

/** A new guest at the end of the board's guests, about whom only the name is known. */
export function addGuest(doc: Doc, name: string): { readonly change: Change; readonly guest: Id } {
  const guest: Guest = {
    id: newId('guest'),
    kind: 'guest',
    parent: boardOf(doc).id,
    order: FIRST_ORDER,
    source: null,
    extra: {},
    name,
    summary: '',
    needs: [],
    desires: [],
    context: [],
    emotion: [],
    arriving: null,
    says: '',
    figure: null,
  }
  const guests = guestsOf(doc)
  return { change: put(doc, ...inserted(guests, guests.length, [guest])), guest: guest.id }
}

/** A guest of another board, with the same looks, at the end of this board's guests. */
export function copyGuestIn(doc: Doc, guest: Guest): { readonly change: Change; readonly guest: Id } {
  const copy = guestAlike(doc, guest)
  const guests = guestsOf(doc)
  return { change: put(doc, ...inserted(guests, guests.length, [copy])), guest: copy.id }
}

/** A guest of another board as one of this board, not yet among the others: without looks of her own she keeps those her old id gave her. */
export function guestAlike(doc: Doc, guest: Guest): Guest {
  const figure = figureOf(guest)
  return { ...guest, id: newId('guest'), parent: boardOf(doc).id, source: null, figure }
}

/** Frames of this guest stay, and belong to nobody; her figures stay as she looked, as somebody the board does not know. */
export function removeGuest(doc: Doc, id: Id): Change {
  const guest = get(doc, id, 'guest')
  if (!guest) return nothing
  const frames = framesOf(doc).filter((frame) => frame.guest === id)
  const figures = [...doc.values()].flatMap((record) => (isFigureOf(record, id) ? [record] : []))
  return squash(
    drop(doc, withDescendants(doc, [id])),
    put(
      doc,
      ...frames.map((frame) => ({ ...frame, guest: null })),
      ...figures.map((figure) => ({ ...figure, guest: null, figure: figure.figure ?? figureOf(guest) })),
    ),
  )
}

/** Puts a guest before another one (null: at the end). */
export function moveGuest(doc: Doc, id: Id, before: Id | null): Change {
  return put(doc, ...(placedBefore(guestsOf(doc), id, before) ?? []))
}

function isFigureOf(record: Rec, guest: Id): record is FigureElement {
  return record.kind === 'element' && record.shape === 'figure' && record.guest === guest
}

function linksAfter(doc: Doc, guest: Guest, { needs, desires }: GuestPatch): readonly Link[] {
  if (!needs && !desires) return []
  return framesOf(doc)
    .filter((frame) => frame.guest === guest.id)
    .flatMap(({ id }) => [
      ...(needs ? relinked(doc, id, 'need', guest.needs, needs) : []),
      ...(desires ? relinked(doc, id, 'desire', guest.desires, desires) : []),
    ])
}
