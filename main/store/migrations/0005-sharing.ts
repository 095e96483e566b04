import type { Migration } from './migration'

/**
 * Records of kinds more (comments, suggestions, parcels), and states of boards that were kept. A snapshot names its
 * board softly: it outlives a board that is gone for good. Its wide columns come last.
 */
export const boardSharing: Migration = {
  version: 5,
  reason: 'comments, copies for a purpose, and snapshots of boards',
  up: (db) => db.exec(SCHEMA),
}

const SCHEMA = `
CREATE TABLE snapshot (
  board TEXT NOT NULL,
  id TEXT NOT NULL PRIMARY KEY,
  seq INTEGER NOT NULL,
  reason TEXT NOT NULL,
  name TEXT NOT NULL,
  at TEXT NOT NULL,
  content TEXT NOT NULL,
  frames INTEGER NOT NULL,
  schema INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  cover TEXT NOT NULL,
  packed BLOB NOT NULL,
  CONSTRAINT "a snapshot's cover is JSON" CHECK (json_valid(cover)),
  CONSTRAINT "a snapshot says how large it is" CHECK (bytes = length(packed))
) STRICT;
CREATE INDEX snapshots_of_a_board ON snapshot (board, seq);
`
