import { boardOf, type Doc, get } from '../model/doc'
import type { Id } from '../model/id'
import type { Board, Frame } from '../model/record'
import type { Comment } from '../model/sharing'
import { EQUAL } from './board'
import { emptyFrame } from './frames'

/** The board of an answer: its title, and nothing else of what the board says. */
export function carryingBoard(doc: Doc, id: Id): Board {
  return {
    ...boardOf(doc),
    id,
    source: null,
    extra: {},
    organisation: '',
    industry: '',
    intent: '',
    promise: '',
    target: null,
    stageTargets: {},
    weights: EQUAL,
    outOfScopeReasons: {},
    standards: [],
    baseline: null,
  }
}

/**
 * What these frames and comments stand on, and they themselves, without what they say: title, place and stage of the
 * frames, nothing of the comments. `own`: what goes along as it is and needs no carrier.
 */
export function carriersOf(
  doc: Doc,
  ids: readonly Id[],
  own: ReadonlySet<Id>,
  board: Id,
): readonly (Frame | Comment)[] {
  const carriers = new Map<Id, Frame | Comment>()
  for (const id of ids) {
    for (const one of wayUp(doc, id)) {
      if (one.kind === 'frame') carriers.set(one.id, emptied(one, board))
      else if (!own.has(one.id)) carriers.set(one.id, { ...one, extra: {}, author: '', text: '', on: null })
    }
  }
  return [...carriers.values()]
}

/** Whether a comment of an answer only carries others. */
export function isCarrier({ author, text }: Comment): boolean {
  return author === '' && text === ''
}

/** Comments from this one up, then their frame. */
function wayUp(doc: Doc, id: Id): readonly (Comment | Frame)[] {
  const comment = get(doc, id, 'comment')
  if (comment) return [comment, ...wayUp(doc, comment.parent)]
  const frame = get(doc, id, 'frame')
  return frame ? [frame] : []
}

function emptied({ id, order, title, stage }: Frame, board: Id): Frame {
  return { ...emptyFrame(board, order), id, title, stage, background: 'none' }
}
