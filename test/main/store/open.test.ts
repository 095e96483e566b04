import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import type { Connection } from '../../../main/store/connection'
import { MIGRATIONS } from '../../../main/store/migrations/list'
import { migrate } from '../../../main/store/migrations/migrate'
import { openDatabase } from '../../../main/store/open'
import { AppError } from '../../../shared/errors'
import { boardRecord } from './board'
import { startChild } from './child'
import { storeIn, temporaryFolder, troubleOf } from './library'

const EXPECTED = {
  locking_mode: 'exclusive',
  page_size: 4096,
  auto_vacuum: 2,
  journal_mode: 'wal',
  synchronous: 2,
  fullfsync: 1,
  checkpoint_fullfsync: 1,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
  temp_store: 2,
  secure_delete: 2,
  wal_autocheckpoint: 1000,
  journal_size_limit: 67_108_864,
  application_id: 0x43584244,
}

function pragmasOf(db: Connection) {
  return Object.fromEntries(Object.keys(EXPECTED).map((name) => [name, db.pragma(name, { simple: true })]))
}

function opened(path: string, kind: 'store' | 'assets' = 'store'): Connection {
  const db = openDatabase(path, { kind })
  onTestFinished(() => void db.close())
  return db
}

test('every setting is as promised on the first opening and on every other', () => {
  const path = join(temporaryFolder(), 'store.db')
  for (const _ of ['first', 'second', 'third']) {
    const db = opened(path)
    migrate(db)
    expect(pragmasOf(db)).toEqual(EXPECTED)
    db.close()
  }
})

test('the file of pictures has larger pages', () => {
  const path = join(temporaryFolder(), 'assets.db')
  expect(pragmasOf(opened(path, 'assets'))).toEqual({ ...EXPECTED, page_size: 8192 })
})

test('a row that is not JSON, lies about itself or is too large is refused by the database itself', () => {
  const db = opened(join(temporaryFolder(), 'store.db'))
  migrate(db)
  db.exec(`INSERT INTO board VALUES ('b', 1, 1, 1, '2026-01-01', NULL, '[]')`)
  const insert = db.prepare(
    `INSERT INTO record (board, id, kind, parent, body) VALUES ('b', 'x', 'note', NULL, ?)`,
  )
  const body = (text: string) => JSON.stringify({ id: 'x', kind: 'note', parent: null, text })
  expect(() => insert.run('{"id":"x","kind":"note"')).toThrow(/a record is JSON/)
  expect(() => insert.run(body('').replace('note', 'frame'))).toThrow(/says what its columns say/)
  expect(() => insert.run(body('x'.repeat(70_000)))).toThrow(/at most 66 KiB/)
  expect(() => insert.run(body('ü'.repeat(33_800)))).toThrow(/at most 66 KiB/)
  expect(() => insert.run(Buffer.from(body('bytes')))).toThrow(/cannot store BLOB/)
  insert.run(body('fine'))
  expect(() => db.exec(`UPDATE board SET changed_seq = 'soon'`)).toThrow(/cannot store TEXT/)
  expect(() => db.exec(`INSERT INTO record VALUES ('nobody', 'x', 'note', NULL, '${body('')}')`)).toThrow(
    /FOREIGN KEY/,
  )
})

test('while an app has the library, a second opening is refused, by itself and by another app', async () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  store.addBoard([boardRecord()], [])
  store.idle()
  // A second look from within must not loosen the lock that keeps others out.
  expect(troubleOf(() => storeIn(folder))).toBe('store-busy')
  expect(await startChild(new URL('./openOnce.ts', import.meta.url), folder).ended()).toEqual(['store-busy'])
  store.close()
  expect(await startChild(new URL('./openOnce.ts', import.meta.url), folder).ended()).toEqual(['opened'])
})

test('a library of a newer version is refused, and not one byte of it changes', () => {
  const folder = temporaryFolder()
  storeIn(folder).close()
  rmSync(join(folder, 'seal'))
  const path = join(folder, 'store.db')
  const newer = new Database(path)
  newer.pragma(`user_version = ${MIGRATIONS.length + 1}`)
  newer.pragma('journal_mode = DELETE')
  newer.close()
  const before = hashOf(path)
  try {
    storeIn(folder)
    expect.unreachable()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    expect(error.trouble).toEqual({ code: 'store-too-new', version: MIGRATIONS.length + 1 })
  }
  expect(hashOf(path)).toBe(before)
})

test('a start that was killed before the first table is simply begun again', () => {
  const folder = temporaryFolder()
  opened(join(folder, 'store.db')).close()
  const store = storeIn(folder)
  expect(store.notice).toBeNull()
  expect(store.boards()).toEqual([])
})

test('a library folder that cannot be is told as one that cannot be reached', () => {
  const folder = temporaryFolder()
  const file = join(folder, 'a file')
  writeFileSync(file, 'not a folder')
  expect(troubleOf(() => storeIn(file))).toBe('store-unreachable')
  expect(troubleOf(() => storeIn(join(file, 'below')))).toBe('store-unreachable')
  expect(troubleOf(() => openDatabase(join(folder, 'missing', 'store.db'), { kind: 'store' }))).toBe(
    'store-unreachable',
  )
  mkdirSync(join(folder, 'store.db'))
  expect(troubleOf(() => storeIn(folder))).toBe('store-unreachable')
})

test.skipIf(process.getuid?.() === 0)(
  'a library folder that may not be written to is told as read-only',
  () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o500)
    expect(troubleOf(() => storeIn(folder))).toBe('store-readonly')
  },
)

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
