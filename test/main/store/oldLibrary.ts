import { mkdirSync } from 'node:fs'
import type { Connection } from '../../../main/store/connection'
import type { Deed } from '../../../main/store/deed'
import { openJournal } from '../../../main/store/journal'
import { MIGRATIONS } from '../../../main/store/migrations/list'
import { migrate } from '../../../main/store/migrations/migrate'
import { openDatabase } from '../../../main/store/open'
import { perform } from '../../../main/store/perform'
import { placesIn } from '../../../main/store/places'
import { tablesOf } from '../../../main/store/tables'
import type { Rec } from '../../../shared/model/record'
import { textRecord } from './board'

/** A library and its journal as that version left them after a proper end. */
export function makeOldLibrary(folder: string, version: number, deeds: readonly Deed[]): void {
  const places = placesIn(folder)
  mkdirSync(folder, { recursive: true })
  const db = openDatabase(places.store, { kind: 'store' })
  migrate(db, MIGRATIONS.slice(0, version))
  const journal = openJournal(places.journal)
  const tables = tablesOf(db)
  for (const [i, deed] of deeds.entries()) {
    const at = '2026-01-01T00:00:00.000Z'
    db.transaction(() => perform(tables, deed, i + 1, at)).immediate()
    journal.append({ seq: i + 1, version, at, ...deed })
  }
  journal.close()
  closeProperly(db)
}

export function closeProperly(db: Connection): void {
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
}

/** The n-th text as version 1 wrote it. */
export function textIn1(n: number, text: string): Rec {
  const {
    locked: _locked,
    hidden: _hidden,
    opacity: _opacity,
    underline: _underline,
    ...old
  } = textRecord(n, text)
  return old as Rec
}
