import type { Migration } from './migration'

export const firstAssets: Migration = {
  version: 1,
  reason: 'pictures, called by the hash of their bytes',
  up: (db) => db.exec(SCHEMA),
}

const SCHEMA = `
CREATE TABLE asset (
  hash BLOB NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  CONSTRAINT "a hash is 32 bytes" CHECK (length(hash) = 32),
  CONSTRAINT "a size is what is stored" CHECK (size = octet_length(bytes))
) STRICT;

CREATE TRIGGER asset_is_kept_as_it_is BEFORE UPDATE ON asset BEGIN
  SELECT raise(ABORT, 'an asset never changes');
END;
`
