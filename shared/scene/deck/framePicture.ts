import { perDoc } from '../../method/perDoc'
import { type Doc, framesOf } from '../../model/doc'
import type { Element } from '../../model/element'
import type { Id } from '../../model/id'
import type { Frame } from '../../model/record'
import { ZONE_BOXES } from '../../model/zones'
import { deckWords } from '../../words/deck'
import { type GroupInk, group } from '../ink'
import { paintPicture, pictureGround } from '../picture'
import { shownElements } from '../shown'
import { drawn, type Piece } from './piece'
import { saidOf } from './saidOf'
import type { Setup } from './setup'

/** The picture of a moment and the words for those who do not see it. */
export interface Painted {
  readonly ink: GroupInk
  readonly alt: string
}

/** Height of a picture to its width. */
export const PICTURE_RATIO = ZONE_BOXES.how.h / ZONE_BOXES.how.w

/** Whether anything is to be seen in the picture of a frame: an element, or a place. */
export function hasPicture(doc: Doc, frame: Frame): boolean {
  const isSet = frame.background !== null && frame.background !== 'none'
  return isSet || shownIn(doc, frame).length > 0
}

/** The picture of the moment, `w` pixels wide; one that cannot be painted is bare here, and named on its own page. */
export function framePicture({ doc }: Setup, frame: Frame, w: number): Piece {
  return pictureOf(paintedOrBare(doc, frame), w)
}

export function pictureOf({ ink, alt }: Painted, w: number, radius = 10): Piece {
  return drawn(ink, ZONE_BOXES.how, w, { alt, radius })
}

/** The picture of a frame, bare paper where nothing was drawn. Throws what painting throws. */
export function painted(doc: Doc, frame: Frame): Painted {
  const known = lastPainted(doc)
  const found = known.get(frame.id)
  if (found !== undefined) return found
  const made = { ink: paintPicture(doc, frame.id), alt: pictureAlt(doc, frame) }
  if (known.size >= KEPT) known.clear()
  known.set(frame.id, made)
  return made
}

/** `Picture for frame 3: Renee Coleman (humiliated); someone at work; credit card; set at a counter.` */
export function pictureAlt(doc: Doc, frame: Frame): string {
  const number = numbersOf(doc).get(frame.id) ?? 0
  const people = shownIn(doc, frame).filter(({ shape }) => shape === 'figure')
  const things = shownIn(doc, frame).filter(({ shape }) => shape !== 'figure')
  const shown = [...new Set([...people.reverse(), ...things].map((element) => saidOf(doc, frame, element)))]
  const place = frame.background === null ? '' : deckWords.places[frame.background]
  return deckWords.pictureAlt(
    number,
    [...shown, place].filter((part) => part !== ''),
  )
}

function paintedOrBare(doc: Doc, frame: Frame): Painted {
  try {
    return painted(doc, frame)
  } catch {
    const number = numbersOf(doc).get(frame.id) ?? 0
    return { ink: group([pictureGround(null)]), alt: deckWords.pictureAlt(number, []) }
  }
}

function shownIn(doc: Doc, frame: Frame): readonly Element[] {
  return shownElements(doc, frame.id).filter(({ zone }) => zone === 'how')
}

const numbersOf = perDoc((doc) => new Map(framesOf(doc).map(({ id }, i) => [id, i + 1])))

/** A page is tried in many sizes, and the report shows some frames once more; a deck of a thousand keeps few. */
const KEPT = 64
const lastPainted = perDoc(() => new Map<Id, Painted>())
