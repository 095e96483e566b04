import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { translated, troubleOf } from '../../../main/store/errors'
import { AppError } from '../../../shared/errors'

test.each([
  ['SQLITE_FULL', 'store-full'],
  ['SQLITE_READONLY_DIRECTORY', 'store-readonly'],
  ['SQLITE_READONLY_DBMOVED', 'store-unreachable'],
  ['SQLITE_BUSY', 'store-busy'],
  ['SQLITE_BUSY_SNAPSHOT', 'store-busy'],
  ['SQLITE_CORRUPT', 'store-corrupt'],
  ['SQLITE_CORRUPT_INDEX', 'store-corrupt'],
  ['SQLITE_NOTADB', 'store-corrupt'],
  ['SQLITE_IOERR_FSYNC', 'store-io'],
  ['SQLITE_IOERR_CORRUPTFS', 'store-corrupt'],
  ['SQLITE_CANTOPEN_ISDIR', 'store-unreachable'],
  ['SQLITE_CONSTRAINT_CHECK', 'store-refused'],
  ['ENOSPC', 'store-full'],
  ['EROFS', 'store-readonly'],
  ['EACCES', 'store-readonly'],
  ['ENOTDIR', 'store-unreachable'],
  ['EIO', 'store-io'],
  ['EMFILE', 'store-io'],
  ['EFBIG', 'store-full'],
  ['ESTALE', 'store-unreachable'],
])('%s is told to people as %s', (code, trouble) => {
  expect(troubleOf(Object.assign(new Error('said by the system'), { code }))?.code).toBe(trouble)
})

test('what SQLite says is kept as the cause, and nothing else of it is shown', () => {
  const db = new Database(':memory:')
  db.exec('CREATE TABLE t (a TEXT, CONSTRAINT "a is short" CHECK (length(a) < 3)) STRICT')
  const insert = db.prepare('INSERT INTO t VALUES (?)')
  try {
    translated(() => insert.run('confidential'))
    expect.unreachable()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    expect(error.trouble).toEqual({ code: 'store-refused', detail: 'CHECK constraint failed: a is short' })
    expect(error.cause).toBeInstanceOf(Database.SqliteError)
  }
})

test('a bug stays a bug', () => {
  const bug = new TypeError('undefined is not a function')
  expect(() =>
    translated(() => {
      throw bug
    }),
  ).toThrow(bug)
})
