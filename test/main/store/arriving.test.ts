import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packed } from '../../../main/store/revisions'
import type { Store } from '../../../main/store/store'
import { newId } from '../../../shared/model/id'
import type { Rec } from '../../../shared/model/record'
import { boardRecord, commit, numberedId, textRecord } from './board'
import { everything, reopened, storeIn, temporaryFolder, troubleOf } from './library'

const ID = numberedId('board', 7)
const TEXT = Buffer.from('the canonical text')
/** Comes in three parts. */
const RECORDS: readonly Rec[] = [
  boardRecord(ID, 'A large one'),
  ...Array.from({ length: 1200 }, (_, n) => textRecord(n, `text ${n}`)),
]

/** So many parts, or all; answers the place reached. */
function bring(store: Store, parts = Number.POSITIVE_INFINITY): number {
  store.expectBoard(ID)
  let at = 0
  for (let part = 0; part < parts && at < RECORDS.length; part += 1) at = store.arrive(ID, RECORDS, at)
  return at
}

function land(store: Store) {
  return store.land(ID, { count: RECORDS.length, lineage: ['r'], packed: packed(TEXT) })
}

/** The library as its journal alone tells it. */
function fromJournal(store: Store, folder: string): Store {
  store.close()
  rmSync(join(folder, 'backups'), { recursive: true, force: true })
  writeFileSync(join(folder, 'store.db'), 'noise')
  return storeIn(folder)
}

test('a board that comes a little at a time is nowhere before all of it is here', async () => {
  const store = storeIn(temporaryFolder())
  store.addBoard([boardRecord(numberedId('board', 1))], [])
  const before = everything(store)
  const seq = store.seq()
  expect(bring(store)).toBe(RECORDS.length)
  expect(everything(store)).toEqual(before)
  expect(store.seq()).toBe(seq)
  for (const ask of [store.records, store.open, store.snapshots, store.trash, store.restore, store.lineage]) {
    expect(troubleOf(() => ask(ID))).toBe('board-gone')
  }
  expect(troubleOf(() => store.write(ID, [commit(newId('operation'))]))).toBe('board-gone')
  const backup = await store.backups.make('time')
  expect(backup?.boards).toBe(1)
  expect(await store.backups.boards(backup?.id ?? '')).toHaveLength(1)
  expect(await store.backups.whole(backup?.id ?? '', [ID])).toEqual([])
})

test('once it has landed it is what it would be had it come at once', () => {
  const folder = temporaryFolder()
  let slow = storeIn(folder)
  const quick = storeIn(temporaryFolder())
  bring(slow)
  expect(land(slow).seq).toBe(1)
  quick.addBoard(RECORDS, ['r'], [], TEXT)
  expect(everything(slow)).toEqual(everything(quick))
  slow = reopened(slow, folder)
  expect(everything(slow)).toEqual(everything(quick))
  expect(slow.boards()[0]?.changedSeq).toBe(1)
  slow.write(ID, [commit(newId('operation'), [null, textRecord(5000, 'goes on')])])
  slow.trash(ID)
  expect(slow.trashed()).toHaveLength(1)
})

test('one that did not come after all leaves nothing, and can come again', () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  bring(store, 2)
  let turns = 1
  while (store.leave(ID)) turns += 1
  expect(turns).toBeGreaterThan(1)
  expect(store.leave(ID)).toBe(false)
  expect(store.expects(ID)).toBe(false)
  bring(store)
  land(store)
  const before = everything(store)
  store = fromJournal(store, folder)
  expect(store.notice).toMatchObject({ replayed: 1, whole: true })
  expect(everything(store)).toEqual(before)
})

test('a start forgets what was on its way when the last one ended', () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  store.addBoard([boardRecord()], [])
  const before = everything(store)
  bring(store)
  store = reopened(store, folder)
  expect(store.notice).toBeNull()
  expect(everything(store)).toEqual(before)
  expect(troubleOf(() => store.arrive(ID, RECORDS, 0))).toBe('store-refused')
  expect(troubleOf(() => land(store))).toBe('store-refused')
  store.addBoard(RECORDS, ['r'], [], TEXT)
  expect(store.records(ID)).toHaveLength(RECORDS.length)
})

test('only what is whole, expected and new can land', () => {
  const store = storeIn(temporaryFolder())
  expect(troubleOf(() => store.arrive(ID, RECORDS, 0))).toBe('store-refused')
  bring(store, 1)
  expect(troubleOf(() => store.expectBoard(ID))).toBe('store-refused')
  expect(troubleOf(() => land(store))).toBe('store-refused')
  expect(store.boards()).toEqual([])
  while (store.leave(ID));
  store.expectBoard(ID)
  store.arrive(ID, RECORDS.slice(1, 3), 0)
  const withoutItself = { count: 2, lineage: [], packed: null }
  expect(troubleOf(() => store.land(ID, withoutItself))).toBe('store-refused')
  while (store.leave(ID));
  store.addBoard([boardRecord(ID)], [])
  expect(troubleOf(() => store.expectBoard(ID))).toBe('store-refused')
  expect(store.records(ID)).toHaveLength(1)
})

test('with other work in between, journal and backups give the same library', async () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  const other = boardRecord(numberedId('board', 1))
  store.addBoard([other], [])
  const work = (n: number) =>
    store.write(other.id, [commit(numberedId('operation', n), [null, textRecord(9000 + n, 'meanwhile')])])
  let at = bring(store, 1)
  work(1)
  at = store.arrive(ID, RECORDS, at)
  await store.backups.make('time')
  at = store.arrive(ID, RECORDS, at)
  work(2)
  expect(at).toBe(RECORDS.length)
  land(store)
  work(3)
  const before = everything(store)
  store.close()
  writeFileSync(join(folder, 'store.db'), 'noise')
  store = storeIn(folder)
  expect(store.notice).toMatchObject({ replayed: 3, salvaged: 0, missing: [], whole: true })
  expect(store.notice?.backup).not.toBeNull()
  expect(everything(store)).toEqual(before)
  store = fromJournal(store, folder)
  expect(everything(store)).toEqual(before)
})

test('of a board that never landed nothing comes back, whatever the library is repaired from', async () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  store.addBoard([boardRecord(numberedId('board', 1))], [])
  const before = everything(store)
  bring(store)
  store = fromJournal(store, folder)
  expect(everything(store)).toEqual(before)
  bring(store)
  await store.backups.make('time')
  store.close()
  writeFileSync(join(folder, 'store.db'), 'noise')
  store = storeIn(folder)
  expect(everything(store)).toEqual(before)
  bring(store)
  store.close()
  // Only the damaged file itself is left to read from
  rmSync(join(folder, 'backups'), { recursive: true, force: true })
  rmSync(join(folder, 'journal'), { recursive: true })
  writeFileSync(join(folder, 'store.db'), readFileSync(join(folder, 'store.db')).fill(0, 40, 60))
  store = storeIn(folder)
  expect(store.notice).not.toBeNull()
  expect(everything(store)).toEqual(before)
})

test('a part the journal has lost is not made up for by half a board', () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  bring(store)
  land(store)
  const before = everything(store)
  store.close()
  const [name = ''] = readdirSync(join(folder, 'journal'))
  const lines = readFileSync(join(folder, 'journal', name), 'utf8').split('\n')
  const part = lines.findIndex((line) => line.includes('"deed":"arrive"'))
  writeFileSync(join(folder, 'journal', name), lines.toSpliced(part, 1).join('\n'))
  const sound = readFileSync(join(folder, 'store.db'))
  writeFileSync(join(folder, 'store.db'), 'noise')
  store = storeIn(folder)
  expect(store.boards()).toEqual([])
  expect(store.notice?.whole).toBe(false)
  store.close()
  // Where the file still gives all of it, all of it is there
  rmSync(join(folder, 'journal'), { recursive: true })
  rmSync(join(folder, 'quarantine'), { recursive: true })
  writeFileSync(join(folder, 'store.db'), sound.fill(0, 40, 60))
  store = storeIn(folder)
  expect(everything(store)).toEqual(before)
})

test('a journal that could not hear every part is told the whole board once it is there', () => {
  const folder = temporaryFolder()
  const obstacle = join(folder, 'journal', '000001.ndjson')
  mkdirSync(obstacle, { recursive: true })
  let store = storeIn(folder)
  let at = bring(store, 1)
  rmSync(obstacle, { recursive: true })
  while (at < RECORDS.length) at = store.arrive(ID, RECORDS, at)
  land(store)
  const before = everything(store)
  store = fromJournal(store, folder)
  expect(everything(store)).toEqual(before)
  expect(store.notice?.whole).toBe(true)
})
