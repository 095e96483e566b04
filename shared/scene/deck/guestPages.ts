import { guestsOf } from '../../model/doc'
import type { Guest } from '../../model/record'
import { deckWords } from '../../words/deck'
import { storyWords } from '../../words/deckStory'
import { PALETTE } from '../palette'
import { flowPages } from './flow'
import { columnWidth } from './frameFields'
import { guestName, moreId } from './guests/guestName'
import { type Person, personOf } from './guests/person'
import type { Block, Page } from './page'
import { bar, words } from './piece'
import { bottomOf, measureOf, type Setup, topOf } from './setup'
import { shortened } from './shortened'
import { eyebrow } from './styles'
import { set } from './typeset'

/** The guests of the board, each as a whole person: a page each, or two on one where the story has many short ones. */
export function guestPages(setup: Setup): readonly Page[] {
  const guests = guestsOf(setup.doc)
  const pages: Page[] = []
  for (let place = 0; place < guests.length; ) {
    const pair = pairAt(setup, guests, place)
    const shown = pair ?? single(setup, guests[place])
    pages.push(...pagesOf(setup, guests, place, shown))
    place += shown.length
  }
  return pages
}

interface Shown {
  readonly guest: Guest
  readonly person: Person
}

interface Room {
  readonly w: number
  readonly h: number
}

function roomOf({ sheet }: Setup): Room {
  return { w: measureOf(sheet), h: bottomOf(sheet) - topOf(sheet) - HEAD }
}

function single(setup: Setup, guest: Guest | undefined): readonly Shown[] {
  return guest === undefined ? [] : [{ guest, person: personOf(setup, guest, roomOf(setup), 'large') }]
}

/** This guest and the next, where both are whole in half a page at a size that is read with ease. */
function pairAt(setup: Setup, guests: readonly Guest[], place: number): readonly Shown[] | null {
  const [first, second] = [guests[place], guests[place + 1]]
  if (first === undefined || second === undefined || guests.length < MANY) return null
  const room = halfOf(setup)
  const pair = [first, second].map((guest) => ({ guest, person: personOf(setup, guest, room, 'small') }))
  return pair.every(({ person }) => person.isEasy) ? pair : null
}

function halfOf(setup: Setup): Room {
  const { w, h } = roomOf(setup)
  return setup.sheet.orientation === 'portrait'
    ? { w, h: (h - BETWEEN) / 2 }
    : { w: columnWidth(w - 2 * GUTTER, 2), h }
}

function pagesOf(
  setup: Setup,
  guests: readonly Guest[],
  place: number,
  shown: readonly Shown[],
): readonly Page[] {
  const { sheet, brand, figures } = setup
  const w = measureOf(sheet)
  const x = sheet.margin
  const y = topOf(sheet)
  const top = y + HEAD
  const said =
    shown.length > 1
      ? storyWords.guestsOf(figures.whole(place + 1), figures.whole(place + 2), figures.whole(guests.length))
      : storyWords.guestOf(figures.whole(place + 1), figures.whole(guests.length))
  const name = set(storyWords.guests, eyebrow(brand.main), w / 2)
  const count = set(said, eyebrow(PALETTE.ink2), w / 2)
  const head: readonly Block[] = [
    ...words(name, w / 2, place === 0 ? { role: 'h2' } : {}).at(x, y),
    ...words(guests.length === 1 ? set('', eyebrow(brand.main), w) : count, w / 2, { align: 'end' }).at(
      x + w / 2,
      y,
    ),
  ]
  const id = `guest-${place + 1}`
  const rests = shown.flatMap(({ guest, person }) =>
    flowPages(
      setup,
      {
        id: moreId(setup, guest),
        eyebrow: storyWords.guests,
        colour: brand.main,
        title: deckWords.continued(shortened(guestName(guest), 90)),
      },
      person.rests,
    ),
  )
  return [{ id, blocks: [...head, ...bodyOf(setup, shown, top)] }, ...rests]
}

function bodyOf(setup: Setup, shown: readonly Shown[], top: number): readonly Block[] {
  const { sheet } = setup
  const [first, second] = shown
  if (first === undefined) return []
  if (second === undefined) return first.person.piece.at(sheet.margin, top)
  const { w, h } = halfOf(setup)
  const isTall = sheet.orientation === 'portrait'
  const right = sheet.margin + measureOf(sheet) - w
  return [
    ...first.person.piece.at(sheet.margin, top),
    ...(isTall
      ? bar(w, 1, PALETTE.line).at(sheet.margin, top + h + BETWEEN / 2)
      : bar(1, h, PALETTE.line).at(sheet.margin + measureOf(sheet) / 2, top)),
    ...second.person.piece.at(isTall ? sheet.margin : right, isTall ? top + h + BETWEEN : top),
  ]
}

/** The line above the guests, and the space below it. */
const HEAD = 16 + 18
/** Between two on a page, besides the gap of all columns. */
const GUTTER = 14
const BETWEEN = 48
/** Fewer guests than this have a page each. */
const MANY = 4
