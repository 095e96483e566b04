import { describe, expect, test } from 'vitest'
import templates from '../../../assets/templates/templates.json'
import { docFromJson } from '../../../shared/exchange/boardJson'
import {
  boardAlignment,
  consensusLevels,
  frameAlignment,
  functionAlignment,
  round2,
  stageAlignment,
} from '../../../shared/method/alignment'
import { bandOf } from '../../../shared/method/band'
import { points } from '../../../shared/method/formulas'
import { reportOf } from '../../../shared/method/report'
import { type Doc, framesOf } from '../../../shared/model/doc'
import type { BusinessFunction, Stage } from '../../../shared/model/vocabulary'
import vectors from '../../fixtures/method/scoring-vectors.json'

/** What the inputs of the vectors hold, each some of it. */
interface Input {
  readonly levels: readonly (number | null)[]
  readonly fractions: readonly (readonly [number, number])[]
  readonly alignments: readonly (number | null)[]
  readonly frame: unknown
  readonly board: object
  readonly stage: Stage
  readonly function: BusinessFunction
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
}

describe('the vectors of the method', () => {
  const ours = vectors.vectors.filter((vector) => vector.function in ANSWERS)

  test('there are vectors for every function', () => {
    expect(new Set(ours.map((vector) => vector.function))).toEqual(new Set(Object.keys(ANSWERS)))
  })

  test.each(ours)('$id $title', (vector) => {
    const answer = ANSWERS[vector.function]?.(vector.input as unknown as Input)
    expect(displayed(answer)).toEqual(vector.expected)
  })
})

describe('the templates are worth what the method says', () => {
  test.each(vectors.golden)('$template', (golden) => {
    const template = templates.templates.find(({ id }) => id === golden.template)
    const { template: name, board, band, stages, frames, functions } = reportOf(docFromJson(template))
    expect({ name, board, band, stages, frames, functions }).toEqual({
      name: golden.template,
      board: golden.board,
      band: golden.band,
      stages: golden.stages,
      frames: golden.frames,
      functions: golden.functions,
    })
  })

  test('a report has the fields of a golden entry and says null where nothing is worked out', () => {
    const [golden] = vectors.golden
    const report = reportOf(docFromJson(templates.templates[0]))
    expect(Object.keys(report)).toEqual(Object.keys(golden ?? {}))
    const { balance, gap, memoryIntended, memoryFelt, weakest, benchmark, coverage, priorities, kappa } =
      report
    const open = { balance, gap, memoryIntended, memoryFelt, weakest, benchmark, coverage, priorities, kappa }
    expect(Object.values(open).every((value) => value === null)).toBe(true)
  })

  test('the three templates without a golden entry stand in the method with their alignment', () => {
    const told = { sports: [38.25, 36.05, 41.27], mobile: [48.94, 45.41, 51.06], council: [49.07, 43.79, 54] }
    for (const [id, [alignment, low, high]] of Object.entries(told)) {
      const { board } = reportOf(docFromJson(templates.templates.find((template) => template.id === id)))
      expect(board).toMatchObject({ alignment, low, high, state: 'partial' })
    }
  })
})

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
