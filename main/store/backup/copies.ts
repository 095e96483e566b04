import type { Connection } from '../connection'

/** Thrown inside a copy that is no longer wanted. */
export class Stopped extends Error {}

/**
 * Copies a store that is in use, a little at a time; what is written meanwhile comes along. Rejects with Stopped when
 * `isWanted` says no more.
 */
export async function copyInSteps(db: Connection, path: string, isWanted: () => boolean): Promise<void> {
  try {
    await db.backup(path, {
      progress() {
        if (!isWanted()) throw new Stopped()
        return PAGES_AT_ONCE
      },
    })
  } catch (error) {
    throw db.open ? error : new Stopped()
  }
}

/** The same in one go: for where nobody is working, before a migration and at the end. */
export function copyNow(db: Connection, path: string): void {
  db.prepare('VACUUM INTO ?').run(path)
}

/** Asked of SQLite: a look at the file itself would drop its lock. */
export function bytesOf(db: Connection): number {
  return Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true }))
}

/** A tick of 200 pages holds nobody up for longer than 15 ms. */
const PAGES_AT_ONCE = 200
