import { beforeEach, describe, expect, test } from 'vitest'
import { docFromJson } from '../../../shared/exchange/boardJson'
import { dimensionAgreement, frameAgreement } from '../../../shared/method/agreement'
import { consensusLevels, frameAlignment } from '../../../shared/method/alignment'
import { framePillars } from '../../../shared/method/equation'
import { fixOf } from '../../../shared/method/fixes'
import { reportOf } from '../../../shared/method/report'
import { boardOf, type Doc, docOf, framesOf, scoresOf } from '../../../shared/model/doc'
import type { Rec } from '../../../shared/model/record'
import { DIMENSIONS } from '../../../shared/model/vocabulary'

const FRAMES = 1000
const RATERS = ['a', 'b', 'c', 'd', 'e']

const board = docFromJson({
  frames: Array.from({ length: FRAMES }, (_, at) => ({
    id: `f${at}`,
    stage: 'use',
    scores: Object.fromEntries(RATERS.map((rater, r) => [rater, levels(at + r)])),
  })),
})

let before: Doc
beforeEach(() => {
  before = anew(board)
  readings(before)
})

describe('of a thousand frames with five raters', () => {
  test('only the one whose score changed is worked out again', () => {
    const [frame] = framesOf(before).slice(500)
    const [score] = scoresOf(before, frame?.id ?? '')
    const after = put(before, score && { ...score, levels: { ...score.levels, ease: null } })
    expect(workedOutAgain(before, after)).toEqual({
      levels: 1,
      alignment: 1,
      pillars: 1,
      agreement: 1,
      fix: 1,
    })
  })

  test('only the one that became more important is worked out again', () => {
    const [frame] = framesOf(before).slice(500)
    const after = put(before, frame && { ...frame, importance: 5 })
    expect(workedOutAgain(before, after)).toEqual({
      levels: 1,
      alignment: 1,
      pillars: 1,
      agreement: 1,
      fix: 1,
    })
  })

  test('none is when the board gets another title, or a frame is removed', () => {
    const renamed = put(before, { ...boardOf(before), title: 'Another' })
    expect(workedOutAgain(before, renamed)).toEqual({
      levels: 0,
      alignment: 0,
      pillars: 0,
      agreement: 0,
      fix: 0,
    })
    const gone = framesOf(before)[3]?.id
    const without = docOf([...before.values()].filter(({ id, parent }) => id !== gone && parent !== gone))
    expect(workedOutAgain(before, without)).toEqual({
      levels: 0,
      alignment: 0,
      pillars: 0,
      agreement: 0,
      fix: 0,
    })
  })

  test('all are aligned again when the weights change, and nobody agrees more or less', () => {
    const board = boardOf(before)
    const after = put(before, { ...board, weights: { ...board.weights, feeling: 2 } })
    expect(workedOutAgain(before, after)).toMatchObject({ levels: 0, alignment: FRAMES, agreement: 0 })
  })
})

test('a report after an edit is the report of the board read anew', () => {
  const [frame] = framesOf(before).slice(10)
  const [score] = scoresOf(before, frame?.id ?? '')
  const after = put(before, score && { ...score, levels: { ...score.levels, promise: 5 } })
  reportOf(before)
  expect(reportOf(after)).toEqual(reportOf(anew(after)))
})

/** Of how many frames a result is another object than it was. */
function workedOutAgain(before: Doc, after: Doc) {
  const [old, now] = [readings(before), readings(after)]
  const changed = (one: keyof Reading) =>
    [...now].filter(([id, reading]) => reading[one] !== old.get(id)?.[one]).length
  return {
    levels: changed('levels'),
    alignment: changed('alignment'),
    pillars: changed('pillars'),
    agreement: Math.max(changed('agreement'), changed('spread')),
    fix: changed('fix'),
  }
}

type Reading = Readonly<Record<'levels' | 'alignment' | 'pillars' | 'agreement' | 'spread' | 'fix', unknown>>

function readings(doc: Doc): ReadonlyMap<string, Reading> {
  return new Map(
    framesOf(doc).map((frame) => [
      frame.id,
      {
        levels: consensusLevels(doc, frame.id),
        alignment: frameAlignment(doc, frame.id),
        pillars: framePillars(doc, frame),
        agreement: frameAgreement(doc, frame.id),
        spread: dimensionAgreement(doc, frame.id, 'ease'),
        fix: fixOf(doc, frame),
      },
    ]),
  )
}

/** The same records as other objects, as if the board had been opened again. */
function anew(doc: Doc): Doc {
  return docOf([...doc.values()].map((record) => ({ ...record })))
}

function put(doc: Doc, record: Rec | undefined): Doc {
  if (!record) throw new Error('nothing to put')
  return new Map(doc).set(record.id, record)
}

function levels(seed: number) {
  return Object.fromEntries(DIMENSIONS.map((d, i) => [d, 1 + ((seed * 7 + i) % 5)]))
}
