import { type Change, nothing } from '../model/change'
import type { Doc } from '../model/doc'
import type { Id } from '../model/id'

/** Says something about a frame, an element of it (`on`), or in answer to a comment. `at`: ISO 8601 in UTC. Empty text: nothing. */
export function addComment(
  _doc: Doc,
  _to: { readonly parent: Id; readonly on: Id | null },
  _said: { readonly author: string; readonly text: string; readonly at: string },
): { readonly comment: Id | null; readonly change: Change } {
  return { comment: null, change: nothing }
}

export function editComment(_doc: Doc, _comment: Id, _text: string): Change {
  return nothing
}

/** Marks what a comment is about as done with, or open again. */
export function resolveComment(_doc: Doc, _comment: Id, _resolved: boolean): Change {
  return nothing
}

/** With its answers. */
export function removeComment(_doc: Doc, _comment: Id): Change {
  return nothing
}
