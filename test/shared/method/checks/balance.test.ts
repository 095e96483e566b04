import { describe, expect, test } from 'vitest'
import { boardWith, both, eachFrame, found, frameWith, ratedWith, told } from './clean'

describe('the equation', () => {
  const levels = (levels: object) => eachFrame((place) => ratedWith(place, { ...levels }))

  test('says which side is ahead and by how many points', () => {
    expect(told('SB47', levels({ ease: 3, ownership: 3 }))).toEqual([
      'What + Who does not equal How: design-ahead, -25.0 points.',
    ])
    expect(told('SB47', levels({ feeling: 3, promise: 3, ease: 5 }))).toEqual([
      'What + Who does not equal How: execution-ahead, 25.0 points.',
    ])
  })

  test('points at the frame that leans it most', () => {
    const spoil = both(levels({ ease: 3, ownership: 3 }), ratedWith(2, { ease: 1, ownership: 2 }))
    const finding = found(spoil).find(({ check }) => check === 'SB47')
    expect(finding?.where.field).toBe('scores.ease')
    expect(finding?.frame).toBeNull()
  })

  test('is not judged while a pillar is missing', () => {
    expect(told('SB47', levels({ ease: null, ownership: null }))).toEqual([])
  })
})

describe('investment', () => {
  test('a board that states no activity and no outcome is not judged', () => {
    const blank = eachFrame((place) => frameWith(place, { how: { action: '' }, guestOutcome: '' }))
    expect(told('SB48', blank)).toEqual([])
  })

  test('an outcome without a feeling is half an outcome', () => {
    const unfelt = eachFrame((place) => frameWith(place, place < 5 ? { intendedFeeling: null } : {}))
    const [finding] = found(unfelt).filter(({ check }) => check === 'SB48')
    expect(finding?.where.field).toBe('intended')
  })

  test('three frames need nothing after the sale', () => {
    const drafts = eachFrame((place) => frameWith(place, { status: 'draft' }))
    expect(
      told(
        'SB49',
        both(drafts, (board) => void board.frames.splice(3)),
      ),
    ).toEqual([])
    expect(
      told(
        'SB49',
        both(drafts, (board) => void board.frames.splice(4)),
      ),
    ).toHaveLength(1)
    expect(told('SB49', both(drafts, frameWith(7, { status: 'live' })))).toEqual([])
  })

  test('standards that are not on the list of the board have no rank', () => {
    const traded = (serves: readonly string[], tradesOff: readonly string[]) =>
      told('SB50', frameWith(4, { standards: { serves, tradesOff } }))
    expect(traded(['show', 'efficiency'], ['efficiency', 'courtesy'])).toEqual([
      '“Purchase” gives up courtesy to serve show. Your order puts courtesy first.',
    ])
    expect(traded([], ['safety'])).toEqual([])
    expect(traded(['warmth'], ['safety'])).toEqual([])
    expect(traded(['courtesy'], ['warmth', 'show'])).toEqual([])
    expect(traded(['safety'], ['safety'])).toEqual([])
  })
})

describe('what breaks a journey', () => {
  test('only a moment of truth or a basic need can', () => {
    const worst = { feltFeeling: { emotion: 'humiliated', valence: -3 }, expected: 5, delivered: 1 }
    expect(told('SB51', frameWith(0, worst))).toEqual([])
    expect(told('SB51', frameWith(0, { ...worst, kano: 'must-be' }))).toHaveLength(1)
    expect(told('SB51', frameWith(0, { expected: 5, delivered: 2, kano: 'must-be' }))).toHaveLength(1)
    expect(told('SB51', frameWith(0, { expected: 5, delivered: 2.1, kano: 'must-be' }))).toEqual([])
  })

  test('25 points are enough not to', () => {
    const all = (n: number) => ({
      ...{ promise: n, substance: n, understanding: n, feeling: n, ease: n, ownership: n },
    })
    expect(told('SB51', ratedWith(3, all(2)))).toEqual([])
    expect(told('SB51', ratedWith(3, { ...all(2), ease: 1 }))).toHaveLength(1)
  })

  test('persistence is not asked for up to the purchase; later it is a matter of use', () => {
    expect(told('SB52', ratedWith(4, { ease: 2 }))).toHaveLength(1)
    expect(told('SB52', ratedWith(5, { ease: 1 }))).toEqual([])
    expect(told('SB52', both(ratedWith(4, { ease: 1 }), frameWith(4, { stage: null })))).toEqual([])
    // F2 as it is written: a consensus is one whatever the dimension weighs.
    expect(told('SB52', both(ratedWith(4, { ease: 1 }), boardWith({ weights: { ease: 0 } })))).toHaveLength(1)
  })
})
