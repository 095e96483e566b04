import { sameSettings, settingsOf } from '../method/benchmark'
import { type Change, put } from '../model/change'
import { boardOf, type Doc } from '../model/doc'
import type { Board } from '../model/record'
import { STAGES, type Stage } from '../model/vocabulary'

export type Weights = Board['weights']

/** Facts that stand for themselves; what takes other things along has a command of its own. */
export type BoardPatch = Partial<
  Pick<Board, 'title' | 'organisation' | 'industry' | 'intent' | 'promise' | 'target' | 'checks'>
>

export const EQUAL: Weights = {
  promise: 1,
  substance: 1,
  understanding: 1,
  feeling: 1,
  ease: 1,
  ownership: 1,
}

/** Emotion usually decides most: Feeling counts twice (method.md 3). */
export const EMOTION_LED: Weights = { ...EQUAL, feeling: 2 }

export function editBoard(doc: Doc, patch: BoardPatch): Change {
  return put(doc, { ...boardOf(doc), ...patch })
}

/** What each dimension counts, ≥ 0. Other proportions end the baseline: its number was made with the old ones. */
export function setWeights(doc: Doc, weights: Weights): Change {
  return withSettings(doc, { weights })
}

/** What a moment of truth counts, ≥ 0 (F4). Another number ends the baseline. */
export function setMultiplier(doc: Doc, motMultiplier: number): Change {
  return withSettings(doc, { motMultiplier })
}

/** Points 0–100; null: the board's own target counts for this stage. */
export function setStageTarget(doc: Doc, stage: Stage, points: number | null): Change {
  const board = boardOf(doc)
  const { [stage]: _, ...others } = board.stageTargets
  return put(doc, { ...board, stageTargets: points === null ? others : { ...others, [stage]: points } })
}

/** The story does not tell this stage, and why. Frames that stand in it stay. */
export function putStageOut(doc: Doc, stage: Stage, reason: string): Change {
  const board = boardOf(doc)
  const stagesInScope = board.stagesInScope.filter((each) => each !== stage)
  return put(doc, { ...board, stagesInScope, outOfScopeReasons: reasonsWith(board, stage, reason) })
}

/** The story tells this stage; why it did not is forgotten. */
export function putStageIn(doc: Doc, stage: Stage): Change {
  const board = boardOf(doc)
  const stagesInScope = STAGES.filter((each) => each === stage || board.stagesInScope.includes(each))
  return put(doc, { ...board, stagesInScope, outOfScopeReasons: reasonsWith(board, stage, '') })
}

/** Why a stage is out of scope; '' : no reason is given. A stage in scope needs none. */
export function setScopeReason(doc: Doc, stage: Stage, reason: string): Change {
  const board = boardOf(doc)
  const told = board.stagesInScope.includes(stage) ? '' : reason
  return put(doc, { ...board, outOfScopeReasons: reasonsWith(board, stage, told) })
}

function withSettings(doc: Doc, patch: Partial<Pick<Board, 'weights' | 'motMultiplier'>>): Change {
  const before = boardOf(doc)
  const after = { ...before, ...patch }
  const holds = sameSettings(settingsOf(before), settingsOf(after))
  return put(doc, { ...after, baseline: holds ? before.baseline : null })
}

function reasonsWith(board: Board, stage: Stage, reason: string): Board['outOfScopeReasons'] {
  const { [stage]: _, ...others } = board.outOfScopeReasons
  return reason === '' ? others : { ...others, [stage]: reason }
}
