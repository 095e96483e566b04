import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stateOf } from '../main/store/crash/life'
import { programOf } from '../main/store/crash/program'
import { type States, statesOf } from '../main/store/crash/states'
import { temporaryFolder } from '../main/store/library'
import { trialFigures } from '../trialFigures'
import { cut } from './cut'
import type { Effect } from './effect'
import { foundAfter, isLostAfter } from './found'
import { canTrace, traced } from './trace'
import { unflushedFiles, unflushedNames } from './unflushed'

/** How often the power fails; `npm run trials -- power` asks for 500. */
const CUTS = Number(process.env.POWER_CUTS ?? 16)
/** What is done while it may fail: enough for some backups, and for a journal that begins anew. */
const DEEDS = CUTS > 100 ? 80 : 40

test(`after each of ${CUTS} power cuts all that was acknowledged is there, and nothing is there by half`, {
  timeout: 120_000 + CUTS * 3000,
}, async ({ skip }) => {
  if (!canTrace) return skip('needs a Linux with strace')
  const { effects, states } = await worked()
  expect(effects.filter(({ effect }) => effect === 'said')).toHaveLength(DEEDS)
  for (const each of fc.sample(cut, CUTS)) {
    const found = foundAfter(effects, each, states)
    expect(found, JSON.stringify(each)).toEqual({ boards: 'there', told: 'nothing', afterDamage: 'nothing' })
  }
  trialFigures('power', { cuts: CUTS, deeds: DEEDS, calls: effects.length, lost: 0, mixed: 0, repaired: 0 })
})

test.for([
  ['the log', unflushedFiles, 'library/store.db-wal'],
  ['the name of the library itself', unflushedNames, ''],
] as const)(
  'a disk that does not keep %s when it is told to is found out',
  { timeout: 240_000 },
  async ([, without, what], { skip }) => {
    if (!canTrace) return skip('needs a Linux with strace')
    const { effects, states } = await worked()
    const careless = without(effects, what)
    expect(careless.length).toBeLessThan(effects.length)
    // Without luck: the journal is a second copy, which may lie there although nobody flushed it
    const cuts = fc.sample(cut, 40).map((each) => ({ ...each, rest: 'lost' as const }))
    expect(cuts.some((each) => isLostAfter(careless, each, states))).toBe(true)
  },
)

let known: Promise<{ readonly effects: readonly Effect[]; readonly states: States }> | null = null

/** What a program that worked in a library asked of the disk, and what the library was in between. */
function worked() {
  known ??= work()
  return known
}

async function work() {
  const program = fileURLToPath(await programOf('../../../power/work.ts'))
  const folder = temporaryFolder()
  return {
    effects: await traced(program, [folder, String(DEEDS)], folder),
    states: statesOf(DEEDS, stateOf),
  }
}
