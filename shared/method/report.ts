import { boardOf, type Doc } from '../model/doc'
import type { Board, Frame } from '../model/record'
import { type BusinessFunction, STAGES, type Stage } from '../model/vocabulary'
import {
  boardAlignment,
  countingFrames,
  frameAlignment,
  functionAlignment,
  round2,
  stageAlignment,
} from './alignment'
import { type Band, bandOf } from './band'
import type { AlignmentState, GroupAlignment } from './formulas'

/** What a board is worth, rounded to two decimals; null: withheld, undefined, or not worked out by this version. */
export interface Report {
  /** The id the board had in its JSON, else its record id; frames are named alike. */
  readonly template: string
  readonly board: GroupAlignment
  readonly band: Band | null
  readonly stages: Readonly<Record<Stage, number | null>>
  readonly frames: Readonly<Record<string, FrameReport>>
  readonly balance: null
  readonly gap: null
  readonly memoryIntended: null
  readonly memoryFelt: null
  readonly weakest: null
  readonly benchmark: null
  readonly coverage: null
  readonly priorities: null
  readonly kappa: null
  /** Only the functions that own a frame, in story order. */
  readonly functions: Readonly<Partial<Record<BusinessFunction, number | null>>>
}

export interface FrameReport {
  readonly alignment: number | null
  readonly state: AlignmentState
}

/** F3 and F5 over a whole board, parked frames left out. */
export function reportOf(doc: Doc): Report {
  const board = boardAlignment(doc)
  const frames = countingFrames(doc)
  const owners = [...new Set(frames.map((frame) => frame.ownerFunction).filter((owner) => owner !== null))]
  return {
    template: knownAs(boardOf(doc)),
    board: {
      ...board,
      alignment: rounded(board.alignment),
      completeness: rounded(board.completeness),
      low: rounded(board.low),
      high: rounded(board.high),
    },
    band: bandOf(board.alignment),
    stages: Object.fromEntries(
      STAGES.map((stage) => [stage, rounded(stageAlignment(doc, stage).alignment)]),
    ) as Record<Stage, number | null>,
    frames: framesReport(doc, frames),
    balance: null,
    gap: null,
    memoryIntended: null,
    memoryFelt: null,
    weakest: null,
    benchmark: null,
    coverage: null,
    priorities: null,
    kappa: null,
    functions: Object.fromEntries(
      owners.map((owner) => [owner, rounded(functionAlignment(doc, owner).alignment)]),
    ),
  }
}

/** Where two frames came under one name, the later one is called by its record id. */
function framesReport(doc: Doc, frames: readonly Frame[]): Readonly<Record<string, FrameReport>> {
  const reports = new Map<string, FrameReport>()
  for (const frame of frames) {
    const { alignment, state } = frameAlignment(doc, frame.id)
    const name = reports.has(knownAs(frame)) ? frame.id : knownAs(frame)
    reports.set(name, { alignment: rounded(alignment), state })
  }
  return Object.fromEntries(reports)
}

/** The JSON's own id, where the record came from JSON and had one. */
function knownAs(record: Board | Frame): string {
  return record.source?.id || record.id
}

function rounded(value: number | null): number | null {
  return value === null ? null : round2(value)
}
