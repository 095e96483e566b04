import { emptyFrame } from '../../shared/edit/frames'
import { newRater } from '../../shared/edit/raters'
import { newId } from '../../shared/model/id'
import { FIRST_ORDER } from '../../shared/model/order'
import type { Board, Rec } from '../../shared/model/record'
import { STAGES } from '../../shared/model/vocabulary'
import { boardWords } from '../../shared/words/menu'

/** A board nobody has written on: one empty frame to begin with, and the person at this machine to score it. */
export function blankBoard(): readonly Rec[] {
  const board: Board = {
    id: newId('board'),
    kind: 'board',
    parent: null,
    order: FIRST_ORDER,
    source: null,
    extra: {},
    title: boardWords.untitled,
    organisation: '',
    industry: '',
    intent: '',
    promise: '',
    target: 75,
    stageTargets: {},
    weights: { promise: 1, substance: 1, understanding: 1, feeling: 1, ease: 1, ownership: 1 },
    motMultiplier: 2,
    stagesInScope: [...STAGES],
    outOfScopeReasons: {},
    standards: [],
    baseline: null,
    checks: { extended: false, english: true },
  }
  return [board, newRater(board.id, boardWords.you, 'marketing'), emptyFrame(board.id, FIRST_ORDER)]
}
