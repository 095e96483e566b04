import { writeSync } from 'node:fs'
import { MIGRATIONS } from '../../../main/store/migrations/list'
import { migrate } from '../../../main/store/migrations/migrate'
import { openDatabase } from '../../../main/store/open'
import { renameTitles, whileMigrating } from './nextMigration'

/** Migrates and says so all the time, to be killed in the middle of it. */
const [path = ''] = process.argv.slice(2)
const say = () => writeSync(1, 'working\n')
const db = openDatabase(path, { kind: 'store' })
say()
whileMigrating(say)
migrate(db, [...MIGRATIONS, renameTitles])
say()
setInterval(() => {}, 1000)
