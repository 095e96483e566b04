import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { openStore } from '../../../../main/store/store'
import { startClock } from './ownKill'

/** Opens a library, says how long that took, and is killed so many milliseconds after it began. */
const [folder = '', milliseconds = '0'] = process.argv.slice(2)
const clock = startClock(0, Number(milliseconds))
await once(clock.thread, 'online')
clock.at(0)
const begun = performance.now()
openStore(folder)
writeSync(1, `${performance.now() - begun}\n`)
