import type { Guest } from '../../../model/record'
import { storyWords } from '../../../words/deckStory'
import type { Passage } from '../flow'
import { NOTHING, type Piece, words } from '../piece'
import type { Setup } from '../setup'
import { SMALL_STRONG } from '../styles'
import { set } from '../typeset'
import { moreId } from './guestName'

/** Says that what is cut off here goes on on the next page; nothing where all of it is here. */
export function goesOn(setup: Setup, guest: Guest, w: number, rests: readonly Passage[]): Piece {
  if (rests.length === 0) return NOTHING
  return words(set(storyWords.goesOn, SMALL_STRONG, w), w, { to: moreId(setup, guest) })
}
