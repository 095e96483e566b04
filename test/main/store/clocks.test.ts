import { expect, test } from 'vitest'
import { diceOf } from '../../fuzz/mutate'
import { trialFigures } from '../../trialFigures'
import { doDeed, timeOf } from './crash/deeds'
import { everything, storeIn, temporaryFolder } from './library'

/** How often the clock is set to another moment; `npm run trials -- clock` asks for 1,000. */
const JUMPS = Number(process.env.CLOCK_JUMPS ?? 80)
const YEAR = 365 * 86_400_000

/** Ten years back, fifty ahead, to the edges of what a date can say, or anywhere. */
function jumped(dice: (limit: number) => number): Date {
  const start = timeOf(0).getTime()
  const edges = [start - 10 * YEAR, start + 50 * YEAR, 0, Date.UTC(2100, 1, 28), Date.UTC(2027, 2, 28, 1)]
  return new Date(edges[dice(8)] ?? start + (dice(120_000) - 60_000) * 86_400_000)
}

test(`a clock that jumps ${JUMPS} times makes the same library as one that goes right`, {
  timeout: 60_000 + JUMPS * 500,
}, async () => {
  const dice = diceOf(5)
  let now = timeOf(0)
  const right = storeIn(temporaryFolder(), () => timeOf(0))
  const folder = temporaryFolder()
  let wrong = storeIn(folder, () => now)
  for (let n = 0; n < JUMPS; n += 1) {
    now = jumped(dice)
    doDeed(right, n)
    doDeed(wrong, n)
    if (n % 40 !== 39) continue
    await wrong.backups.make('time')
    wrong.close()
    now = jumped(dice)
    wrong = storeIn(folder, () => now)
    expect(wrong.notice).toBeNull()
  }
  expect(everything(wrong)).toEqual(everything(right))
  expect(wrong.boards().map(({ id }) => id)).toEqual(right.boards().map(({ id }) => id))
  expect(wrong.seq()).toBe(right.seq())
  await wrong.backups.make('time')
  const [newest, ...older] = wrong.backups.list()
  expect(older.length).toBeGreaterThan(0)
  const held = await wrong.backups.boards(newest?.id ?? '')
  expect(held.length).toBe(newest?.boards)
  trialFigures('clock', { jumps: JUMPS, writes: wrong.seq(), backups: 1 + older.length, different: 0 })
})
