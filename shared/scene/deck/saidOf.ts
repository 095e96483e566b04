import { emotionOf } from '../../method/catalog'
import { type Doc, get } from '../../model/doc'
import type { BoxElement, Element, FigureElement, LineElement } from '../../model/element'
import type { Id } from '../../model/id'
import type { Frame } from '../../model/record'
import { deckWords } from '../../words/deck'
import { STAMPS } from '../stamps'

/** What an element of a frame shows, for those who do not see it; '' for nothing. */
export function saidOf(doc: Doc, frame: Frame, element: Element): string {
  switch (element.shape) {
    case 'figure':
      return personOf(doc, frame, element)
    case 'text':
      return element.text.trim() === '' ? '' : deckWords.saying(start(element.text))
    case 'stamp':
      return element.name || STAMP_NAMES.get(element.stamp) || element.stamp.replaceAll('-', ' ')
    case 'stroke':
      return element.name || deckWords.drawing
    case 'box':
      return boxOf(doc, element)
    case 'line':
      return lineOf(doc, element)
    case 'picture':
      return element.name || deckWords.picture
  }
}

const STAMP_NAMES: ReadonlyMap<string, string> = new Map(
  STAMPS.map(({ id, name }) => [id, name.toLowerCase()]),
)

function personOf(doc: Doc, frame: Frame, element: FigureElement): string {
  const name = nameOf(doc, element)
  if (element.guest === null) return name
  const feeling = element.face === null ? emotionOf(frame[element.wears]?.emotion ?? null) : null
  return feeling === null ? name : deckWords.withFeeling(name, feeling.label.toLowerCase())
}

function boxOf(doc: Doc, { form, name, text, tailTo }: BoxElement): string {
  if (text.trim() === '') return name || deckWords.forms[form]
  const words = start(text)
  const speaker = get(doc, tailTo, 'element')
  const who = speaker?.shape === 'figure' ? nameOf(doc, speaker) : ''
  switch (form) {
    case 'speech':
      return who === '' ? deckWords.saidBySomeone(words) : deckWords.says(who, words)
    case 'thought':
      return who === '' ? deckWords.thoughtBySomeone(words) : deckWords.thinks(who, words)
    case 'note':
      return deckWords.note(words)
    case 'rectangle':
    case 'ellipse':
      return name === '' ? deckWords.saying(words) : deckWords.withWords(name, words)
  }
}

/** An arrow is known by what it joins. */
function lineOf(doc: Doc, line: LineElement): string {
  const isArrow = line.startHead === 'arrow' || line.endHead === 'arrow'
  const what = line.name || (isArrow ? deckWords.arrow : deckWords.line)
  const isBackwards = line.startHead === 'arrow' && line.endHead !== 'arrow'
  const start = endOf(doc, line.startOn?.element ?? null)
  const end = endOf(doc, line.endOn?.element ?? null)
  const [from, to] = isBackwards ? [end, start] : [start, end]
  if (from === '') return to === '' ? what : deckWords.to(what, to)
  return to === '' ? deckWords.from(what, from) : deckWords.fromTo(what, from, to)
}

/** What an end of a line holds on to, in a word or two; lines and drawings without a name have none. */
function endOf(doc: Doc, id: Id | null): string {
  const element = get(doc, id, 'element')
  switch (element?.shape) {
    case 'figure':
      return nameOf(doc, element)
    case 'stamp':
      return element.name || STAMP_NAMES.get(element.stamp) || element.stamp.replaceAll('-', ' ')
    case 'text':
    case 'box':
      return element.text.trim() === '' ? element.name : `“${start(element.text, FEW)}”`
    case 'picture':
      return element.name || deckWords.picture
    case 'line':
    case 'stroke':
    case undefined:
      return element?.name ?? ''
  }
}

function nameOf(doc: Doc, { guest, name }: FigureElement): string {
  return get(doc, guest, 'guest')?.name || name || deckWords.someoneAtWork
}

/** The whole text stands in the picture; its description names it. */
function start(text: string, most = MOST): string {
  const letters = [...text.trim().replace(/\s+/g, ' ')]
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most).join('')}…`
}

const MOST = 80
const FEW = 30
