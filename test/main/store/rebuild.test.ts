import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Store } from '../../../main/store/store'
import { newId } from '../../../shared/model/id'
import { sampleRecords } from '../package/sample'
import { boardRecord, commit, numberedId, redo, textRecord, undo } from './board'
import { startChild } from './child'
import { everything, reopened, storeIn, temporaryFolder } from './library'
import { misspellIn, ruinPage, ruinPageOf } from './pages'

/** A few boards with everything a library can hold, changed in an order that differs from seed to seed. */
function fill(store: Store, seed: number): void {
  const boards = [0, 1, 2].map((n) => boardRecord(numberedId('board', seed * 10 + n)))
  for (const board of boards) store.addBoard([board], ['from elsewhere'])
  let count = seed * 1000
  const deeds = fc.sample(fc.tuple(fc.nat(9), fc.nat(2), fc.nat(4000)), { numRuns: 40, seed })
  for (const [deed, which, size] of deeds) {
    const board = boards[which]?.id ?? ''
    if (store.trashed().some(({ id }) => id === board)) store.restore(board)
    count += 1
    const operation = numberedId('operation', count)
    if (deed < 5) store.write(board, [commit(operation, [null, textRecord(count, 'x'.repeat(size))])])
    else if (deed < 6)
      store.write(board, [commit(operation, [null, textRecord(count, 'u')]), undo(operation)])
    else if (deed < 7)
      store.write(board, [
        commit(operation, [null, textRecord(count, 'r')]),
        undo(operation),
        redo(operation),
      ])
    else if (deed < 8) store.trash(board)
    else if (deed < 9) store.addRevision(board, `revision ${count}`, Buffer.from('y'.repeat(size)))
    else store.putSetting(`place ${which}`, { count })
  }
}

const PAGE = 4096

const DAMAGE: Readonly<Record<string, (path: string, seed: number) => void>> = {
  'is noise': (path) => writeFileSync(path, randomBytes(statSync(path).size)),
  'is all zeros': (path) => writeFileSync(path, Buffer.alloc(statSync(path).size)),
  'is empty': (path) => truncateSync(path, 0),
  'is gone': (path) => rmSync(path),
  'is cut in half': (path) => truncateSync(path, Math.floor(statSync(path).size / PAGE / 2) * PAGE),
  'has lost its first page': (path) => ruinPage(path, 1, PAGE),
  'has one page of noise': (path, seed) => {
    const pages = statSync(path).size / PAGE
    // Not the map of pages, which SQLite repairs by itself.
    ruinPage(path, 3 + (seed % (pages - 2)), PAGE)
  },
  'is a text': (path) => writeFileSync(path, 'Dear diary,'.repeat(1000)),
  'is another database': (path) => {
    rmSync(path)
    const other = new Database(path)
    other.exec('CREATE TABLE recipe (title TEXT)')
    other.pragma('user_version = 99')
    other.close()
  },
  'is ours by name only': (path) => {
    rmSync(path)
    const other = new Database(path)
    other.pragma('auto_vacuum = INCREMENTAL')
    other.exec(
      'CREATE VIEW record AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n',
    )
    other.pragma('application_id = 0x43584244')
    other.pragma('user_version = 1')
    other.close()
  },
}

/** Looking like one of ours, these are given their settings before they are found out. */
const WRITTEN_TO = new Set(['is empty', 'is ours by name only'])

const TRIALS = Object.keys(DAMAGE).flatMap((name) => [1, 2].map((seed) => [name, seed] as const))

test.each(TRIALS)('a library whose file %s comes back from its journal, whole (%i)', (name, seed) => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  fill(store, seed)
  const before = everything(store)
  const settings = [0, 1, 2].map((n) => store.setting(`place ${n}`))
  store.close()
  const path = join(folder, 'store.db')
  DAMAGE[name]?.(path, seed)
  const damaged = existsSync(path) ? readFileSync(path) : null
  const again = storeIn(folder)
  expect(everything(again)).toEqual(before)
  expect([0, 1, 2].map((n) => again.setting(`place ${n}`))).toEqual(settings)
  expect(again.notice).toMatchObject({
    trouble: { code: 'store-repaired', part: 'boards', salvaged: 0, missing: 0 },
    salvaged: 0,
    missing: [],
  })
  expect(again.notice?.replayed).toBeGreaterThan(40)
  if (damaged && !WRITTEN_TO.has(name)) {
    expect(readFileSync(join(folder, 'quarantine', '1', 'store.db')).equals(damaged)).toBe(true)
  }
  const next = reopened(again, folder)
  expect(next.notice).toBeNull()
  expect(everything(next)).toEqual(before)
})

test('every kind of record comes back, from the journal and from what is left of the file', () => {
  const board = sampleRecords[0]?.id ?? ''
  for (const rescue of ['journal', 'salvage']) {
    const folder = temporaryFolder()
    const store = storeIn(folder)
    store.addBoard(sampleRecords, [])
    const before = store.records(board)
    expect(new Set(before.map(({ kind }) => kind)).size).toBe(14)
    store.close()
    if (rescue === 'journal') writeFileSync(join(folder, 'store.db'), 'noise')
    else {
      rmSync(join(folder, 'journal'), { recursive: true })
      ruinPageOf(join(folder, 'store.db'), 'sqlite_autoindex_record_1')
    }
    const again = storeIn(folder)
    expect(again.notice).not.toBeNull()
    expect(again.records(board)).toEqual(before)
  }
})

test('a library repaired twice keeps both damaged files', () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  fill(store, 3)
  const before = everything(store)
  for (const _ of ['once', 'twice']) {
    store.close()
    writeFileSync(join(folder, 'store.db'), 'noise')
    store = storeIn(folder)
    expect(everything(store)).toEqual(before)
  }
  expect(readdirSync(join(folder, 'quarantine')).sort()).toEqual(['1', '2'])
})

test('a repair that is killed is begun again by the next start', async () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  for (let seed = 4; seed < 8; seed += 1) fill(store, seed)
  const before = everything(store)
  store.close()
  const signs = ['quarantine/1/store.db', 'rebuilt.db', 'rebuilt.db-wal', 'store.db', 'store.db-wal']
  for (const [kill, sign] of signs.entries()) {
    writeFileSync(join(folder, 'store.db'), 'noise')
    const child = startChild(new URL('./grow.ts', import.meta.url), folder, numberedId('board', 40), '1')
    const place = join(folder, sign.replace('1', String(kill + 1)))
    let over = false
    void child.printed(2).then(() => {
      over = true
    })
    const seen = sign === 'store.db' ? () => readFileSync(place).length > 100 : () => existsSync(place)
    await until(() => over || seen())
    await child.kill()
    const again = storeIn(folder)
    const now = new Map(everything(again).map((board) => [board.id, board]))
    for (const board of before.slice(1)) expect(now.get(board.id)).toEqual(board)
    expect(now.get(before[0]?.id ?? '')?.records).toEqual(
      expect.arrayContaining([...(before[0]?.records ?? [])]),
    )
    again.close()
    rmSync(join(folder, 'quarantine'), { recursive: true })
    mkdirSync(join(folder, 'quarantine', String(kill + 1)), { recursive: true })
  }
})

test('writes the database lost are taken from the journal', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'store.db')
  let store = storeIn(folder)
  fill(store, 8)
  store.close()
  copyFileSync(path, `${path}.old`)
  store = storeIn(folder)
  const board = store.boards()[0]?.id ?? ''
  const seqs = [1, 2, 3].map(
    (n) => store.write(board, [commit(newId('operation'), [null, textRecord(n, 'late')])]).seq,
  )
  const before = everything(store)
  store.close()
  copyFileSync(`${path}.old`, path)
  rmSync(join(folder, 'seal'))
  const again = storeIn(folder)
  expect(again.notice).toMatchObject({
    trouble: { code: 'store-repaired', from: null, replayed: 3, salvaged: 0, missing: 0, whole: true },
    backup: null,
    boards: 3,
    missing: [],
  })
  expect(everything(again)).toEqual(before)
  expect(again.write(board, [commit(newId('operation'), [null, textRecord(4, 'on')])]).seq).toBe(
    (seqs[2] ?? 0) + 1,
  )
})

test('a write that was killed before the journal had it is told to the journal at the next start', () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  fill(store, 9)
  const before = everything(store)
  store.close()
  const journal = join(folder, 'journal', '000001.ndjson')
  const lines = readFileSync(journal, 'utf8').split('\n')
  const torn = lines.slice(0, -4).join('\n')
  writeFileSync(journal, `${torn}\n${lines.at(-4)?.slice(0, 40)}`)
  store = storeIn(folder)
  expect(store.notice).toBeNull()
  store.close()
  writeFileSync(join(folder, 'store.db'), 'noise')
  store = storeIn(folder)
  expect(store.notice).toMatchObject({ salvaged: 0, missing: [] })
  expect(everything(store)).toEqual(before)
})

test('without a journal, what the damaged file still holds is kept', () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  const boards = Array.from({ length: 30 }, (_, n) => boardRecord(numberedId('board', n)))
  boards.forEach((board, n) => {
    const texts = Array.from({ length: 20 }, (_, i) => textRecord(n * 100 + i, 'x'.repeat(500)))
    store.addBoard([board, ...texts], [`revision ${n}`], [])
  })
  const before = everything(store)
  store.close()
  rmSync(join(folder, 'journal'), { recursive: true })
  const path = join(folder, 'store.db')
  ruinPageOf(path, 'record')
  store = storeIn(folder)
  const after = new Map(everything(store).map((board) => [board.id, board]))
  expect(store.notice?.salvaged).toBe(after.size)
  expect(after.size).toBeGreaterThan(20)
  expect(after.size + (store.notice?.missing.length ?? 0)).toBe(boards.length)
  expect(store.notice?.trouble).toMatchObject({ salvaged: after.size, missing: boards.length - after.size })
  const whole = before.filter((board) => after.get(board.id)?.records.length === board.records.length)
  expect(whole.length).toBeGreaterThan(20)
  for (const board of whole) expect(after.get(board.id)).toEqual(board)
  const saved = everything(store)
  store.close()
  writeFileSync(path, 'noise')
  expect(everything(storeIn(folder))).toEqual(saved)
})

test('lines the journal lost are made up for by the damaged file', () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  fill(store, 10)
  const before = everything(store)
  store.close()
  const journal = join(folder, 'journal', '000001.ndjson')
  const lines = readFileSync(journal, 'utf8').split('\n')
  writeFileSync(journal, [...lines.slice(0, 12), ...lines.slice(20)].join('\n'))
  const path = join(folder, 'store.db')
  // Only an index is damaged: all rows can be read, but the library cannot be worked with.
  ruinPageOf(path, 'sqlite_autoindex_record_1')
  store = storeIn(folder)
  expect(store.notice?.salvaged).toBeGreaterThan(0)
  expect(everything(store)).toEqual(before)
})

test('a journal that cannot be written costs nothing, and is told everything later', () => {
  const folder = temporaryFolder()
  const obstacle = join(folder, 'journal', '000001.ndjson')
  mkdirSync(obstacle, { recursive: true })
  let store = storeIn(folder)
  fill(store, 11)
  rmSync(obstacle, { recursive: true })
  const board = boardRecord()
  store.addBoard([board], [])
  const before = everything(store)
  store.close()
  writeFileSync(join(folder, 'store.db'), 'noise')
  store = storeIn(folder)
  expect(everything(store)).toEqual(before)
})

test('a journal grown too long begins anew, and at every moment gives back the whole library', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'store.db')
  const journal = join(folder, 'journal')
  let store = storeIn(folder)
  fill(store, 13)
  fill(store, 14)
  for (let n = 0; n < 70; n += 1) store.putSetting('large', `${n}${'x'.repeat(1024 ** 2)}`)
  const older = readdirSync(journal)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(journal, name)) }))
  expect(older.length).toBeGreaterThan(4)
  store.idle()
  const [fresh = '', ...rest] = readdirSync(journal)
  expect(rest).toEqual([])
  expect(statSync(join(journal, fresh)).size).toBeLessThan(4 * 1024 ** 2)
  const before = everything(store)
  const large = store.setting('large')
  store.close()
  // A kill leaves the oldest files, however many had not gone yet; and perhaps a new one that was not finished.
  for (const left of [older.length, 2, 1, 0]) {
    for (const { name, bytes } of older.slice(0, left)) writeFileSync(join(journal, name), bytes)
    if (left === 1) writeFileSync(join(journal, '000099.ndjson.new'), older[0]?.bytes ?? '')
    writeFileSync(path, 'noise')
    store = storeIn(folder)
    expect(store.notice).toMatchObject({ salvaged: 0, missing: [] })
    expect(everything(store)).toEqual(before)
    expect(store.setting('large')).toBe(large)
    store.close()
    for (const { name } of older) rmSync(join(journal, name), { force: true })
  }
  store = storeIn(folder)
  store.addBoard([boardRecord()], [])
  const after = everything(store)
  store.close()
  writeFileSync(path, 'noise')
  expect(everything(storeIn(folder))).toEqual(after)
})

test('a damaged library never takes the place of a journal that is right', () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  fill(store, 15)
  for (let n = 0; n < 70; n += 1) store.putSetting('large', `${n}${'x'.repeat(1024 ** 2)}`)
  const before = everything(store)
  store.close()
  misspellIn(join(folder, 'store.db'), 'sqlite_autoindex_record_1')
  // As from a version that did not seal what it closed.
  rmSync(join(folder, 'seal'))
  store = storeIn(folder)
  // The quick look after a proper end does not find it.
  expect(store.notice).toBeNull()
  const files = readdirSync(join(folder, 'journal'))
  store.idle()
  expect(readdirSync(join(folder, 'journal'))).toEqual(files)
  store = reopened(store, folder)
  expect(store.notice).not.toBeNull()
  expect(everything(store)).toEqual(before)
})

test('noise at the end of the journal does not swallow what comes after it', () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  fill(store, 12)
  store.close()
  appendFileSync(join(folder, 'journal', '000001.ndjson'), '{"seq":999,"deed":"write"')
  store = storeIn(folder)
  store.addBoard([boardRecord()], [])
  const before = everything(store)
  store.close()
  writeFileSync(join(folder, 'store.db'), 'noise')
  expect(everything(storeIn(folder))).toEqual(before)
})

async function until(happened: () => boolean): Promise<void> {
  while (!look(happened)) await new Promise((resolve) => setImmediate(resolve))
}

/** A file may be moved away between two looks. */
function look(happened: () => boolean): boolean {
  try {
    return happened()
  } catch {
    return false
  }
}
