import fc from 'fast-check'
import { expect, test } from 'vitest'
import { AUTOMATIC, type Moment, thinned } from '../../../main/store/thinned'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** What is left when a state is kept at each of these times, one after the other. */
function lived(times: readonly number[]): readonly Moment[] {
  let states: readonly Moment[] = []
  for (const at of times) {
    const all = [...states, { at }]
    const gone = new Set(thinned(all))
    states = all.filter((state) => !gone.has(state))
  }
  return states
}

test('a long day: the last two hours in steps of ten minutes, before that one an hour', () => {
  const left = lived(Array.from({ length: 48 }, (_, i) => i * 10 * MINUTE)).map(({ at }) => at / MINUTE)
  const dense = Array.from({ length: AUTOMATIC.newest }, (_, i) => 360 + i * 10)
  expect(left).toEqual([0, 60, 120, 180, 240, 300, ...dense])
})

test('months of work: one a day for a month, then one a week, and never more than sixty', () => {
  const days = Array.from({ length: 200 }, (_, day) => [9, 11, 13, 15].map((hour) => day * DAY + hour * HOUR))
  const left = lived(days.flat()).map(({ at }) => at)
  const now = left.at(-1) ?? 0
  expect(left.length).toBeLessThanOrEqual(AUTOMATIC.most)
  const older = left.slice(0, -AUTOMATIC.newest)
  const gaps = older.slice(1).map((at, i) => ({ age: now - at, gap: at - (older[i] ?? 0) }))
  for (const { age, gap } of gaps) expect(gap).toBeGreaterThanOrEqual(age > 31 * DAY ? 7 * DAY : HOUR)
  // Three weeks ago there still is a state of every day, and three months ago one of every other week
  const within = (from: number, to: number) =>
    left.filter((at) => now - at >= from * DAY && now - at < to * DAY)
  expect(within(14, 21).length).toBeGreaterThanOrEqual(6)
  expect(within(90, 132).length).toBeGreaterThanOrEqual(4)
})

test('whatever the clock does, the newest stay, and only so many', () => {
  const clock = fc.array(fc.oneof(fc.integer(), fc.constant(Number.NaN), fc.nat(HOUR)), { maxLength: 150 })
  fc.assert(
    fc.property(clock, (times) => {
      const states = times.map((at) => ({ at }))
      const gone = new Set(thinned(states))
      const left = states.filter((state) => !gone.has(state))
      expect(left.slice(-AUTOMATIC.newest)).toEqual(states.slice(-AUTOMATIC.newest))
      expect(left.length).toBeLessThanOrEqual(AUTOMATIC.most)
      expect(states).toEqual(expect.arrayContaining([...gone]))
    }),
  )
})

test('a clock that is set back ten years, or forward fifty, takes no more than any other day', () => {
  const hours = Array.from({ length: 30 }, (_, i) => i * HOUR)
  const day = lived(hours).length
  for (const jump of [-3650 * DAY, 18_250 * DAY]) {
    const jumped = hours.map((at, i) => (i < 15 ? at : at + jump))
    expect(lived(jumped).length).toBeGreaterThanOrEqual(Math.min(day, AUTOMATIC.newest + 3))
    // All before the jump is not gone either
    expect(lived(jumped)[0]).toEqual({ at: 0 })
  }
})

test('nothing goes while there are few', () => {
  expect(thinned(Array.from({ length: AUTOMATIC.newest }, () => ({ at: 0 })))).toEqual([])
})
