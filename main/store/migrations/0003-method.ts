import { lifted, liftedEdits } from '../../../shared/exchange/lifted'
import type { Connection } from '../connection'
import type { Migration } from './migration'

export const wholeMethod: Migration = {
  version: 3,
  reason: 'scores that say what they were given for, checks that are asked for',
  up(db) {
    offer(db, 'record_in_3', (raw) => lifted(raw, { from: 2, to: 3 }))
    offer(db, 'change_in_3', (raw) => liftedEdits(raw, { from: 2, to: 3 }))
    db.exec(STEPS)
  },
}

/** For our own statements alone: nothing written in the database file can call it. */
function offer(db: Connection, name: string, lift: (raw: unknown) => unknown): void {
  db.function(name, { directOnly: true }, (text) => JSON.stringify(lift(JSON.parse(String(text)))))
}

/**
 * A record that filled its 65 KiB has to keep its place with the new fields in it, so the table is made anew with more
 * room. A change that would grow beyond its own limit takes the board's history with it: one with a hole would take
 * back the wrong things.
 */
const STEPS = `
CREATE TABLE record_3 (
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
  CONSTRAINT "a record is at most 66 KiB" CHECK (length(CAST(body AS BLOB)) <= 67584),
  CONSTRAINT "the board's own record has the board's id" CHECK (kind <> 'board' OR id = board)
) STRICT;
INSERT INTO record_3 (board, id, kind, parent, body)
  SELECT board, id, kind, parent, CASE WHEN kind IN ('score', 'board') THEN record_in_3(body) ELSE body END
  FROM record ORDER BY rowid;
DROP TABLE record;
ALTER TABLE record_3 RENAME TO record;

DELETE FROM operation WHERE board IN
  (SELECT board FROM operation WHERE bytes > 33554432 AND octet_length(change_in_3(change)) > 67108864);
UPDATE operation SET change = change_in_3(change), bytes = octet_length(change_in_3(change));
`
