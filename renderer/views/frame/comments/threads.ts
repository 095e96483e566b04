import { commentsOf, type Doc, frameOf } from '../../../../shared/model/doc'
import type { Element } from '../../../../shared/model/element'
import type { Id } from '../../../../shared/model/id'
import type { Comment } from '../../../../shared/model/sharing'

/** A comment on a frame, and what was answered. */
export interface Thread {
  readonly comment: Comment
  /** Its number on this frame, from 1: what its pin says. */
  readonly place: number
  readonly answers: readonly Comment[]
}

/** Everything said about a frame, in the order it was begun. */
export function threadsAt(doc: Doc, frame: Id): readonly Thread[] {
  return commentsOf(doc, frame).map((comment, at) => ({
    comment,
    place: at + 1,
    answers: commentsOf(doc, comment.id),
  }))
}

/** Comments on a frame that are not done with. */
export function openAt(doc: Doc, frame: Id): number {
  return commentsOf(doc, frame).filter(({ resolved }) => !resolved).length
}

/** Those of them that are pinned to an element. */
export function openOn(doc: Doc, element: Element): number {
  const frame = frameOf(doc, element)
  if (!frame) return 0
  return commentsOf(doc, frame.id).filter(({ resolved, on }) => !resolved && on === element.id).length
}
