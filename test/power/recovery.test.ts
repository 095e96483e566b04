import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openStore } from '../../main/store/store'
import { expectSound } from '../main/store/crash/life'
import { programOf } from '../main/store/crash/program'
import { everything, temporaryFolder } from '../main/store/library'
import { trialFigures } from '../trialFigures'
import { cut } from './cut'
import { cutOff } from './found'
import { canTrace, traced } from './trace'

const CUTS = Math.ceil(Number(process.env.POWER_CUTS ?? 16) / 4)
const DEEDS = 16

test.for([
  ['a backup and the journal', DEEDS / 2],
  ['a backup that holds everything', DEEDS - 1],
] as const)(
  `a damaged library is whole after each of ${CUTS} power cuts while it is repaired from %s`,
  {
    timeout: 120_000 + CUTS * 5000,
  },
  async ([, backup], { skip }) => {
    if (!canTrace) return skip('needs a Linux with strace')
    const around = temporaryFolder()
    const program = fileURLToPath(await programOf('../../../power/recoverIt.ts'))
    const effects = await traced(program, [around, String(DEEDS), String(backup)], around)
    const damaged = effects.findIndex(({ effect }) => effect === 'said')
    const repaired = openStore(join(around, 'library'))
    const expected = everything(repaired)
    repaired.close()
    expect(expected.length).toBeGreaterThan(2)
    let midway = 0
    // The first before anything was repaired
    const cuts = fc.sample(cut, CUTS).map((each, i) => (i === 0 ? { ...each, moment: 0 } : each))
    for (const each of cuts) {
      const moment = (damaged + 1 + each.moment * (effects.length - damaged)) / (effects.length + 1)
      const left = cutOff(effects, { ...each, moment })
      const folder = join(left.around, 'library')
      const store = openStore(folder)
      if (store.notice) midway += 1
      expect(store.notice?.trouble ?? { whole: true }, JSON.stringify(each)).toMatchObject({ whole: true })
      expect(everything(store), JSON.stringify(each)).toEqual(expected)
      store.close()
      expectSound(join(folder, 'store.db'))
      rmSync(left.around, { recursive: true })
    }
    expect(midway).toBeGreaterThan(0)
    trialFigures('power, repairs', { cuts: CUTS, midway, lost: 0, mixed: 0 })
  },
)
