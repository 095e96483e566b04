import { emotionOf } from '../../method/catalog'
import { type Doc, elementsOf, framesOf, get } from '../../model/doc'
import type { Element, Frame } from '../../model/record'
import { ZONE_BOXES } from '../../model/zones'
import { deckWords } from '../../words/deck'
import { paintPicture } from '../picture'
import { drawn, type Piece } from './piece'
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
  return elementsOf(doc, frame.id).filter(({ zone }) => zone === 'how')
}

function saidOf(doc: Doc, frame: Frame, element: Element): string {
  switch (element.shape) {
    case 'figure': {
      const guest = get(doc, element.guest, 'guest')
      if (guest === null) return element.name || deckWords.someoneAtWork
      const feeling = element.face === null ? emotionOf(frame.intended?.emotion ?? null) : null
      return feeling === null ? guest.name : deckWords.withFeeling(guest.name, feeling.label.toLowerCase())
    }
    case 'text':
      return element.text.trim() === '' ? '' : deckWords.saying(start(element.text.trim()))
    case 'stamp':
      return element.name || element.stamp.replaceAll('-', ' ')
    case 'stroke':
      return element.name || deckWords.drawing
  }
}

/** The whole text stands in the picture; its description names it. */
function start(text: string): string {
  const letters = [...text]
  return letters.length <= MOST ? text : `${letters.slice(0, MOST).join('')}…`
}

const MOST = 80
