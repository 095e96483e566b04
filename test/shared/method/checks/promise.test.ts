import { describe, expect, test } from 'vitest'
import { frameWith, ratedWith, told } from './clean'

describe('promise versus reality', () => {
  const rated = (expected: number | null, delivered: number | null) =>
    told('SB25', frameWith(4, { expected, delivered }))

  test('two levels below is a broken promise, and less is not', () => {
    expect(rated(4.5, 2.5)).toEqual([
      '“Purchase” promises level 4.5 and delivers level 2.5. Fix the moment or change the promise.',
    ])
    expect(rated(3.1, 1.1)).toHaveLength(1)
    expect([rated(3, 1.01), rated(5, null), rated(null, 1)]).toEqual([[], [], []])
  })

  test('three rated frames make no pattern', () => {
    const below = (rates: number) =>
      told('SB26', (board) => {
        for (const [i, frame] of board.frames.entries())
          Object.assign(frame, i < rates ? { expected: 3, delivered: 2 } : { expected: null })
      })
    expect(below(3)).toEqual([])
    expect(below(4)).toEqual([
      'Only 0.0% of rated moments keep their promise. This is a pattern, not an incident.',
    ])
  })

  test('frames that carry no weight keep and break nothing', () => {
    const weightless = told('SB26', (board) => {
      board.motMultiplier = 0
      for (const frame of board.frames)
        Object.assign(frame, { momentOfTruth: 'first', expected: 3, delivered: 2 })
    })
    expect(weightless).toEqual([])
  })

  test('people cannot rescue what does not work', () => {
    const levels = (substance: number, feeling: number, ownership: number) =>
      told('SB28', ratedWith(0, { substance, feeling, ownership }))
    expect(levels(2, 4, 3)).toEqual([
      '“Awareness” relies on people to rescue something that does not work. Fix the thing.',
    ])
    expect(levels(2, 3, 4)).toHaveLength(1)
    expect(levels(2, 3, 3)).toEqual([])
    expect(levels(3, 5, 5)).toEqual([])
  })

  test('marketing promises alone before the visit only', () => {
    const alone = (patch: object, place = 0) =>
      told(
        'SB29',
        frameWith(place, { ownerFunction: 'marketing', expected: 4, supportFunctions: [], ...patch }),
      )
    expect(alone({})).toHaveLength(1)
    expect(alone({ expected: 3.9 })).toEqual([])
    expect(alone({ expected: null })).toEqual([])
    expect(alone({ supportFunctions: ['operations'] })).toEqual([])
    expect(alone({ ownerFunction: 'sales' })).toEqual([])
    expect(alone({}, 3)).toEqual([])
  })

  test('the reading that is missing is where to go', () => {
    expect(told('SB27', frameWith(3, { delivered: null }))).toHaveLength(1)
    const idea = { delivered: null, status: 'idea' }
    expect(told('SB27', frameWith(3, idea))).toEqual([])
  })
})
