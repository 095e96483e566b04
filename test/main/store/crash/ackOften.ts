import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '../../../../main/store/migrations/migrate'
import { openDatabase } from '../../../../main/store/open'
import { openStore } from '../../../../main/store/store'
import { doDeed, timeOf } from './deeds'

/** Does some deeds and acknowledges each: by the store itself, or (`careless`) by a database that does not flush. */
const DEEDS = 25
const [folder = '', how = ''] = process.argv.slice(2)
if (how === 'careless') {
  const db = openDatabase(join(folder, 'store.db'), { kind: 'store' })
  migrate(db)
  db.pragma('synchronous = NORMAL')
  const put = db.prepare(`INSERT INTO setting VALUES (?, '1')`)
  for (let n = 0; n < DEEDS; n += 1) {
    put.run(String(n))
    writeSync(1, `done ${n}\n`)
  }
  db.close()
} else {
  let n = 0
  // The second opening too: SQLite remembers less of how it was told to write than one would think
  for (const end of [DEEDS / 5, DEEDS]) {
    const store = openStore(folder, () => timeOf(n))
    for (; n < end; n += 1) {
      doDeed(store, n)
      writeSync(1, `done ${n}\n`)
    }
    store.close()
  }
}
