import { describe, expect, test } from 'vitest'
import templates from '../../../assets/templates/templates.json'
import { docFromJson } from '../../../shared/exchange/boardJson'
import { agreementOf, frameAgreement, quadraticKappa } from '../../../shared/method/agreement'
import {
  boardAlignment,
  consensusLevels,
  countingFrames,
  frameAlignment,
  functionAlignment,
  round2,
  stageAlignment,
} from '../../../shared/method/alignment'
import { bandOf } from '../../../shared/method/band'
import { equationOf } from '../../../shared/method/equation'
import { fixOf, positionOf } from '../../../shared/method/fixes'
import { points } from '../../../shared/method/formulas'
import { gapClass, gapOf } from '../../../shared/method/gap'
import type { Layer } from '../../../shared/method/memory'
import { reportOf } from '../../../shared/method/report'
import { type Doc, framesOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Frame } from '../../../shared/model/record'
import type { BusinessFunction, Stage } from '../../../shared/model/vocabulary'
import vectors from '../../fixtures/method/scoring-vectors.json'

/** What the inputs of the vectors hold, each some of it. */
interface Input {
  readonly levels: readonly (number | null)[]
  readonly fractions: readonly (readonly [number, number])[]
  readonly alignments: readonly (number | null)[]
  readonly ratings: readonly (number | null)[]
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly what: number | null
  readonly who: number | null
  readonly how: number | null
  readonly frame: unknown
  readonly board: object
  readonly stage: Stage
  readonly function: BusinessFunction
  readonly layer: Layer
}

/** What each function of the vectors answers to a vector's input. */
const ANSWERS: Readonly<Record<string, (input: Input) => unknown>> = {
  points: ({ levels }) => ({ points: levels.map((level) => points(level)) }),
  round2: ({ fractions }) => ({
    rounded: fractions.map(([a, b]) => round2(a / b)),
  }),
  band: ({ alignments }) => ({
    bands: alignments.map((each) => bandOf(each)),
  }),
  consensus: (input) => {
    const doc = docOfFrame(input)
    return consensusLevels(doc, framesOf(doc)[0]?.id ?? '')
  },
  frameAlignment: (input) => {
    const doc = docOfFrame(input)
    return frameAlignment(doc, framesOf(doc)[0]?.id ?? '')
  },
  stageAlignment: ({ board, stage }) => stageAlignment(docFromJson(board), stage),
  boardAlignment: ({ board }) => boardAlignment(docFromJson(board)),
  functionAlignment: (input) => functionAlignment(docFromJson(input.board), input.function),
  equation: ({ what, who, how }) => equationOf({ what, who, how }),
  balance: ({ board }) => reported(board).balance,
  boardGap: ({ board }) => ({
    ...reported(board).gap,
    classes: ofEachFrame(board, (_, frame) => gapClass(gapOf(frame))),
  }),
  memory: ({ board, layer }) =>
    layer === 'felt' ? reported(board).memoryFelt : reported(board).memoryIntended,
  weakest: ({ board }) => reported(board).weakest,
  benchmark: ({ board }) => reported(board).benchmark,
  coverage: ({ board }) => reported(board).coverage,
  agreement: ({ ratings }) => agreementOf(ratings),
  frameAgreement: (input) => {
    const doc = docOfFrame(input)
    return frameAgreement(doc, framesOf(doc)[0]?.id ?? '')
  },
  qwk: ({ a, b }) => ({ kappa: quadraticKappa(a, b) }),
  boardKappa: ({ board }) => reported(board).kappa,
  priorities: ({ board }) => ({
    ...reported(board).priorities,
    detail: ofEachFrame(board, (doc, frame) => {
      const { impact, gapLevels, priority, reason, quadrant } = fixOf(doc, frame)
      return { impact, gapLevels, priority, reason: reason && REASONS[reason], quadrant }
    }),
  }),
  ipa: ({ board }) => ofEachFrame(board, positionOf),
}

/** What the vectors call why a frame has no priority. */
const REASONS = { 'needs-effort': 'effort-missing', 'not-scored': 'not-scored' } as const

/** The table of method.md 9: what the templates without a golden entry must give too. */
const TOLD = [
  told('park', [69.25, 63.28, 71.94], 75, [71.74, 69.75, 66.49], 75.76, [100, 66.67], 8),
  told('bank', [55.89, 53.5, 57.37], 75, [55.8, 62.05, 50], 46.94, [16.67, 56.25], 5),
  told('cars', [51.5, 51.5, 51.5], 75, [52.46, 48.57, 53.48], 36.36, [50, 53.7], 15),
  told('sports', [38.25, 36.05, 41.27], 75, [41.8, 33.11, 39.78], 32.79, [8.33, 45.45], 30),
  told('table', [70.41, 69.77, 70.62], 75, [69.28, 74.15, 68.43], 69.64, [100, 64.81], 10),
  told('mobile', [48.94, 45.41, 51.06], 70, [47.88, 51.91, 47.03], 36.73, [41.67, 58.33], 7.5),
  told('council', [49.07, 43.79, 54], 70, [49.72, 49.44, 48.06], 26.19, [16.67, 47.62], 7.2),
  told('saas', [66.15, 64.58, 66.93], 75, [60.55, 70.9, 66.99], 63.64, [58.33, 66.67], 7.5),
]

describe('the vectors of the method', () => {
  test('there is one for every function, and no other', () => {
    expect(vectors.vectors).toHaveLength(50)
    expect(new Set(vectors.vectors.map((vector) => vector.function))).toEqual(new Set(Object.keys(ANSWERS)))
  })

  test.each(vectors.vectors)('$id $title', (vector) => {
    const answer = ANSWERS[vector.function]?.(vector.input as unknown as Input)
    expect(displayed(answer)).toEqual(vector.expected)
  })
})

describe('the templates are worth what the method says', () => {
  test.each(vectors.golden)('$template', (golden) => {
    expect(reportOfTemplate(golden.template)).toEqual(golden)
  })

  test('a report has the fields of a golden entry in their order, down to the last', () => {
    for (const golden of vectors.golden) {
      expect(JSON.stringify(reportOfTemplate(golden.template))).toBe(JSON.stringify(golden))
    }
  })

  test.each(TOLD)('$id stands in the table of templates', (told) => {
    const { board, benchmark, balance, gap, memoryFelt, priorities } = reportOfTemplate(told.id)
    const { alignment, low, high } = board
    const [first] = priorities.ranked
    const target = alignment === null || benchmark.distance === null ? null : alignment - benchmark.distance
    expect({
      board: [alignment, low, high],
      target: target && round2(target),
      pillars: [balance.what, balance.who, balance.how],
      kept: gap.kept,
      memory: [memoryFelt.memory100, memoryFelt.mean100],
      fix: first?.[1],
    }).toEqual({ ...told, id: undefined })
  })

  test('the sporting-goods board agrees well, and the restroom is fixed first', () => {
    const { kappa, priorities, stages, frames } = reportOfTemplate('sports')
    expect(kappa.kappa).toBe(0.76)
    expect(kappa.pairs.map(([a, b]) => [a, b])).toEqual([
      ['mkt', 'mgr'],
      ['mkt', 'floor'],
      ['mgr', 'floor'],
    ])
    expect(priorities.ranked.slice(0, 2).map(([, priority]) => priority)).toEqual([30, 19.56])
    expect(frames['sports-09']?.alignment).toBe(69.44)
    expect(stages.purchase).not.toBeNull()
  })
})

function reportOfTemplate(id: string) {
  return reportOf(docFromJson(templates.templates.find((template) => template.id === id)))
}

function reported(board: object) {
  return reportOf(docFromJson(board))
}

/** By the frame's id in the JSON. */
function ofEachFrame<T>(board: object, answer: (doc: Doc, frame: Frame) => T): Record<Id, T> {
  const doc = docFromJson(board)
  return Object.fromEntries(countingFrames(doc).map((frame) => [frame.source?.id ?? '', answer(doc, frame)]))
}

function told(
  id: string,
  board: readonly number[],
  target: number,
  pillars: readonly number[],
  kept: number,
  memory: readonly number[],
  fix: number,
) {
  return { id, board, target, pillars, kept, memory, fix }
}

function docOfFrame({ frame, board }: Pick<Input, 'frame' | 'board'>): Doc {
  return docFromJson({ ...board, frames: [frame] })
}

/** Numbers as they are shown and compared. */
function displayed(value: unknown): unknown {
  if (typeof value === 'number') return round2(value)
  if (Array.isArray(value)) return value.map(displayed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, displayed(held)]))
}
