import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { programOf } from '../main/store/crash/program'
import { type States, statesOf } from '../main/store/crash/states'
import { temporaryFolder } from '../main/store/library'
import { trialFigures } from '../trialFigures'
import { type Lived, lived, looking } from './lived'
import { builtShim, type Fault } from './shim'

/** How many calls fail in turn, spread over all there are; `npm run trials -- faults` asks for more. */
const FAULTS = Number(process.env.FAULTS ?? 28)
/** A script of 200 deeds in the trial; every time, one that takes a few seconds. */
const DEEDS = FAULTS > 100 ? 200 : 30

test(`whichever of ${FAULTS} calls the disk refuses, nothing is answered that is not there, and work goes on`, {
  timeout: 120_000 + FAULTS * 15_000,
}, async ({ skip }) => {
  const shim = builtShim(temporaryFolder())
  if (!shim) return skip('needs a Linux with a C compiler')
  const program = fileURLToPath(await programOf('../../../faults/work.ts'))
  const states = statesOf(DEEDS, looking())
  const [unhurt] = lived(program, DEEDS, [null], { shim })
  expect(unhurt).toMatchObject({ acknowledged: DEEDS - 1, troubles: [], failed: 0 })
  const faults = spread(unhurt?.calls ?? 0)
  for (let i = 0; i < faults.length; i += AT_ONCE) {
    for (const one of lived(program, DEEDS, faults.slice(i, i + AT_ONCE), { shim })) expectKept(one, states)
  }
  trialFigures('faults', { calls: unhurt?.calls ?? 0, failed: faults.length, falseAnswers: 0, damaged: 0 })
})

test.for([
  // Two files of a library and their logs, its journal, a backup: all that is open at once
  ['no more than 64 files may be open', 'ulimit -n 64', DEEDS],
  ['no file may grow beyond 150 KiB', 'ulimit -f 300', null],
] as const)('where %s, nothing is answered that is not there', async ([, limit, deeds], { skip }) => {
  if (process.platform !== 'linux') return skip('needs the limits of a Linux')
  const program = fileURLToPath(await programOf('../../../faults/work.ts'))
  const [one] = lived(program, DEEDS, [null], { limit })
  expect.assert(one)
  expectKept(one, statesOf(DEEDS, looking()))
  if (deeds !== null) expect(one.acknowledged).toBe(deeds - 1)
  else expect(one.acknowledged).toBeLessThan(DEEDS - 1)
})

function expectKept(
  { found, told, toldAfter, troubles, bugs, acknowledged, fault, failed }: Lived,
  states: States,
): void {
  const where = JSON.stringify(fault)
  expect(bugs, where).toEqual([])
  expect([states.get(acknowledged), states.get(acknowledged + 1)], where).toContain(found)
  expect(toldAfter, where).toBeNull()
  // A write that met an error of the disk: the library was opened anew, checked, and people hear of it
  if (troubles.includes('store-io') && fault?.lasts === 'once') expect(told, where).toEqual(['store-checked'])
  if (fault) expect(failed, where).toBeGreaterThan(0)
  if (fault?.lasts === 'once') expect(acknowledged, where).toBe(DEEDS - 1)
}

/** Each error once and for ever, in turn, evenly over all calls. */
function spread(calls: number): readonly Fault[] {
  const kinds = (['EIO', 'ENOSPC'] as const).flatMap((error) =>
    (['once', 'forever'] as const).map((lasts) => ({ error, lasts })),
  )
  const count = Math.min(FAULTS, calls * kinds.length)
  return Array.from({ length: count }, (_, i) => ({
    at: 1 + Math.floor((i * calls) / count),
    ...(kinds[i % kinds.length] ?? { error: 'EIO', lasts: 'once' }),
  }))
}

const AT_ONCE = 50
