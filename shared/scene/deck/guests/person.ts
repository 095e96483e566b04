import type { Guest } from '../../../model/record'
import type { Passage } from '../flow'
import { gapFor, type Piece, row, stack } from '../piece'
import type { Setup } from '../setup'
import { appearances, LEAST_MOMENTS } from './appearances'
import { goesOn } from './goesOn'
import { guestFigure } from './guestFigure'
import { guestHead } from './guestHead'
import { guestLists } from './guestLists'

/** A guest set out in a room. */
export interface Person {
  readonly piece: Piece
  /** What found no room, to be read on from the next page. */
  readonly rests: readonly Passage[]
  /** All of it is here, and no text had to be made small. */
  readonly isEasy: boolean
}

interface Room {
  readonly w: number
  readonly h: number
}

/** Tries sizes from the most generous to the floor; what does not fit even then goes on on the next page. */
export function personOf(setup: Setup, guest: Guest, room: Room, figure: 'large' | 'small'): Person {
  const arrange = room.w >= WIDE ? beside : figure === 'large' ? tall : below
  for (const size of SIZES) {
    const { pieces, rests, whole } = arrange(setup, guest, room, { size })
    const h = stack(GAP, pieces).h
    if (rests.length > 0 || h > room.h + 0.5) continue
    return { piece: whole(pieces), rests, isEasy: size >= EASY }
  }
  const { pieces, rests, whole } = arrange(setup, guest, room, { size: FLOOR })
  return { piece: whole(pieces), rests, isEasy: false }
}

interface Arranged {
  /** One below the other. */
  readonly pieces: readonly Piece[]
  readonly rests: readonly Passage[]
  /** The pieces as they stand in the room. */
  readonly whole: (pieces: readonly Piece[]) => Piece
}

interface Manner {
  readonly size: number
}

/** Figure left, as high as the page; the person right of it. */
function beside(setup: Setup, guest: Guest, { w, h }: Room, { size }: Manner): Arranged {
  const left = Math.round(w * 0.27)
  const width = w - left - GUTTER
  const head = guestHead(setup, guest, { w: width, h: h * 0.5 }, size)
  const figure = guestFigure(setup, guest, { w: left, h: Math.min(h, left * 1.85) })
  const whole = (pieces: readonly Piece[]) => row(GUTTER, [figure, spread(pieces, h)])
  return {
    ...withLists(setup, guest, { w: width, h }, { size, above: head.piece, rests: head.rests }),
    whole,
  }
}

/** A tall page: the whole figure beside everything but where the guest appears, which has the width of the page. */
function tall(setup: Setup, guest: Guest, { w, h }: Room, { size }: Manner): Arranged {
  const left = Math.round(w * 0.42)
  const width = w - left - NARROW_GUTTER
  const room = { w: width, h: h * 0.74 }
  const head = guestHead(setup, guest, { w: width, h: room.h * 0.5 }, size)
  const lists = guestLists(guest, { w: width, h: room.h - head.piece.h - 2 * GAP - 18 }, size)
  const rests = [...head.rests, ...lists.rests]
  const said = [head.piece, lists.piece, goesOn(setup, guest, width, rests)]
  const right = stack(GAP, said)
  const person = guestFigure(setup, guest, { w: left, h: Math.min(room.h, Math.max(right.h, left * 2.4)) })
  const above = row(NARROW_GUTTER, [person, stack(gapFor(said, person.h, GAP, MOST_GAP), said)])
  const pieces = [above, appearances(setup, guest, { w, h: h - above.h - GAP })]
  return { pieces, rests, whole: (all) => spread(all, h) }
}

/** Figure and head above, the lists below them. */
function below(setup: Setup, guest: Guest, { w, h }: Room, { size }: Manner): Arranged {
  const left = Math.round(w * 0.26)
  const width = w - left - NARROW_GUTTER
  const person = guestFigure(setup, guest, { w: left, h: left * 1.4 })
  const head = guestHead(setup, guest, { w: width, h: Math.max(person.h, h * 0.36) }, size)
  const above = row(NARROW_GUTTER, [person, head.piece])
  const whole = (pieces: readonly Piece[]) => spread(pieces, h)
  return { ...withLists(setup, guest, { w, h }, { size, above, rests: head.rests }), whole }
}

/** What stands above, the lists, where they go on, and in what is left where the guest appears. */
function withLists(
  setup: Setup,
  guest: Guest,
  { w, h }: Room,
  {
    size,
    above,
    rests,
  }: { readonly size: number; readonly above: Piece; readonly rests: readonly Passage[] },
): Pick<Arranged, 'pieces' | 'rests'> {
  const room = h - above.h - LEAST_MOMENTS - 2 * GAP
  const lists = guestLists(guest, { w, h: room }, size)
  const all = [...rests, ...lists.rests]
  const mark = goesOn(setup, guest, w, all)
  const cut = mark.h === 0 ? lists : guestLists(guest, { w, h: room - mark.h - GAP }, size)
  const said = [above, cut.piece, mark]
  const open = h - stack(GAP, said).h - GAP
  return { pieces: [...said, appearances(setup, guest, { w, h: open })], rests: [...rests, ...cut.rests] }
}

function spread(pieces: readonly Piece[], h: number): Piece {
  return stack(gapFor(pieces, h, GAP, MOST_GAP), pieces)
}

/** Of the lists; the head's sizes follow. */
const SIZES = [16, 14, 13, 12, 11, 10]
const FLOOR = 10
/** The smallest size two guests on one page may have. */
const EASY = 13
/** Pixels of a room from which the figure stands beside everything else. */
const WIDE = 800
const GUTTER = 48
const NARROW_GUTTER = 28
const GAP = 20
const MOST_GAP = 40
