import { AppError } from '../../shared/errors'
import type { Connection } from './connection'

/** "CXBD": how our files are told from others'. */
export const APPLICATION_ID = 0x43584244

/** Must come before the first read: from then on no second process gets in, and no -shm file is made. */
export function lock(db: Connection): void {
  set(db, { name: 'locking_mode', value: 'EXCLUSIVE', reads: 'exclusive' })
}

/** Sets what does not stay by itself, in this order, and reads every one back: some change from open to open. */
export function applyPragmas(db: Connection, kind: 'store' | 'assets', { fresh }: { fresh: boolean }): void {
  for (const pragma of FIXED[kind]) {
    if (fresh) db.pragma(`${pragma.name} = ${pragma.value}`)
    if (db.pragma(pragma.name, { simple: true }) !== pragma.reads)
      throw new AppError({ code: 'store-corrupt' })
  }
  for (const pragma of SETTINGS) set(db, pragma)
}

interface Pragma {
  readonly name: string
  readonly value: string | number
  readonly reads: string | number
}

/** Written into the file when it is created; a file that says otherwise is not one of ours. */
const FIXED: Readonly<Record<'store' | 'assets', readonly Pragma[]>> = {
  store: [
    { name: 'page_size', value: 4096, reads: 4096 },
    { name: 'auto_vacuum', value: 'INCREMENTAL', reads: 2 },
  ],
  assets: [
    { name: 'page_size', value: 8192, reads: 8192 },
    { name: 'auto_vacuum', value: 'INCREMENTAL', reads: 2 },
  ],
}

const SETTINGS: readonly Pragma[] = [
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
  { name: 'application_id', value: APPLICATION_ID, reads: APPLICATION_ID },
]

function set(db: Connection, { name, value, reads }: Pragma): void {
  db.pragma(`${name} = ${value}`)
  const read = db.pragma(name, { simple: true })
  if (read !== reads) throw new AppError({ code: 'store-refused', detail: `${name} is ${String(read)}` })
}
