import { type Doc, framesOf } from '../../model/doc'
import type { Element } from '../../model/element'
import type { Frame } from '../../model/record'
import { ZONE_BOXES } from '../../model/zones'
import { deckWords } from '../../words/deck'
import { paintPicture } from '../picture'
import { shownElements } from '../shown'
import { drawn, type Piece } from './piece'
import { saidOf } from './saidOf'
import type { Setup } from './setup'

/** Whether anything is to be seen in the picture of a frame: an element, or a place. */
export function hasPicture(doc: Doc, frame: Frame): boolean {
  const isSet = frame.background !== null && frame.background !== 'none'
  return isSet || shownIn(doc, frame).length > 0
}

/** The picture of the moment, `w` pixels wide, with the words for those who do not see it. */
export function framePicture({ doc }: Setup, frame: Frame, w: number): Piece {
  return drawn(paintPicture(doc, frame.id), ZONE_BOXES.how, w, { alt: pictureAlt(doc, frame), radius: 10 })
}

/** `Picture for frame 3: Renee Coleman (humiliated); someone at work; credit card; set at a counter.` */
export function pictureAlt(doc: Doc, frame: Frame): string {
  const number = framesOf(doc).findIndex(({ id }) => id === frame.id) + 1
  const people = shownIn(doc, frame).filter(({ shape }) => shape === 'figure')
  const things = shownIn(doc, frame).filter(({ shape }) => shape !== 'figure')
  const shown = [...new Set([...people.reverse(), ...things].map((element) => saidOf(doc, frame, element)))]
  const place = frame.background === null ? '' : deckWords.places[frame.background]
  return deckWords.pictureAlt(
    number,
    [...shown, place].filter((part) => part !== ''),
  )
}

function shownIn(doc: Doc, frame: Frame): readonly Element[] {
  return shownElements(doc, frame.id).filter(({ zone }) => zone === 'how')
}
