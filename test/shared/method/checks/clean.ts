import { docFromJson } from '../../../../shared/exchange/boardJson'
import { type Finding, findingsOf } from '../../../../shared/method/checks/findings'
import type { Doc } from '../../../../shared/model/doc'
import lint from '../../../fixtures/method/lint-vectors.json'

/** Fields of the JSON board the checks find nothing on, free to be spoilt. */
export interface Clean {
  [field: string]: unknown
  personas: Part[]
  raters: Part[]
  frames: CleanFrame[]
}

interface CleanFrame extends Part {
  who: Part
  how: Part
  scores: Record<string, Part>
}

type Part = Record<string, unknown>

export const ALL = { extended: true, english: true }

/** Eight frames, one a stage, scored 4 by a marketer and a cashier; then spoilt. */
export function cleanBut(spoil: Spoil): Doc {
  const board = structuredClone(lint.vectors[0]?.board) as unknown as Clean
  spoil(board)
  return docFromJson(board)
}

/** Makes something of the clean board worse. */
export type Spoil = (board: Clean) => void

/** Fields of the board as these. */
export function boardWith(patch: Part): Spoil {
  return (board) => Object.assign(board, patch)
}

/** Fields of one frame as these, counted from 0; of `who` and `how` only what is named. */
export function frameWith(place: number, { who, how, ...patch }: Part): Spoil {
  return (board) => {
    const frame = frameIn(board, place)
    Object.assign(frame, patch)
    Object.assign(frame.who, who)
    Object.assign(frame.how, how)
  }
}

/** One after the other. */
export function both(...spoils: readonly Spoil[]): Spoil {
  return (board) => {
    for (const spoil of spoils) spoil(board)
  }
}

/** Both raters give these levels to one frame. */
export function ratedWith(place: number, levels: Part): Spoil {
  return (board) => {
    for (const score of Object.values(frameIn(board, place).scores)) Object.assign(score, levels)
  }
}

/** The same for every frame. */
export function eachFrame(spoil: (place: number) => Spoil): Spoil {
  return (board) => {
    for (const place of board.frames.keys()) spoil(place)(board)
  }
}

/** The frame at a place of the story, counted from 0. */
export function frameIn(board: Clean, place: number): CleanFrame {
  const frame = board.frames[place]
  if (!frame) throw new Error(`no frame ${place}`)
  return frame
}

/** What all the checks find on the clean board once it is spoilt. */
export function found(spoil: Spoil): readonly Finding[] {
  return findingsOf(cleanBut(spoil), ALL)
}

/** The messages of one check on the clean board once it is spoilt. */
export function told(check: string, spoil: Spoil): readonly string[] {
  return found(spoil)
    .filter((finding) => finding.check === check)
    .map(({ message }) => message)
}
