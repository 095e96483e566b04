import { describe, expect, test } from 'vitest'
import { STAGES } from '../../../../shared/model/vocabulary'
import { boardWith, type Clean, found, frameIn, frameWith, told } from './clean'

describe('stages and phases', () => {
  test('an empty board lacks every stage and every phase, and has neither beginning nor end', () => {
    const none = found(boardWith({ frames: [] }))
    const count = (check: string) => none.filter((finding) => finding.check === check).length
    expect([count('SB11'), count('SB12'), count('SB13'), count('SB14'), count('SB36')]).toEqual([
      8, 3, 0, 0, 0,
    ])
    expect(none.filter(({ check }) => check === 'SB11').map(({ about }) => about)).toEqual([...STAGES])
  })

  test('a stage with parked frames only is empty', () => {
    expect(told('SB11', frameWith(2, { status: 'parked' }))).toEqual([
      'Nothing happens at attraction. Add a frame or mark the stage out of scope with a reason.',
    ])
  })

  test('a stage out of scope may be empty once the reason is said', () => {
    const spoil = (reason: string) => (board: Clean) => {
      board.frames.splice(2, 1)
      board.stagesInScope = STAGES.filter((stage) => stage !== 'attraction')
      board.outOfScopeReasons = { attraction: reason }
    }
    expect(found(spoil('Sold by word of mouth'))).toEqual([])
    expect(found(spoil('  ')).map(({ check, about }) => [check, about])).toEqual([['SB16', 'attraction']])
  })

  test('a phase of its own counts before the phase of the stage', () => {
    const checks = found(frameWith(7, { phase: 'during' })).map(({ check }) => check)
    expect(checks).toEqual(['SB14'])
  })

  test('a first frame of which neither stage nor phase is said does not come before', () => {
    const checks = found(frameWith(0, { stage: null })).map(({ check }) => check)
    expect(checks).toEqual(['SB11', 'SB13'])
  })

  test('stepping back is measured against the frame before, and only where both say their stage', () => {
    const stages = (...list: readonly (string | null)[]) =>
      told('SB15', (board) => {
        for (const [i, stage] of list.entries()) frameIn(board, i + 1).stage = stage
      })
    expect(stages('use', 'purchase', 'purchase')).toEqual([
      '“Attraction” steps back to an earlier stage. Fine if guests really loop; check the order.',
    ])
    expect(stages('use', null, 'purchase')).toEqual([])
  })
})
