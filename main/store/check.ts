import { AppError } from '../../shared/errors'
import type { Connection } from './connection'

/** Throws store-corrupt unless SQLite finds nothing wrong. `full` also compares every index with its table. */
export function checkSound(db: Connection, depth: 'quick' | 'full'): void {
  const found = db.pragma(depth === 'quick' ? 'quick_check(1)' : 'integrity_check(1)', { simple: true })
  if (found !== 'ok') throw new AppError({ code: 'store-corrupt' })
}
