import type { Connection } from './connection'

/** Quietly, unless the log has grown so far that it has to be cut. */
export function checkpoint(db: Connection): void {
  const [result] = db.pragma('wal_checkpoint(PASSIVE)') as readonly { readonly log: number }[]
  if (result && result.log > LONGEST_LOG) db.pragma('wal_checkpoint(TRUNCATE)')
  if (Number(db.pragma('freelist_count', { simple: true })) > SPARE_PAGES) {
    db.pragma(`incremental_vacuum(${SPARE_PAGES})`)
  }
}

/** Before the last connection closes: everything into the one file. */
export function shut(db: Connection): void {
  db.pragma('optimize')
  db.pragma('wal_checkpoint(TRUNCATE)')
}

/** 128 MiB of log. */
const LONGEST_LOG = 32_768
const SPARE_PAGES = 1000
