import { closeSync, fsyncSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openStore } from '../../main/store/store'
import { doDeed, timeOf } from '../main/store/crash/deeds'

/** Works in a library, damages it, says so, and opens it, which repairs it. */
const [around = '', deeds = '0', backup = '0'] = process.argv.slice(2)
const folder = join(around, 'library')
let n = 0
const store = openStore(folder, () => timeOf(n))
// Space put aside is noise: it would only make the trace long
writeFileSync(join(folder, 'ballast'), '')
for (; n < Number(deeds); n += 1) {
  doDeed(store, n)
  // What comes after it the journal tells
  if (n === Number(backup)) await store.backups.make('time')
}
store.close()
writeFileSync(join(folder, 'store.db'), 'noise')
// All of that lay there long before
for (const place of [...readdirSync(folder).map((name) => join(folder, name)), folder, around]) {
  const file = openSync(place, 'r')
  fsyncSync(file)
  closeSync(file)
}
writeSync(1, 'done 0\n')
openStore(folder, () => timeOf(n)).close()
