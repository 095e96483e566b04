import { beforeEach, describe, expect, test } from 'vitest'
import { satFor, seating, sitDown, standUp } from '../../../renderer/document/scoring'

const MINUTE = 60_000

describe('who sits at the keys, and for how long', () => {
  beforeEach(() => seating.setState(seating.getInitialState(), true))

  test('the clock runs while she sits, and stands while the laptop is elsewhere', () => {
    sitDown('monday', 'anna', 0)
    expect(sat('anna', 4 * MINUTE)).toBe(4 * MINUTE)
    standUp(5 * MINUTE)
    expect(seating.getState().rater).toBeNull()
    expect(sat('anna', 60 * MINUTE)).toBe(5 * MINUTE)
    sitDown('monday', 'anna', 60 * MINUTE)
    expect(sat('anna', 62 * MINUTE)).toBe(7 * MINUTE)
  })

  test('whoever sits down next starts a clock of her own, and stops the other one', () => {
    sitDown('monday', 'anna', 0)
    sitDown('monday', 'ben', 3 * MINUTE)
    expect(sat('anna', 10 * MINUTE)).toBe(3 * MINUTE)
    expect(sat('ben', 10 * MINUTE)).toBe(7 * MINUTE)
  })

  test('another session starts all clocks anew', () => {
    sitDown('monday', 'anna', 0)
    sitDown('tuesday', 'anna', 8 * MINUTE)
    expect(satFor(seating.getState(), 'tuesday', 'anna', 9 * MINUTE)).toBe(MINUTE)
    expect(sat('anna', 9 * MINUTE)).toBe(0)
  })

  test('a clock that is set back never takes time away', () => {
    sitDown('monday', 'anna', 5 * MINUTE)
    expect(sat('anna', 0)).toBe(0)
    standUp(0)
    standUp(1)
    expect(sat('anna', 9 * MINUTE)).toBe(0)
  })
})

function sat(rater: string, now: number): number {
  return satFor(seating.getState(), 'monday', rater, now)
}
