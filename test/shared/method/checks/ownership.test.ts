import { describe, expect, test } from 'vitest'
import { both, type Clean, found, frameIn, frameWith, told } from './clean'

describe('ownership', () => {
  test('role and function are both needed, and one finding says so', () => {
    const lack = (patch: Record<string, unknown>) =>
      found(frameWith(7, patch))
        .filter(({ check }) => check === 'SB17')
        .map(({ where }) => where.field)
    expect(lack({ ownerRole: ' ' })).toEqual(['ownerRole'])
    expect(lack({ ownerFunction: null })).toEqual(['ownerFunction'])
    expect(lack({ ownerRole: '', ownerFunction: null })).toEqual(['ownerRole'])
  })

  test('more than half of five frames or more is too much for one role', () => {
    const owned = (count: number, frames = 8) =>
      told('SB18', (board) => {
        board.frames.splice(frames)
        for (let i = 0; i < count; i++) frameIn(board, i).ownerRole = i % 2 ? 'Host' : ' Host '
      })
    expect(owned(4)).toEqual([])
    expect(owned(5)).toEqual([
      'Host owns 62.5% of the moments. Nobody owns the guest; spread the interactions.',
    ])
    expect(owned(4, 4)).toEqual([])
    expect(owned(3, 5)).toEqual([
      'Host owns 60.0% of the moments. Nobody owns the guest; spread the interactions.',
    ])
  })

  test('frames without a role belong to nobody', () => {
    const nobody = (board: Clean) => {
      for (const frame of board.frames) frame.ownerRole = ' '
    }
    expect(told('SB18', nobody)).toEqual([])
  })

  test('customer care may own two of five frames, not three', () => {
    const care = (count: number) =>
      told('SB19', (board) => {
        board.frames.splice(5)
        for (let i = 0; i < count; i++) frameIn(board, i).ownerFunction = 'customer-care'
      })
    expect(care(2)).toEqual([])
    expect(care(3)).toEqual([
      'Customer care owns 60.0% of the story. Service is a discipline, not a department.',
    ])
  })

  test('a hand-off is asked for where the next frame has another function, parked frames left out', () => {
    const blank = frameWith(0, { handoff: ' ' })
    expect(told('SB20', blank)).toEqual([
      '“Awareness” hands the guest to another function and says nothing. What must they know?',
    ])
    const parked = both(frameWith(1, { status: 'parked' }), frameWith(2, { ownerFunction: 'marketing' }))
    expect(told('SB20', both(blank, parked))).toEqual([])
    expect(told('SB20', frameWith(7, { handoff: '' }))).toEqual([])
    expect(told('SB20', both(blank, frameWith(1, { ownerFunction: null })))).toEqual([])
  })

  test('not knowing whether the owner may put it right is not a no', () => {
    const may = (empowered: boolean | null) => told('SB21', frameWith(3, { empowered }))
    expect([may(null), may(true)]).toEqual([[], []])
    expect(may(false)).toEqual(['“Interaction” is a moment of truth, and the person in it may only say no.'])
    expect(told('SB21', frameWith(0, { empowered: false }))).toEqual([])
  })

  test('guests who use the thing meet product, as owner or supporter', () => {
    const spoil = (supportFunctions: readonly string[]) =>
      told('SB23', frameWith(5, { ownerFunction: 'sales', supportFunctions }))
    expect(spoil(['finance'])).toEqual([
      'Guests use the thing, but product is not on the board at that stage.',
    ])
    expect(spoil(['product'])).toEqual([])
    expect(told('SB23', (board) => void board.frames.splice(5, 1))).toEqual([])
  })

  test('five frames are too few to ask who else is missing', () => {
    const one = (frames: number) =>
      told('SB22', (board) => {
        board.frames.splice(frames)
        for (const frame of board.frames)
          Object.assign(frame, { ownerFunction: null, supportFunctions: ['sales'] })
      })
    expect(one(5)).toEqual([])
    expect(one(6)).toEqual(['Only 1 functions appear on the board. Who else shapes what the guest meets?'])
  })
})
