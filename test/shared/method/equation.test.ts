import { describe, expect, test } from 'vitest'
import { docFromJson } from '../../../shared/exchange/boardJson'
import { balanceOf, equationOf, framePillars } from '../../../shared/method/equation'
import { framesOf } from '../../../shared/model/doc'

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

  test('a frame without a phase is inside all weight and outside nothing', () => {
    const doc = docFromJson({
      frames: [{ id: 'a' }, { id: 'b', stage: 'awareness' }, { id: 'c', stage: 'use' }],
    })
    expect(balanceOf(doc).outsideService).toBeCloseTo(100 / 3)
  })
})
