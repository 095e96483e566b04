import { AppError } from '../../../shared/errors'
import { checkSound } from '../check'
import type { Connection } from '../connection'
import { isCorrupt } from '../errors'
import { versionOf } from '../open'
import { MIGRATIONS } from './list'
import type { Migration } from './migration'

/** Walks the steps a database has not walked yet, all of them or none. Give a part of the list to stop earlier. */
export function migrate(db: Connection, steps: readonly Migration[] = MIGRATIONS): void {
  const due = steps.filter(({ version }) => version > versionOf(db))
  const newest = due.at(-1)
  if (!newest) return
  // A table that is rebuilt would take its children with it; what the steps leave is checked before the commit.
  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      for (const step of due) step.up(db)
      // Found sound before: what is wrong now is the fault of a step, and no reason to repair the library.
      if (!isSound(db)) {
        throw new AppError({
          code: 'store-refused',
          detail: `migration ${newest.version} leaves something broken`,
        })
      }
      db.pragma(`user_version = ${newest.version}`)
    }).exclusive()
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

function isSound(db: Connection): boolean {
  if (db.prepare('PRAGMA foreign_key_check').all().length > 0) return false
  try {
    checkSound(db, 'full')
    return true
  } catch (error) {
    if (isCorrupt(error)) return false
    throw error
  }
}
