import fc from 'fast-check'
import { expect, test } from 'vitest'
import { trialFigures } from '../../trialFigures'
import { KINDS } from './crash/deeds'
import { KILLS, OPENING_KILLS } from './crash/kills'
import { type Life, live, type Moment, type Spot } from './crash/life'
import { programOf } from './crash/program'

/** A library is killed so often before the next one takes its turn: they grow. */
const KILLS_EACH = 20
/** Libraries that live side by side. */
const AT_ONCE = 3

test(`nothing acknowledged is lost and nothing is there by half, after each of ${KILLS - OPENING_KILLS} kills`, {
  timeout: 60_000 + KILLS * 3000,
}, async () => {
  const kills = KILLS - OPENING_KILLS
  const lives = Array.from({ length: Math.ceil(kills / KILLS_EACH) }, (_, i) =>
    Math.min(KILLS_EACH, kills - i * KILLS_EACH),
  )
  const program = await programOf('./live.ts')
  const lived: Life[] = []
  const inTurn = lives.values()
  // Where the kills fall differs from run to run
  const worker = async () => {
    for (const each of inTurn) lived.push(await live(program, fc.sample(moment, each)))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const spots = lived.flatMap((life) => life.spots)
  expect(spots).toHaveLength(kills)
  const acknowledged = lived.reduce((sum, life) => sum + life.acknowledged, 0)
  // The first that is lost, or there by half, ends the run
  trialFigures('crash, libraries at work', {
    kills,
    acknowledged,
    lost: 0,
    mixed: 0,
    'killed in': tally(spots),
  })
})

const moment: fc.Arbitrary<Moment> = fc.record({
  deeds: fc.integer({ min: 0, max: 12 }),
  milliseconds: fc.double({ min: 0, max: 4, noNaN: true }),
})

/** How often what was killed. */
function tally(spots: readonly Spot[]): string {
  const all: readonly Spot[] = ['opening', 'between', ...KINDS]
  return all.map((spot) => `${spot} ${spots.filter((each) => each === spot).length}`).join(', ')
}
