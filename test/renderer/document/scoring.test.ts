import { beforeEach, describe, expect, test } from 'vitest'
import {
  satFor,
  seatedAt,
  seating,
  sitDown,
  standUp,
  standUpOnLeaving,
} from '../../../renderer/document/scoring'
import { session } from '../../../renderer/document/session'
import { endRound, handOver, reveal, startRound, takeTurn } from '../../../shared/edit/rounds'
import { apply } from '../../../shared/model/change'
import { type Doc, framesOf, ratersOf } from '../../../shared/model/doc'
import { templateDoc } from '../../boards'
import { openSheet } from './openSheet'

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

describe('who is taken for who sits at the keys', () => {
  const sports = templateDoc('sports')
  const [anna = '', ben = ''] = ratersOf(sports).map(({ id }) => id)
  const plan = { title: '', raters: [anna, ben], frames: [], minutesEach: null }
  const started = startRound(sports, plan, '2026-11-22T09:00:00.000Z')
  const { round } = started
  const waiting = apply(sports, started.change)
  const turn = apply(waiting, takeTurn(waiting, round, anna))
  const now = '2026-11-22T10:00:00.000Z'
  beforeEach(() => seating.setState(seating.getInitialState(), true))

  test('only who has the turn and said so at this machine', () => {
    expect(at(turn)).toBeNull()
    sitDown(round, ben, 0)
    expect(at(turn)).toBeNull()
    sitDown('round of another board', anna, 0)
    expect(at(turn)).toBeNull()
    sitDown(round, anna, 0)
    expect(at(turn)).toBe(anna)
  })

  test('nobody any more once the turn, the silence or the session is over', () => {
    sitDown(round, anna, 0)
    for (const change of [
      handOver(turn, round, { finished: true }),
      reveal(turn, round, now),
      endRound(turn, round, now),
      takeTurn(turn, round, ben),
    ])
      expect(at(apply(turn, change))).toBeNull()
  })

  test('who gets up takes along what was said of her last level', () => {
    session.setState({ said: 'Promise: 5, Signature', notice: { text: 'Anything', action: null } })
    sitDown(round, anna, 0)
    standUp(1)
    expect(session.getState()).toMatchObject({ said: '', notice: null })
  })

  test('leaving the board is leaving the keys', () => {
    standUpOnLeaving()
    const first = framesOf(turn)[0]?.id ?? ''
    openSheet(turn, first)
    sitDown(round, anna, Date.now())
    session.setState({ view: 'scorecard' })
    expect(at(turn)).toBe(anna)
    session.setState({ open: null })
    expect(at(turn)).toBeNull()
    openSheet(turn, first)
    expect(at(turn)).toBeNull()
  })

  const at = (doc: Doc) => seatedAt(doc, seating.getState())?.id ?? null
})

function sat(rater: string, now: number): number {
  return satFor(seating.getState(), 'monday', rater, now)
}
