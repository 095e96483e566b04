import type { Doc } from '../../model/doc'
import type { Id } from '../../model/id'
import type { Board, Guest } from '../../model/record'
import type { FrameView } from './frameView'

/** What one check found in one place. */
export interface Told {
  /** The field to jump to; of a frame's or a guest's own check it is a field of that record. */
  readonly field: string
  /** The frame the field belongs to, where a check of the whole board points at one. */
  readonly frame?: Id
  /** The stage, phase or dimension it is about, where a check can speak more than once. */
  readonly about?: string
  /** What stands in the places of the message. */
  readonly facts?: Facts
}

export type Facts = Readonly<Record<string, string>>

/** Everything the checks of the whole board look at. */
export interface BoardView {
  readonly doc: Doc
  readonly board: Board
  readonly frames: readonly FrameView[]
}

/** null or []: nothing to say. */
type Answer = Told | readonly Told[] | null

export type Rule =
  | { readonly scope: 'frame'; readonly look: (view: FrameView) => Answer }
  | { readonly scope: 'persona'; readonly look: (guest: Guest, isUsed: boolean) => Answer }
  | { readonly scope: 'board'; readonly look: (view: BoardView) => Answer }

export function ofFrame(look: (view: FrameView) => Answer): Rule {
  return { scope: 'frame', look }
}

export function ofGuest(look: (guest: Guest, isUsed: boolean) => Answer): Rule {
  return { scope: 'persona', look }
}

export function ofBoard(look: (view: BoardView) => Answer): Rule {
  return { scope: 'board', look }
}

export function listed(answer: Answer): readonly Told[] {
  if (answer === null) return NOTHING
  return 'field' in answer ? [answer] : answer
}

const NOTHING: readonly Told[] = []
