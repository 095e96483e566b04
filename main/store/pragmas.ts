import { AppError } from '../../shared/errors'
import type { Connection } from './connection'

/** "CXBD": how our files are told from others'. */
export const APPLICATION_ID = 0x43584244

/** Must come before the first read: from then on no second process gets in, and no -shm file is made. */
export function lock(db: Connection): void {
  set(db, { name: 'locking_mode', value: 'EXCLUSIVE', reads: 'exclusive' })
}

/**
 * Sets everything in this order and reads it back, on every open: some values change from open to open. What stays
 * in the file is only written when it is created, so that damage is found before anything is written.
 */
export function applyPragmas(db: Connection, kind: 'store' | 'assets', { fresh }: { fresh: boolean }): void {
  const pragmas = pragmasFor(kind)
  for (const { name, reads, stays } of pragmas) {
    if (!fresh && stays && read(db, name) !== reads) throw new AppError({ code: 'store-corrupt' })
  }
  for (const pragma of pragmas) if (fresh || !pragma.stays) set(db, pragma)
}

interface Pragma {
  readonly name: string
  readonly value: string | number
  readonly reads: string | number
  readonly stays?: true
}

function pragmasFor(kind: 'store' | 'assets'): readonly Pragma[] {
  const pageSize = kind === 'store' ? 4096 : 8192
  return [
    { name: 'page_size', value: pageSize, reads: pageSize, stays: true },
    { name: 'auto_vacuum', value: 'INCREMENTAL', reads: 2, stays: true },
    { name: 'journal_mode', value: 'WAL', reads: 'wal' },
    // better-sqlite3 falls back to NORMAL on every reopen: the last commits could vanish with the power.
    { name: 'synchronous', value: 'FULL', reads: 2 },
    { name: 'fullfsync', value: 'ON', reads: 1 },
    { name: 'checkpoint_fullfsync', value: 'ON', reads: 1 },
    { name: 'foreign_keys', value: 'ON', reads: 1 },
    { name: 'trusted_schema', value: 'OFF', reads: 0 },
    { name: 'cell_size_check', value: 'ON', reads: 1 },
    { name: 'mmap_size', value: 0, reads: 0 },
    { name: 'temp_store', value: 'MEMORY', reads: 2 },
    { name: 'secure_delete', value: 'FAST', reads: 2 },
    { name: 'wal_autocheckpoint', value: 1000, reads: 1000 },
    { name: 'journal_size_limit', value: 67_108_864, reads: 67_108_864 },
    { name: 'application_id', value: APPLICATION_ID, reads: APPLICATION_ID, stays: true },
  ]
}

function set(db: Connection, { name, value, reads }: Pragma): void {
  db.pragma(`${name} = ${value}`)
  const found = read(db, name)
  if (found !== reads) throw new AppError({ code: 'store-refused', detail: `${name} is ${String(found)}` })
}

function read(db: Connection, name: string): unknown {
  return db.pragma(name, { simple: true })
}
