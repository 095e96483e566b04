import { boardsOf } from './boards'
import type { Connection } from './connection'
import { countersOf } from './counters'
import { operationsOf } from './operations'
import { recordsOf } from './records'
import { revisionsOf } from './revisions'
import { settingsOf } from './settings'

export type Tables = ReturnType<typeof tablesOf>

/** Every table of the library, its statements prepared once. The database has walked the migrations. */
export function tablesOf(db: Connection) {
  return {
    boards: boardsOf(db),
    records: recordsOf(db),
    operations: operationsOf(db),
    revisions: revisionsOf(db),
    settings: settingsOf(db),
    counters: countersOf(db),
  }
}
