import type { Change } from '../model/change'
import { nothing } from '../model/change'
import type { Doc } from '../model/doc'
import type { Id } from '../model/id'
import type { Rec } from '../model/record'
import type { Comment, Suggestion } from '../model/sharing'
import type { Letter } from './slice'

/** A copy to be read and commented on, under an identity of its own; `frames` null: all. */
export function reviewCopyOf(doc: Doc, _frames: readonly Id[] | null, _letter: Letter): readonly Rec[] {
  return [...doc.values()]
}

/** What goes back: the reader's own comments and suggestions on empty carriers of their frames. */
export function answerOf(review: Doc, _letter: Letter): readonly Rec[] {
  return [...review.values()]
}

/** One thing of an answer, and whether the board has it already or has lost the frame it is about. */
export interface AnswerItem {
  readonly record: Comment | Suggestion
  readonly frame: Id
  readonly state: 'new' | 'here' | 'frame-gone'
}

/** In the story's order; answers to comments behind what they answer. */
export function answerItems(_mine: Doc, _answer: Doc): readonly AnswerItem[] {
  return []
}

/** Comments as they are, suggestions as scores of a rater of that name. Ids not among `answerItems` as 'new' are passed over. */
export function acceptAnswer(_mine: Doc, _answer: Doc, _accepted: readonly Id[]): Change {
  return nothing
}
