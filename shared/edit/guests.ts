import { type Change, nothing, put } from '../model/change'
import { boardOf, type Doc, framesOf, get, guestsOf } from '../model/doc'
import { type Id, newId } from '../model/id'
import { FIRST_ORDER, inserted } from '../model/order'
import type { Guest, Link } from '../model/record'
import { relinked } from './links'

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

function linksAfter(doc: Doc, guest: Guest, { needs, desires }: GuestPatch): readonly Link[] {
  if (!needs && !desires) return []
  return framesOf(doc)
    .filter((frame) => frame.guest === guest.id)
    .flatMap(({ id }) => [
      ...(needs ? relinked(doc, id, 'need', guest.needs, needs) : []),
      ...(desires ? relinked(doc, id, 'desire', guest.desires, desires) : []),
    ])
}
