import { type Doc, get, linksOf } from './doc'
import type { Id } from './id'
import type { Link } from './record'
import type { LinkSource } from './vocabulary'

/** One item of What or Who, known by its words, and the links that say what of How answers it. */
export interface Item {
  readonly from: LinkSource
  /** Never empty, without space around it. */
  readonly text: string
  /** [] : unanswered. */
  readonly links: readonly Link[]
}

/**
 * The items of a frame in the order they are read: each line of What, each line of the situation, then the needs and
 * the desires of the frame's guest. Items with the same words share their links; links to what is gone are left out.
 */
export function itemsOf(doc: Doc, frame: Id): readonly Item[] {
  const record = get(doc, frame, 'frame')
  if (record === null) return []
  const guest = get(doc, record.guest, 'guest')
  const links = linksOf(doc, frame).filter((link) => leadsSomewhere(doc, link))
  return [
    ...itemsFrom('what', linesOf(record.what), links),
    ...itemsFrom('situation', linesOf(record.situation), links),
    ...itemsFrom('need', guest?.needs ?? [], links),
    ...itemsFrom('desire', guest?.desires ?? [], links),
  ]
}

/** The words an item is known by, and a link names: without the space around them. */
export function itemWords(text: string): string {
  return text.trim()
}

/** A text as lines, the empty ones too, as they are written. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|[\n\u2028\u2029\u0085\v\f]/)
}

function itemsFrom(from: LinkSource, texts: readonly string[], links: readonly Link[]): readonly Item[] {
  const own = links.filter((link) => link.from === from)
  return texts
    .map(itemWords)
    .filter((text) => text !== '')
    .map((text) => ({ from, text, links: own.filter(({ item }) => itemWords(item) === text) }))
}

function leadsSomewhere(doc: Doc, { to }: Link): boolean {
  return to === 'picture' || to === 'action' || to === 'outcome' || get(doc, to, 'element') !== null
}
