import { lifted, liftedEdits } from '../../../shared/exchange/lifted'
import type { Connection } from '../connection'
import type { Migration } from './migration'

export const drawnSheet: Migration = {
  version: 2,
  reason: 'elements that can be locked, hidden, see-through, mirrored, tinted and underlined',
  up(db) {
    offer(db, 'lifted_record', (raw) => lifted(raw, { to: 2 }))
    offer(db, 'lifted_change', (raw) => liftedEdits(raw, { to: 2 }))
    db.exec(STEPS)
  },
}

/** For our own statements alone: nothing written in the database file can call it. */
function offer(db: Connection, name: string, lift: (raw: unknown) => unknown): void {
  db.function(name, { directOnly: true }, (text) => JSON.stringify(lift(JSON.parse(String(text)))))
}

/**
 * A record that filled its 64 KiB has to keep its place with the new fields in it, so the table is made anew with more
 * room. A change that would grow beyond its own limit takes the board's history with it: one with a hole would take
 * back the wrong things.
 */
const STEPS = `
CREATE TABLE record_2 (
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
  CONSTRAINT "a record is at most 65 KiB" CHECK (length(CAST(body AS BLOB)) <= 66560),
  CONSTRAINT "the board's own record has the board's id" CHECK (kind <> 'board' OR id = board)
) STRICT;
INSERT INTO record_2 (board, id, kind, parent, body)
  SELECT board, id, kind, parent, CASE kind WHEN 'element' THEN lifted_record(body) ELSE body END
  FROM record ORDER BY rowid;
DROP TABLE record;
ALTER TABLE record_2 RENAME TO record;

DELETE FROM operation WHERE board IN
  (SELECT board FROM operation WHERE bytes > 33554432 AND octet_length(lifted_change(change)) > 67108864);
UPDATE operation SET change = lifted_change(change), bytes = octet_length(lifted_change(change));
`
