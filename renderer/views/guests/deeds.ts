import { addGuest, copyGuestIn, moveGuest, removeGuest } from '../../../shared/edit/guests'
import { apply, squash } from '../../../shared/model/change'
import { guestsOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Guest } from '../../../shared/model/record'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { guestWords } from '../../../shared/words/guests'
import { offerUndo } from '../../deeds/offerUndo'
import type { Editor } from '../../document/editor'
import { notify, say, session } from '../../document/session'
import { jumpTo } from '../jump'

/** A new guest, shown, with the keys in the name. */
export function addShownGuest(editor: Editor): void {
  const { change, guest } = addGuest(editor.doc(), '')
  editor.commit(editWords.addGuest, change)
  jumpTo({ frame: null, guest, field: 'name' })
}

export function duplicateGuest(editor: Editor, guest: Guest): void {
  const name = guestWords.copyOf(guest.name || frameWords.newGuest)
  const { change, guest: copy } = copyGuestIn(editor.doc(), { ...guest, name })
  editor.commit(editWords.copyGuest, change)
  jumpTo({ frame: null, guest: copy, field: 'name' })
}

/** Guests of another board, at the end of this one's, as one step. */
export function takeGuests(editor: Editor, guests: readonly Guest[]): void {
  const before = editor.doc()
  let doc = before
  let first: Id | null = null
  const changes = guests.map((each) => {
    const { change, guest } = copyGuestIn(doc, each)
    doc = apply(doc, change)
    first ??= guest
    return change
  })
  editor.commit(editWords.copyGuest, squash(...changes))
  session.setState({ guest: first })
  notify(guestWords.copied(guests.length))
}

/** The guest goes, the frames stay; the neighbour is shown. */
export function deleteGuest(editor: Editor, guest: Guest): void {
  const guests = guestsOf(editor.doc())
  const at = guests.findIndex(({ id }) => id === guest.id)
  const next = guests[at + 1] ?? guests[at - 1] ?? null
  editor.commit(editWords.removeGuest, removeGuest(editor.doc(), guest.id))
  session.setState({ guest: next?.id ?? null })
  offerUndo(guestWords.removed(guest.name || guestWords.unnamed), editor)
}

/** One place earlier (−1) or later (+1); at the end it stays. */
export function stepGuest(editor: Editor, id: Id, step: -1 | 1): void {
  const guests = guestsOf(editor.doc())
  const at = guests.findIndex((guest) => guest.id === id)
  const to = at + step
  if (at === -1 || to < 0 || to >= guests.length) return
  const before = step === -1 ? guests[to] : guests[to + 1]
  editor.commit(editWords.moveGuest, moveGuest(editor.doc(), id, before?.id ?? null))
  say(guestWords.movedTo(to + 1, guests.length))
}
