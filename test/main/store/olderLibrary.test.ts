import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Connection } from '../../../main/store/connection'
import type { Deed } from '../../../main/store/deed'
import { openJournal } from '../../../main/store/journal'
import { MIGRATIONS } from '../../../main/store/migrations/list'
import { migrate } from '../../../main/store/migrations/migrate'
import { openDatabase } from '../../../main/store/open'
import { perform, wholeState } from '../../../main/store/perform'
import { placesIn } from '../../../main/store/places'
import { packed } from '../../../main/store/revisions'
import { tablesOf } from '../../../main/store/tables'
import { lifted } from '../../../shared/exchange/lifted'
import type { Rec } from '../../../shared/model/record'
import { boardRecord, commit, numberedId, redo, textRecord, undo } from './board'
import { history, reopened, storeIn, temporaryFolder } from './library'
import { ruinPageOf } from './pages'

const board = boardRecord(numberedId('board', 1))
const [drawn, taken] = ['drawn', 'taken back'].map((text, n) => textIn1(n, text))
const [first, second, third] = [1, 2, 3].map((n) => numberedId('operation', n))
const SNAPSHOT = Buffer.from('{"schema":1}')

/** What somebody did in version 1: a text drawn, written into, and another one taken back. */
const DEEDS: readonly Deed[] = [
  { deed: 'add', board: board.id, records: [board], lineage: ['elsewhere'], steps: [], packed: null },
  { deed: 'write', board: board.id, steps: [commit(of(first), [null, of(drawn)])] },
  { deed: 'write', board: board.id, steps: [commit(of(second), [of(drawn), renamed()])] },
  { deed: 'share', board: board.id, revision: 'shared', packed: packed(SNAPSHOT).toString('base64') },
  {
    deed: 'write',
    board: board.id,
    steps: [commit(of(third), [null, of(taken)]), undo(of(third))],
  },
]

test('a library of version 1 opens in ours, and its history still goes back and forth', () => {
  const folder = oldLibrary()
  let store = storeIn(folder)
  expect(store.notice).toBeNull()
  expect(store.records(board.id)).toEqual([board, lifted(renamed())])
  const { past, future } = history(store, board.id)
  expect(past.map(({ change }) => change)).toEqual([
    [[of(drawn).id, { before: null, after: lifted(drawn) }]],
    [[of(drawn).id, { before: lifted(drawn), after: lifted(renamed()) }]],
  ])
  expect(future.map(({ id }) => id)).toEqual([third])
  store.write(board.id, [redo(of(third))])
  expect(store.records(board.id)).toContainEqual(lifted(taken))
  store.write(board.id, [undo(of(second))])
  expect(store.records(board.id)).toEqual([board, lifted(drawn)])
  store.write(board.id, [undo(of(first))])
  expect(store.records(board.id)).toEqual([board])
  store.write(board.id, [commit(numberedId('operation', 9), [null, textRecord(9, 'in version 2')])])
  store = reopened(store, folder)
  expect(store.notice).toBeNull()
  expect(store.records(board.id)).toEqual([board, textRecord(9, 'in version 2')])
})

test('what was shared stays as it was shared: its name is its hash', () => {
  const store = storeIn(oldLibrary())
  expect(store.lineage(board.id)).toEqual(['shared', 'elsewhere'])
  expect(Buffer.from(store.revision(board.id, 'shared') ?? [])).toEqual(SNAPSHOT)
})

test('a library damaged before it was ever opened in ours comes back from its old journal', () => {
  const expected = stateOf(oldLibrary())
  const folder = oldLibrary()
  writeFileSync(join(folder, 'store.db'), 'noise')
  const store = storeIn(folder)
  expect(store.notice).toMatchObject({ replayed: DEEDS.length, salvaged: 0, missing: [] })
  store.close()
  expect(stateOf(folder)).toEqual(expected)
})

test('one damaged later comes back from a journal that is partly old and partly new', () => {
  const folder = oldLibrary()
  let store = storeIn(folder)
  store.write(board.id, [redo(of(third)), commit(numberedId('operation', 4), [null, textRecord(4, 'new')])])
  store.close()
  const expected = stateOf(folder)
  expect(expected.records).toHaveLength(4)
  writeFileSync(join(folder, 'store.db'), 'noise')
  store = storeIn(folder)
  expect(store.notice).toMatchObject({ replayed: DEEDS.length + 1, salvaged: 0, missing: [] })
  store.close()
  expect(stateOf(folder)).toEqual(expected)
})

test('without its journal, what a damaged library of version 1 still holds is kept', () => {
  const expected = stateOf(oldLibrary())
  const folder = oldLibrary()
  rmSync(join(folder, 'journal'), { recursive: true })
  ruinPageOf(join(folder, 'store.db'), 'sqlite_autoindex_record_1')
  const store = storeIn(folder)
  expect(store.notice).toMatchObject({ salvaged: 1, missing: [] })
  store.close()
  expect(stateOf(folder)).toEqual(expected)
})

test('an old copy of the library put back takes the rest from the old journal', () => {
  const expected = stateOf(oldLibrary())
  const folder = temporaryFolder()
  const { store: path } = placesIn(folder)
  made(folder, DEEDS.slice(0, 2))
  copyFileSync(path, `${path}.old`)
  rmSync(path)
  rmSync(join(folder, 'journal'), { recursive: true })
  made(folder, DEEDS)
  copyFileSync(`${path}.old`, path)
  const store = storeIn(folder)
  expect(store.notice).toMatchObject({ replayed: DEEDS.length - 2 })
  store.close()
  expect(stateOf(folder)).toEqual(expected)
})

test('a journal that began anew in version 1 with all it knew is read too', () => {
  const folder = oldLibrary()
  const expected = stateOf(oldLibrary())
  const places = placesIn(folder)
  const [state] = [...everythingIn1(places.store)]
  rmSync(places.journal, { recursive: true })
  const journal = openJournal(places.journal)
  for (const each of [state]) if (each) journal.append(each)
  journal.close()
  writeFileSync(places.store, 'noise')
  const store = storeIn(folder)
  expect(store.notice).toMatchObject({ replayed: 1, salvaged: 0, missing: [] })
  store.close()
  expect(stateOf(folder)).toEqual(expected)
})

function stateOf(folder: string) {
  const store = storeIn(folder)
  const state = {
    records: store.records(board.id),
    ...history(store, board.id),
    lineage: store.lineage(board.id),
  }
  store.close()
  return state
}

function oldLibrary(): string {
  const folder = temporaryFolder()
  made(folder, DEEDS)
  return folder
}

/** A library and its journal as version 1 left them after a proper end. */
function made(folder: string, deeds: readonly Deed[]): void {
  const places = placesIn(folder)
  mkdirSync(folder, { recursive: true })
  const db = openDatabase(places.store, { kind: 'store' })
  migrate(db, MIGRATIONS.slice(0, 1))
  const journal = openJournal(places.journal)
  const tables = tablesOf(db)
  for (const [i, deed] of deeds.entries()) {
    const at = '2026-01-01T00:00:00.000Z'
    db.transaction(() => perform(tables, deed, i + 1, at)).immediate()
    journal.append({ seq: i + 1, version: 1, at, ...deed })
  }
  journal.close()
  close(db)
}

function* everythingIn1(path: string) {
  const db = openDatabase(path, { kind: 'store' })
  for (const { seq, state } of wholeState(tablesOf(db))) {
    yield { seq, version: 1, at: '2026-01-01T00:00:00.000Z', ...state }
  }
  close(db)
}

function close(db: Connection): void {
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
}

function renamed(): Rec {
  return { ...of(drawn), id: of(drawn).id, text: 'written into' } as Rec
}

/** The n-th text as version 1 wrote it. */
function textIn1(n: number, text: string): Rec {
  const {
    locked: _locked,
    hidden: _hidden,
    opacity: _opacity,
    underline: _underline,
    ...old
  } = textRecord(n, text)
  return old as Rec
}

function of<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('there are as many as there are names')
  return value
}
