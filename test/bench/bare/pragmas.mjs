/** The promises the app's library makes. */
export const PRAGMAS = [
  'locking_mode = EXCLUSIVE',
  'page_size = 4096',
  'journal_mode = WAL',
  'synchronous = FULL',
  'fullfsync = ON',
  'checkpoint_fullfsync = ON',
  'mmap_size = 0',
  'temp_store = MEMORY',
  'wal_autocheckpoint = 1000',
]
