import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openStore } from '../../main/store/store'
import { programOf } from '../main/store/crash/program'
import { everything, temporaryFolder } from '../main/store/library'
import { trialFigures } from '../trialFigures'
import { cut } from './cut'
import { cutOff } from './found'
import { canTrace, traced } from './trace'

const CUTS = Math.ceil(Number(process.env.POWER_CUTS ?? 16) / 4)

test(`an older library is whole after each of ${CUTS} power cuts while it is brought up to date, its backup too`, {
  timeout: 60_000 + CUTS * 3000,
}, async ({ skip }) => {
  if (!canTrace) return skip('needs a Linux with strace')
  const folder = temporaryFolder()
  const program = fileURLToPath(await programOf('../../../power/migrateIt.ts'))
  const effects = await traced(program, [folder], folder)
  const made = effects.findIndex(({ effect }) => effect === 'said')
  const unhurt = openStore(folder)
  const expected = everything(unhurt)
  unhurt.close()
  expect(expected).toHaveLength(1)
  for (const each of fc.sample(cut, CUTS)) {
    const moment = (made + 1 + each.moment * (effects.length - made)) / (effects.length + 1)
    const { around } = cutOff(effects, { ...each, moment })
    const store = openStore(around)
    expect(store.notice, JSON.stringify(each)).toBeNull()
    expect(everything(store), JSON.stringify(each)).toEqual(expected)
    expect(
      store.backups.list().map(({ reason }) => reason),
      JSON.stringify(each),
    ).toContain('migration')
    store.close()
    rmSync(around, { recursive: true })
  }
  trialFigures('power, migrations', { cuts: CUTS, lost: 0, mixed: 0 })
})
