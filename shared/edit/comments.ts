import { LIMITS } from '../limits'
import { type Change, drop, nothing, put } from '../model/change'
import { commentsOf, type Doc, frameOf, get, withDescendants } from '../model/doc'
import { type Id, newId } from '../model/id'
import { FIRST_ORDER, inserted } from '../model/order'
import type { Comment } from '../model/sharing'

/**
 * Says something about a frame, an element of it (`on`), or in answer to a comment. `at`: ISO 8601 in UTC. Empty text, or
 * nobody to say it to: nothing. Who answers an answer speaks to the comment it belongs to.
 */
export function addComment(
  doc: Doc,
  to: { readonly parent: Id; readonly on: Id | null },
  said: { readonly author: string; readonly text: string; readonly at: string },
): { readonly comment: Id | null; readonly change: Change } {
  const holder = holderOf(doc, to.parent)
  if (holder === null || said.text.trim() === '' || doc.size >= LIMITS.records)
    return { comment: null, change: nothing }
  const comment: Comment = {
    id: newId('comment'),
    kind: 'comment',
    parent: holder,
    order: FIRST_ORDER,
    extra: {},
    author: said.author,
    text: said.text,
    on: standsOn(doc, to.on, holder) ? to.on : null,
    at: said.at,
    resolved: false,
  }
  const there = commentsOf(doc, holder)
  return { comment: comment.id, change: put(doc, ...inserted(there, there.length, [comment])) }
}

/** Other words for a comment; without any it stays as it is. */
export function editComment(doc: Doc, comment: Id, text: string): Change {
  const record = get(doc, comment, 'comment')
  return record && text.trim() !== '' ? put(doc, { ...record, text }) : nothing
}

/** Marks what a comment is about as done with, or open again. Answers are neither. */
export function resolveComment(doc: Doc, comment: Id, resolved: boolean): Change {
  const record = get(doc, comment, 'comment')
  return record && get(doc, record.parent, 'frame') ? put(doc, { ...record, resolved }) : nothing
}

/** With its answers. */
export function removeComment(doc: Doc, comment: Id): Change {
  return get(doc, comment, 'comment') ? drop(doc, withDescendants(doc, [comment])) : nothing
}

/** The frame, or the comment of a frame that an answer stands below; null: neither is there. */
function holderOf(doc: Doc, id: Id): Id | null {
  let at = get(doc, id, 'comment')
  for (let above = at; above !== null; above = get(doc, above.parent, 'comment')) at = above
  return at?.id ?? get(doc, id, 'frame')?.id ?? null
}

function standsOn(doc: Doc, on: Id | null, frame: Id): boolean {
  const element = get(doc, on, 'element')
  return element !== null && frameOf(doc, element)?.id === frame
}
