import { type Change, squash } from '../model/change'
import { boardOf, commentsOf, type Doc, framesOf, get, parcelOf, scoresOf, suggestionsOf } from '../model/doc'
import { type Id, newId } from '../model/id'
import type { Rec } from '../model/record'
import type { Comment, Suggestion } from '../model/sharing'
import { boardWords } from '../words/menu'
import { commentsIn, levelsIn, raterNamed } from './accepted'
import { carriersOf, carryingBoard, isCarrier } from './carriers'
import { parcelFor, partOf } from './part'
import type { Letter } from './slice'

/**
 * A copy to be read and commented on, under an identity of its own; `frames` null: all, with sessions and brand. What
 * comes back of a copy of a copy is about the first board.
 */
export function reviewCopyOf(doc: Doc, frames: readonly Id[] | null, letter: Letter): readonly Rec[] {
  const own = boardOf(doc).id
  const parcel = parcelOf(doc)
  const about = parcel?.purpose === 'review' ? parcel.board : own
  const copy = newId('board')
  const taken = frames === null ? [...doc.values()] : partOf(doc, frames)
  const records = taken.filter(({ kind }) => kind !== 'parcel').map((record) => moved(record, own, copy))
  return [...records, parcelFor(copy, { purpose: 'review', board: about }, letter)]
}

/**
 * What goes back: the reader's own comments and suggestions on empty carriers of their frames. `received`: the copy as it
 * came; what was said in it already stays out, but for words that were changed since. null: not known, everything goes.
 */
export function answerOf(review: Doc, letter: Letter, received: Doc | null = null): readonly Rec[] {
  const copy = newId('board')
  const said = saidSince(review, received)
  const own = new Set(said.map(({ id }) => id))
  const below = said.map(({ parent }) => parent)
  return [
    carryingBoard(review, copy),
    ...carriersOf(review, below, own, copy),
    ...said,
    parcelFor(copy, { purpose: 'answer', board: parcelOf(review)?.board ?? boardOf(review).id }, letter),
  ]
}

/** Comments and suggestions that were added to a review copy, or changed, since it came; null: all there are. */
export function saidSince(review: Doc, received: Doc | null): readonly (Comment | Suggestion)[] {
  return [...review.values()]
    .filter((record) => record.kind === 'comment' || record.kind === 'suggestion')
    .filter((record) => {
      const before = received?.get(record.id)
      if (record.kind === 'comment') return before?.kind !== 'comment' || before.text !== record.text
      if (before?.kind !== 'suggestion') return true
      return before.level !== record.level || before.reason !== record.reason
    })
}

/** One thing of an answer, and whether the board has it already or has lost the frame it is about. */
export interface AnswerItem {
  readonly record: Comment | Suggestion
  readonly frame: Id
  readonly state: 'new' | 'here' | 'frame-gone'
}

/** In the story's order, frames that are gone last; answers to comments behind what they answer. */
export function answerItems(mine: Doc, answer: Doc): readonly AnswerItem[] {
  const theirs = framesOf(answer).map(({ id }) => id)
  const asked = new Set(theirs)
  const here = framesOf(mine).flatMap(({ id }) => (asked.has(id) ? [id] : []))
  return [...new Set([...here, ...theirs])].flatMap((frame) => {
    const isHere = get(mine, frame, 'frame') !== null
    const comments = threads(answer, frame).filter((comment) => !isCarrier(comment))
    return [...comments, ...suggestionsOf(answer, frame)].map((record): AnswerItem => {
      if (record.kind === 'comment' ? isSaid(mine, record) : isGiven(mine, answer, record))
        return { record, frame, state: 'here' }
      return { record, frame, state: isHere ? 'new' : 'frame-gone' }
    })
  })
}

/**
 * Comments as they are, suggestions as levels of a rater of that name, who joins the board if she must; a level she gave
 * gives way. A comment that was said before with other words gets these. Ids not among `answerItems` as 'new' are passed over.
 */
export function acceptAnswer(mine: Doc, answer: Doc, accepted: readonly Id[]): Change {
  const wanted = new Set(accepted)
  const items = answerItems(mine, answer).filter(
    ({ record, state }) => state === 'new' && wanted.has(record.id),
  )
  const comments: { readonly record: Comment; readonly frame: Id }[] = []
  const suggestions: Suggestion[] = []
  for (const { record, frame } of items) {
    const author = authorOf(answer, record)
    if (record.kind === 'comment') comments.push({ record: { ...record, author }, frame })
    else suggestions.push({ ...record, author })
  }
  return squash(commentsIn(mine, comments), levelsIn(mine, suggestions))
}

function threads(doc: Doc, holder: Id): readonly Comment[] {
  return commentsOf(doc, holder).flatMap((comment) => [comment, ...threads(doc, comment.id)])
}

function isSaid(mine: Doc, { id, text }: Comment): boolean {
  return get(mine, id, 'comment')?.text === text
}

function isGiven(mine: Doc, answer: Doc, said: Suggestion): boolean {
  const rater = raterNamed(mine, authorOf(answer, said))
  if (!rater) return false
  const score = scoresOf(mine, said.parent).find((one) => one.rater === rater.id)
  if (!score || score.levels[said.dimension] !== said.level) return false
  return said.reason === '' || score.reasons[said.dimension] === said.reason
}

/** Who speaks without a name, or only as “You”, goes by that of the answer's sender: at home, You are somebody else. */
function authorOf(answer: Doc, said: Comment | Suggestion): string {
  return nameIn(said.author) || nameIn(parcelOf(answer)?.from ?? '')
}

function nameIn(text: string): string {
  const name = text.trim()
  return name === boardWords.you ? '' : name
}

/** Opaque records say whose they are in their own words too. */
function moved(record: Rec, from: Id, to: Id): Rec {
  if (record.kind === 'board') return { ...record, id: to }
  if (record.parent !== from) return record
  if (record.kind !== 'opaque') return { ...record, parent: to } as Rec
  const body = record.body.parent === from ? { ...record.body, parent: to } : record.body
  return { ...record, parent: to, body }
}
