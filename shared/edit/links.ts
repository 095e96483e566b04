import { LIMITS } from '../limits'
import { type Change, drop, nothing, put } from '../model/change'
import { type Doc, elementsOf, frameOf, get, layer, linksOf } from '../model/doc'
import { type Id, newId } from '../model/id'
import { itemsOf, itemWords } from '../model/items'
import { FIRST_ORDER, inserted } from '../model/order'
import type { Link } from '../model/record'
import { HOW_PARTS, type HowPart, type LinkSource } from '../model/vocabulary'
import { lineages } from './lineages'

/** How many items of What and Who nothing in How answers yet. */
export interface Unanswered {
  readonly what: number
  readonly situation: number
  readonly needs: number
  readonly desires: number
}

export function unanswered(doc: Doc, frame: Id): Unanswered {
  const open = itemsOf(doc, frame).filter(({ links }) => links.length === 0)
  const count = (source: LinkSource) => open.filter(({ from }) => from === source).length
  return {
    what: count('what'),
    situation: count('situation'),
    needs: count('need'),
    desires: count('desire'),
  }
}

/**
 * Says that a part of How answers an item. A group is answered for by its frontmost element. Nothing where the frame
 * has no such item, the target is not in the frame, or the link is there.
 */
export function addLink(doc: Doc, frame: Id, from: LinkSource, item: string, to: HowPart | Id): Change {
  const words = itemWords(item)
  const known = itemsOf(doc, frame).find((one) => one.from === from && one.text === words)
  const target = targetOf(doc, frame, to)
  if (!known || target === null || known.links.some((link) => link.to === target)) return nothing
  if (doc.size >= LIMITS.records) return nothing
  const link: Link = {
    id: newId('link'),
    kind: 'link',
    parent: frame,
    order: FIRST_ORDER,
    extra: {},
    from,
    item: words,
    to: target,
  }
  const links = linksOf(doc, frame)
  return put(doc, ...inserted(links, links.length, [link]))
}

export function removeLink(doc: Doc, id: Id): Change {
  return get(doc, id, 'link') ? drop(doc, [id]) : nothing
}

/** The links that lead to a part of How; for a group, to anything in it. */
export function linksTo(doc: Doc, frame: Id, to: HowPart | Id): readonly Link[] {
  const targets = isHowPart(to) ? [to] : [to, ...elementsOf(doc, to).map(({ id }) => id)]
  return linksOf(doc, frame).filter((link) => targets.includes(link.to))
}

/**
 * The links of a frame that have to be written anew when the texts of a source change: an item that was rewritten,
 * split or joined takes its links along. One that went empty or away leaves them as they are, so that typing it again
 * finds them. Of items with the same words the first holds the links.
 */
export function relinked(
  doc: Doc,
  frame: Id,
  from: LinkSource,
  before: readonly string[],
  after: readonly string[],
): readonly Link[] {
  const links = linksOf(doc, frame).filter((link) => link.from === from)
  if (links.length === 0) return []
  const now = lineages(before, after)
  const words = before.map(itemWords)
  return links.flatMap((link) => {
    const at = words.indexOf(itemWords(link.item))
    const became = at === -1 ? null : (now[at] ?? null)
    const item = became === null ? '' : itemWords(after[became] ?? '')
    return item === '' || item === words[at] ? [] : [{ ...link, item }]
  })
}

/** Whether a link leads to a part of How that is no element. */
export function isHowPart(to: HowPart | Id): to is HowPart {
  return HOW_PARTS.some((part) => part === to)
}

function targetOf(doc: Doc, frame: Id, to: HowPart | Id): HowPart | Id | null {
  if (isHowPart(to)) return to
  const one = layer(doc, to)
  if (!one || frameOf(doc, one)?.id !== frame) return null
  return one.kind === 'group' ? (elementsOf(doc, one.id).at(-1)?.id ?? null) : one.id
}
