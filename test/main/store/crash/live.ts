import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { openStore } from '../../../../main/store/store'
import { doDeed, kindOf, timeOf } from './deeds'
import { startClock } from './ownKill'

/**
 * Goes on with a library until it is killed: says what it begins, and what the store has answered. The kill comes so
 * many deeds after the library is open (-1: while it is being opened) and so many milliseconds.
 */
const [folder = '', from = '0', deeds = '0', milliseconds = '0'] = process.argv.slice(2)
let n = Number(from)
const clock = startClock(Number(deeds) + 1, Number(milliseconds))
await once(clock.thread, 'online')
writeSync(1, 'opening\n')
clock.at(0)
const store = openStore(folder, () => timeOf(n))
for (; ; n += 1) {
  writeSync(1, `begin ${n} ${kindOf(n)}\n`)
  clock.at(n - Number(from) + 1)
  try {
    doDeed(store, n)
  } catch (error) {
    writeSync(1, `failed ${error}\n`)
    throw error
  }
  writeSync(1, `done ${n}\n`)
  // A backup goes on between two deeds
  await setImmediate()
}
