import { boardOf, type Doc, ratersOf } from '../model/doc'
import type { Id } from '../model/id'
import type { Board, Frame, Rater } from '../model/record'
import { type BusinessFunction, STAGES, type Stage } from '../model/vocabulary'
import { boardKappa, type SkippedPair } from './agreement'
import {
  boardAlignment,
  countingFrames,
  functionAlignment,
  round2,
  stageAlignment,
  weighedFrames,
} from './alignment'
import { type Band, bandOf } from './band'
import { type Benchmark, benchmarkOf } from './benchmark'
import { type Coverage, coverageOf } from './coverage'
import { type Balance, balanceOf } from './equation'
import { type Fix, fixList, type Quadrant } from './fixes'
import type { AlignmentState, FrameAlignment, GroupAlignment } from './formulas'
import { type BoardGap, boardGap } from './gap'
import { kept } from './kept'
import { type Memory, predictedMemory } from './memory'
import { type WeakestLink, weakestLink } from './weakest'

/**
 * What a board is worth, F3–F14, rounded to two decimals; null: withheld or undefined, never a zero.
 * Board, frames and raters go by the id they had in their JSON, else by their record id.
 */
export interface Report {
  readonly template: string
  readonly board: GroupAlignment
  readonly band: Band | null
  readonly stages: Readonly<Record<Stage, number | null>>
  readonly frames: Readonly<Record<string, FrameReport>>
  readonly balance: Balance
  readonly gap: BoardGap
  readonly memoryIntended: MemoryReport
  readonly memoryFelt: MemoryReport
  readonly weakest: WeakestLink
  readonly benchmark: Benchmark
  readonly coverage: Omit<Coverage, 'missingPhases' | 'missingGuests'>
  readonly priorities: PriorityReport
  readonly kappa: KappaReport
  /** Only the functions that own a frame, in story order. */
  readonly functions: Readonly<Partial<Record<BusinessFunction, number | null>>>
}

export interface FrameReport {
  readonly alignment: number | null
  readonly state: AlignmentState
}

export type MemoryReport = Omit<Memory, 'endFrame'>

export interface PriorityReport {
  readonly ranked: readonly (readonly [frame: string, priority: number, quadrant: Quadrant])[]
  readonly needsEffort: readonly string[]
  readonly notScored: readonly string[]
}

export interface KappaReport {
  readonly kappa: number | null
  readonly pairs: readonly (readonly [a: string, b: string, items: number, kappa: number])[]
  readonly skipped: readonly (readonly [a: string, b: string, reason: SkippedPair['reason']])[]
}

/** All readings of a board, parked frames left out. */
export function reportOf(doc: Doc): Report {
  const frames = countingFrames(doc)
  const names = namesOf(frames)
  const board = boardAlignment(doc)
  const owners = [...new Set(frames.map((frame) => frame.ownerFunction).filter((owner) => owner !== null))]
  const { missingPhases: _, missingGuests: __, ...coverage } = coverageOf(doc)
  return {
    template: knownAs(boardOf(doc)),
    board: rounded(board),
    band: bandOf(board.alignment),
    stages: Object.fromEntries(
      STAGES.map((stage) => [stage, shown(stageAlignment(doc, stage).alignment)]),
    ) as Record<Stage, number | null>,
    frames: Object.fromEntries(
      weighedFrames(doc).map(({ frame, alignment }) => [nameIn(names, frame.id), frameReport(alignment)]),
    ),
    balance: rounded(balanceOf(doc)),
    gap: rounded(boardGap(doc)),
    memoryIntended: memoryReport(predictedMemory(doc, 'intended'), names),
    memoryFelt: memoryReport(predictedMemory(doc, 'felt'), names),
    weakest: { ...rounded(weakestLink(doc)), frame: named(names, weakestLink(doc).frame) },
    benchmark: rounded(benchmarkOf(doc)),
    coverage: rounded(coverage),
    priorities: priorityReport(doc, names),
    kappa: kappaReport(doc),
    functions: Object.fromEntries(
      owners.map((owner) => [owner, shown(functionAlignment(doc, owner).alignment)]),
    ),
  }
}

type Names = ReadonlyMap<Id, string>

const priorities = kept<Fix, number>()
const frameReports = kept<FrameAlignment, FrameReport>()

function frameReport(frame: FrameAlignment): FrameReport {
  return frameReports(frame, [], () => ({ alignment: shown(frame.alignment), state: frame.state }))
}

function memoryReport({ endFrame: _, ...memory }: Memory, names: Names): MemoryReport {
  return { ...rounded(memory), peakFrame: named(names, memory.peakFrame) }
}

function priorityReport(doc: Doc, names: Names): PriorityReport {
  const { ranked, needsEffort, notScored } = fixList(doc)
  const nameOf = ({ frame }: Fix) => nameIn(names, frame.id)
  return {
    ranked: ranked.flatMap((fix) =>
      fix.priority === null || fix.quadrant === null
        ? []
        : [[nameOf(fix), priorities(fix, [], () => round2(fix.priority ?? 0)), fix.quadrant] as const],
    ),
    needsEffort: needsEffort.map(nameOf),
    notScored: notScored.map(nameOf),
  }
}

function kappaReport(doc: Doc): KappaReport {
  const { kappa, pairs, skipped } = boardKappa(doc)
  const names = namesOf(ratersOf(doc))
  return {
    kappa: shown(kappa),
    pairs: pairs.map(({ a, b, items, kappa }) => [nameIn(names, a), nameIn(names, b), items, round2(kappa)]),
    skipped: skipped.map(({ a, b, reason }) => [nameIn(names, a), nameIn(names, b), reason]),
  }
}

/** Where two came under one name, the later one is called by its record id. */
function namesOf(records: readonly (Frame | Rater)[]): Names {
  const taken = new Set<string>()
  const names = new Map<Id, string>()
  for (const record of records) {
    const name = taken.has(knownAs(record)) ? record.id : knownAs(record)
    taken.add(name)
    names.set(record.id, name)
  }
  return names
}

function nameIn(names: Names, id: Id): string {
  return names.get(id) ?? id
}

function named(names: Names, id: Id | null): string | null {
  return id === null ? null : nameIn(names, id)
}

/** The JSON's own id, where the record came from JSON and had one. */
function knownAs(record: Board | Frame | Rater): string {
  return record.source?.id || record.id
}

function rounded<T extends object>(reading: T): T {
  return Object.fromEntries(
    Object.entries(reading).map(([key, value]) => [key, typeof value === 'number' ? round2(value) : value]),
  ) as T
}

function shown(value: number | null): number | null {
  return value === null ? null : round2(value)
}
