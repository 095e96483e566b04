import { boardsOf } from './boards'
import type { Connection } from './connection'
import { countersOf } from './counters'
import { operationsOf } from './operations'
import { recordsOf } from './records'
import { revisionsOf } from './revisions'
import { settingsOf } from './settings'
import { snapshotsOf } from './snapshots'

export type Tables = ReturnType<typeof tablesOf>

/**
 * Every table of the library, its statements prepared once. A journal is followed from the version it began in, so a
 * table that came later is not asked for before something speaks of it.
 */
export function tablesOf(db: Connection) {
  let snapshots: ReturnType<typeof snapshotsOf> | null = null
  return {
    boards: boardsOf(db),
    records: recordsOf(db),
    operations: operationsOf(db),
    revisions: revisionsOf(db),
    settings: settingsOf(db),
    counters: countersOf(db),
    get snapshots() {
      snapshots ??= snapshotsOf(db)
      return snapshots
    },
  }
}
