import type { Migration } from './migration'

/** The names of the constraints are what a refusal says, so they are sentences. */
export const firstLibrary: Migration = {
  version: 1,
  reason: 'boards, their records, their history and the revisions they were shared in',
  up: (db) => db.exec(SCHEMA),
}

/**
 * `record` keeps its rowid: bodies are up to 64 KiB, and wide rows make a table without one slow to search.
 * Wide columns come last: what stands behind one can only be reached through it.
 * `touched_seq` counts what `changed_seq` does not: going to the trash, being shared.
 */
const SCHEMA = `
CREATE TABLE counter (
  name TEXT NOT NULL PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;
INSERT INTO counter (name, value) VALUES ('seq', 0), ('clean', 1), ('checked', 0);

CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL,
  CONSTRAINT "a setting is JSON" CHECK (json_valid(value))
) STRICT;

CREATE TABLE board (
  id TEXT NOT NULL PRIMARY KEY,
  created_seq INTEGER NOT NULL,
  changed_seq INTEGER NOT NULL,
  touched_seq INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  lineage TEXT NOT NULL,
  CONSTRAINT "a lineage is JSON" CHECK (json_valid(lineage))
) STRICT;

CREATE TABLE record (
  board TEXT NOT NULL REFERENCES board (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent TEXT,
  body TEXT NOT NULL,
  PRIMARY KEY (board, id),
  CONSTRAINT "a record is JSON that says what its columns say" CHECK (
    CASE WHEN json_valid(body)
      THEN id IS body ->> '$.id' AND kind IS body ->> '$.kind' AND parent IS body ->> '$.parent'
      ELSE 0 END
  ),
  CONSTRAINT "a record is at most 64 KiB" CHECK (length(CAST(body AS BLOB)) <= 65536),
  CONSTRAINT "the board's own record has the board's id" CHECK (kind <> 'board' OR id = board)
) STRICT;

CREATE TABLE operation (
  board TEXT NOT NULL REFERENCES board (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  label TEXT NOT NULL,
  state TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  change TEXT NOT NULL,
  PRIMARY KEY (board, position),
  UNIQUE (board, id),
  CONSTRAINT "a change is JSON" CHECK (json_valid(change)),
  CONSTRAINT "a change is at most 64 MiB" CHECK (bytes = octet_length(change) AND bytes <= 67108864),
  CONSTRAINT "an operation is done or undone" CHECK (state IN ('done', 'undone'))
) STRICT;

CREATE TABLE revision (
  board TEXT NOT NULL REFERENCES board (id) ON DELETE CASCADE,
  revision TEXT NOT NULL,
  seq INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (board, revision)
) STRICT;
`
