import { writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { openStore } from '../../main/store/store'
import { doDeed, timeOf } from '../main/store/crash/deeds'
import { SHORT } from './journal'

/** Works in a library that is closed and opened again twice, and says what the store has answered. */
const [around = '', deeds = '0'] = process.argv.slice(2)
const folder = join(around, 'library')
let n = 0
for (const part of [0.4, 0.7, 1]) {
  const store = openStore(folder, () => timeOf(n), { journal: SHORT })
  // Space put aside is noise: it would only make the trace long
  writeFileSync(join(folder, 'ballast'), '')
  for (; n < part * Number(deeds); n += 1) {
    doDeed(store, n)
    writeSync(1, `done ${n}\n`)
    // A backup goes on between two deeds
    await setImmediate()
  }
  store.backups.atQuit()
  store.close()
}
