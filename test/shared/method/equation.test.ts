import { describe, expect, test } from 'vitest'
import { docFromJson } from '../../../shared/exchange/boardJson'
import { balanceOf, equationOf, framePillars, pillarLack } from '../../../shared/method/equation'
import { framesOf } from '../../../shared/model/doc'
import { ZONES } from '../../../shared/model/vocabulary'

describe('the equation', () => {
  test('is balanced up to ten points either way', () => {
    const reading = (how: number) => equationOf({ what: 50, who: 50, how }).reading
    expect([39.99, 40, 60, 60.01].map(reading)).toEqual([
      'design-ahead',
      'balanced',
      'balanced',
      'execution-ahead',
    ])
    expect(equationOf({ what: 100 / 3, who: 100 / 3, how: 100 / 3 + 10 }).reading).toBe('balanced')
  })

  test('takes what is scored and applies of each pillar', () => {
    const levels = { promise: 5, substance: null, understanding: 3, feeling: 1, ease: 4, ownership: 2 }
    const doc = docFromJson({
      weights: { understanding: 3, ownership: 0 },
      frames: [{ id: 'a', scores: { r: levels }, notApplicable: ['ease'] }],
    })
    expect(framesOf(doc).map((frame) => framePillars(doc, frame))).toEqual([
      { what: 100, who: 37.5, how: null },
    ])
    expect(balanceOf(doc)).toMatchObject({ what: 100, who: 37.5, how: null, residual: null, lean: null })
  })

  test('also counts frames that have too little for an alignment of their own', () => {
    const doc = docFromJson({ frames: [{ id: 'a', scores: { r: { ease: 4, ownership: 5 } } }] })
    expect(balanceOf(doc)).toMatchObject({ what: null, how: 87.5 })
  })
})

describe('service and experience', () => {
  test('of a board without frames is no number', () => {
    expect(balanceOf(docFromJson({ frames: [] }))).toMatchObject({ outcomeShare: null, outsideService: null })
  })

  test('count a feeling by its word or its valence, and blank text as none', () => {
    const share = (feeling: object | null, outcome = 'I know') =>
      balanceOf(
        docFromJson({
          frames: [{ id: 'a', how: { action: 'We' }, guestOutcome: outcome, intendedFeeling: feeling }],
        }),
      ).outcomeShare
    expect(share({ emotion: 'proud', valence: null })).toBe(50)
    expect(share({ emotion: null, valence: 0 })).toBe(50)
    expect(share({ emotion: null, valence: null })).toBe(0)
    expect(share({ emotion: 'proud', valence: 3 }, '  ')).toBe(0)
    expect(share(null)).toBe(0)
  })

  test('a word of the equation says why it has no number', () => {
    const scored = { id: 'a', scores: { r: { promise: 3, understanding: 3, ease: 3 } } }
    const lacks = (board: object) => ZONES.map((zone) => pillarLack(docFromJson(board), zone))
    expect(lacks({ frames: [] })).toEqual(['no-frames', 'no-frames', 'no-frames'])
    expect(lacks({ frames: [{ id: 'a' }] })).toEqual(['unscored', 'unscored', 'unscored'])
    expect(lacks({ frames: [scored] })).toEqual([null, null, null])
    const weights = { promise: 1, substance: 1, understanding: 0, feeling: 0, ease: 1, ownership: 1 }
    expect(lacks({ weights, frames: [scored] })).toEqual([null, 'no-weight', null])
    const off = { ...scored, notApplicable: ['ease', 'ownership'] }
    expect(lacks({ frames: [off] })).toEqual([null, null, 'not-applicable'])
    const decisive = { ...scored, momentOfTruth: 'decisive' }
    expect(lacks({ motMultiplier: 0, frames: [decisive] })).toEqual(['no-weight', 'no-weight', 'no-weight'])
  })

  test('a frame without a phase is inside all weight and outside nothing', () => {
    const doc = docFromJson({
      frames: [{ id: 'a' }, { id: 'b', stage: 'awareness' }, { id: 'c', stage: 'use' }],
    })
    expect(balanceOf(doc).outsideService).toBeCloseTo(100 / 3)
  })
})
