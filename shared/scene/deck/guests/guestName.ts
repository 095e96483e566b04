import { guestsOf } from '../../../model/doc'
import type { Guest } from '../../../model/record'
import { storyWords } from '../../../words/deckStory'
import type { Setup } from '../setup'

export function guestName({ name }: Pick<Guest, 'name'>): string {
  return name.trim() === '' ? storyWords.unnamedGuest : name
}

/** Of the page that goes on with what found no room on the guest's own. */
export function moreId({ doc }: Setup, guest: Guest): string {
  return `guest-${guestsOf(doc).findIndex(({ id }) => id === guest.id) + 1}-more`
}
