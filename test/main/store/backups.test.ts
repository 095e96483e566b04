import { createHash, randomBytes } from 'node:crypto'
import {
  cpSync,
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
import type { Asset } from '../../../main/store/assets'
import type { Store } from '../../../main/store/store'
import { AppError } from '../../../shared/errors'
import { boardRecord, commit, numberedId, textRecord } from './board'
import { startChild } from './child'
import { fillLibrary, wholeLibrary, workOn } from './filling'
import { reopened, storeIn, temporaryFolder } from './library'

const SHELF = 'backups'

function backupFiles(folder: string): readonly string[] {
  return readdirSync(join(folder, SHELF)).filter((name) => name.startsWith('store-'))
}

function picture(size: number): Asset {
  const bytes = randomBytes(size)
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { hash, kind: 'image/png', width: 8, height: 8, bytes }
}

async function codeOf(work: Promise<unknown>): Promise<string | null> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error === null || error instanceof AppError) return error?.trouble.code ?? null
  throw error
}

test('a backup holds every board, and its card says when, why and how much', async () => {
  const folder = temporaryFolder()
  const store = storeIn(folder, () => new Date('2026-11-22T14:03:00Z'))
  fillLibrary(store, 1)
  const card = await store.backups.make('time')
  expect(card).toMatchObject({ at: '2026-11-22T14:03:00.000Z', reason: 'time' })
  expect(card?.boards).toBe(store.boards().length)
  expect(store.backups.list()).toEqual([card])
  const id = card?.id ?? ''
  expect(statSync(join(folder, SHELF, `${id}.db`)).size).toBe(card?.bytes)
  const rows = [...store.boards(), ...store.trashed()]
  const kept = await store.backups.boards(id)
  expect(new Set(kept.map((board) => board.id))).toEqual(new Set(rows.map((row) => row.id)))
  const whole = await store.backups.whole(
    id,
    rows.map((row) => row.id),
  )
  for (const board of whole) {
    expect([...board.records].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(store.records(board.id))
    expect(board.lineage).toEqual(store.lineage(board.id))
  }
})

test('a library that has not changed since is not backed up again', async () => {
  const store = storeIn(temporaryFolder())
  expect(store.backups.due()).toBe(false)
  expect(await store.backups.make('time')).toBeNull()
  fillLibrary(store, 2, 5)
  expect(store.backups.due()).toBe(true)
  await store.backups.make('time')
  expect(store.backups.due()).toBe(false)
  expect(await store.backups.make('merge')).toBeNull()
  store.putSetting('place', 1)
  expect(await store.backups.make('merge')).toMatchObject({ reason: 'merge' })
})

test('the library is worked on while it is backed up, and the backup is sound', async () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  const board = boardRecord()
  store.addBoard([board], [])
  for (let n = 0; n < 60; n += 1) {
    store.write(board.id, [commit(numberedId('operation', n), [null, textRecord(n, 'x'.repeat(40_000))])])
  }
  const making = store.backups.make('time')
  for (let n = 100; n < 160; n += 1) {
    store.write(board.id, [commit(numberedId('operation', n), [null, textRecord(n, 'late')])])
    await new Promise(setImmediate)
  }
  const card = await making
  const before = wholeLibrary(store)
  const db = new Database(join(folder, SHELF, `${card?.id}.db`), { readonly: true })
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.pragma('journal_mode', { simple: true })).toBe('delete')
  db.close()
  store.close()
  rmSync(join(folder, 'store.db'))
  const again = storeIn(folder)
  expect(again.notice?.backup).toEqual({ at: card?.at, passed: 0 })
  expect(wholeLibrary(again)).toEqual(before)
})

test('closed in the middle of a backup, nothing half is left', async () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  const texts = Array.from({ length: 100 }, (_, n) => textRecord(n, 'x'.repeat(40_000)))
  store.addBoard([boardRecord(), ...texts], [])
  const making = store.backups.make('time')
  while (!existsSync(join(folder, SHELF)) || readdirSync(join(folder, SHELF)).length === 0) {
    await new Promise(setImmediate)
  }
  store.close()
  expect(await making).toBeNull()
  expect(readdirSync(join(folder, SHELF))).toEqual([])
  writeFileSync(join(folder, SHELF, '.partial-killed.db'), 'half')
  storeIn(folder)
  expect(readdirSync(join(folder, SHELF))).toEqual([])
})

test('two that are asked for at once are made one after the other, and the second has nothing to do', async () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  fillLibrary(store, 4, 5)
  const made = await Promise.all([store.backups.make('time'), store.backups.make('import')])
  expect(made.map((card) => card?.reason)).toEqual(['time', undefined])
  expect(backupFiles(folder)).toHaveLength(1)
})

test('whatever the clock says, the newest backups are verified ones, and the library comes back from them', async () => {
  const folder = temporaryFolder()
  let now = new Date()
  const store = storeIn(folder, () => now)
  fillLibrary(store, 5, 5)
  const board = store.boards()[0]?.id ?? ''
  const years = fc.sample(fc.integer({ min: -10, max: 50 }), { numRuns: 12, seed: 5 })
  for (const [n, year] of years.entries()) {
    now = new Date(Date.UTC(2026 + year, n % 12, 1 + n))
    store.write(board, [commit(numberedId('operation', n), [null, textRecord(n, `year ${year}`)])])
    await store.backups.make('time')
    expect(store.backups.list().length).toBeGreaterThanOrEqual(Math.min(n + 1, 4))
    expect(store.backups.list()[0]?.at).toBe(now.toISOString())
  }
  const before = wholeLibrary(store)
  store.close()
  rmSync(join(folder, 'journal'), { recursive: true })
  rmSync(join(folder, 'store.db'))
  expect(wholeLibrary(storeIn(folder))).toEqual(before)
})

test('a catalogue that is lost is made again from the backups themselves', async () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  fillLibrary(store, 6, 5)
  await store.backups.make('time')
  store.putSetting('place', 1)
  await store.backups.make('import')
  const ids = store.backups.list().map(({ id }) => id)
  for (const ruined of ['{"backups":[{"id":"../../etc"}]}', '{"backups":7}']) {
    writeFileSync(join(folder, SHELF, 'index.json'), ruined)
    expect(store.backups.list()).toEqual([])
    store.putSetting('place', ruined)
    await store.backups.make('time')
    expect(store.backups.list().map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
    expect(store.backups.list()[0]?.reason).toBe('time')
  }
  writeFileSync(join(folder, SHELF, 'index.json'), 'noise')
  const before = wholeLibrary(store)
  store.close()
  writeFileSync(join(folder, 'store.db'), 'noise')
  const again = storeIn(folder)
  expect(again.notice?.backup).toEqual({ at: null, passed: 0 })
  expect(wholeLibrary(again)).toEqual(before)
})

test('a backup that is damaged is said to be, and the one before it is used', async () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  fillLibrary(store, 7)
  await store.backups.make('time')
  workOn(store, [numberedId('board', 70)], 8, 10)
  const newest = await store.backups.make('time')
  const before = wholeLibrary(store)
  const path = join(folder, SHELF, `${newest?.id}.db`)
  truncateSync(path, 5000)
  expect(await codeOf(store.backups.boards(newest?.id ?? ''))).toBe('E_DAMAGED')
  expect(await codeOf(store.backups.whole(newest?.id ?? '', []))).toBe('E_DAMAGED')
  expect(await codeOf(store.backups.boards('store-1-time'))).toBe('board-gone')
  store.close()
  writeFileSync(join(folder, 'store.db'), 'noise')
  const again = storeIn(folder)
  expect(again.notice?.trouble).toMatchObject({ passed: 1, whole: true })
  expect(wholeLibrary(again)).toEqual(before)
})

test('a library that is damaged while it is open shows it in its backup, and the next start looks thoroughly', async () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  fillLibrary(store, 8)
  const before = wholeLibrary(store)
  store.idle()
  const db = join(folder, 'store.db')
  const bytes = readFileSync(db)
  randomBytes(4096).copy(bytes, 4096 * 20)
  store.close()
  writeFileSync(db, bytes)
  rmSync(join(folder, 'seal'))
  const again = storeIn(folder)
  if (again.notice === null) {
    expect(await codeOf(again.backups.make('time'))).toBe('store-corrupt')
    expect(readdirSync(join(folder, SHELF)).filter((name) => name.startsWith('store-'))).toEqual([])
    again.close()
    const last = storeIn(folder)
    expect(last.notice).not.toBeNull()
    expect(wholeLibrary(last)).toEqual(before)
    return
  }
  expect(wholeLibrary(again)).toEqual(before)
})

test('at the end there is a backup without waiting, and the lock still keeps others out after one', async () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  fillLibrary(store, 9)
  await store.backups.make('time')
  const other = () => startChild(new URL('./openOnce.ts', import.meta.url), folder).ended()
  expect(await other()).toEqual(['store-busy'])
  store.putSetting('place', 2)
  store.backups.atQuit()
  expect(store.backups.list().map(({ reason }) => reason)).toEqual(['quit', 'time'])
  expect(await other()).toEqual(['store-busy'])
  const before = wholeLibrary(store)
  store.close()
  rmSync(join(folder, 'journal'), { recursive: true })
  writeFileSync(join(folder, 'store.db'), 'noise')
  expect(wholeLibrary(storeIn(folder))).toEqual(before)
})

test('the end in the middle of a backup makes one of its own', async () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  fillLibrary(store, 10)
  const making = store.backups.make('time')
  store.backups.atQuit()
  store.close()
  expect(await making).toBeNull()
  expect(backupFiles(folder)).toEqual([expect.stringMatching(/^store-\d+-quit\.db$/)])
})

test('pictures come back from their mirror when the file of pictures is lost', async () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  fillLibrary(store, 11, 5)
  const pictures = Array.from({ length: 90 }, (_, n) => picture(2000 + n * 10))
  for (const each of pictures) store.putAsset(each)
  await store.backups.make('time')
  const late = picture(500)
  store.putAsset(late)
  store.putSetting('place', 1)
  await store.backups.make('time')
  store.close()
  writeFileSync(join(folder, 'assets.db'), 'noise')
  const again = storeIn(folder)
  expect(again.notice?.trouble).toMatchObject({ part: 'pictures' })
  for (const each of [...pictures, late]) {
    expect(Buffer.from(again.asset(each.hash)?.bytes ?? []).equals(Buffer.from(each.bytes))).toBe(true)
  }
})

test('a mirror that is damaged is put aside and begun anew', async () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  fillLibrary(store, 12, 5)
  const [first, second] = [picture(3000), picture(4000)]
  store.putAsset(first)
  await store.backups.make('time')
  writeFileSync(join(folder, SHELF, 'assets.db'), randomBytes(20_000))
  store.putAsset(second)
  store.putSetting('place', 1)
  await store.backups.make('time')
  store.close()
  rmSync(join(folder, 'assets.db'))
  writeFileSync(join(folder, 'assets.db'), 'noise')
  const again = storeIn(folder)
  expect([first, second].every(({ hash }) => again.asset(hash) !== null)).toBe(true)
})

test('a full backup is a library of its own, with a word on how to use it', async () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  fillLibrary(store, 13)
  const shown = picture(3000)
  store.putAsset(shown)
  const before = wholeLibrary(store)
  const elsewhere = temporaryFolder()
  const place = join(elsewhere, 'CXBoard backup')
  const bytes = await store.backups.saveTo(place)
  expect(readdirSync(elsewhere)).toEqual(['CXBoard backup'])
  expect(readdirSync(place).sort()).toEqual(['Read me.txt', 'assets.db', 'store.db'])
  expect(bytes).toBeGreaterThan(3000)
  const library = join(temporaryFolder(), 'library')
  cpSync(place, library, { recursive: true })
  const copy = storeIn(library)
  expect(copy.notice).toBeNull()
  expect(wholeLibrary(copy)).toEqual(before)
  expect(copy.asset(shown.hash)).not.toBeNull()
})

test('a full backup that cannot be written leaves nothing, and says why', async () => {
  const store = storeIn(temporaryFolder())
  fillLibrary(store, 14, 5)
  const elsewhere = temporaryFolder()
  expect(await codeOf(store.backups.saveTo(join(elsewhere, 'gone', 'backup')))).toBe('backup-failed')
  mkdirSync(join(elsewhere, 'there'))
  writeFileSync(join(elsewhere, 'there', 'file'), '')
  expect(await codeOf(store.backups.saveTo(join(elsewhere, 'there')))).toBe('backup-failed')
  expect(readdirSync(elsewhere)).toEqual(['there'])
  expect(existsSync(join(elsewhere, 'there', 'file'))).toBe(true)
})

test('a board that is gone for good is added anew from a backup, and its pictures with it', async () => {
  const folder = temporaryFolder()
  const store: Store = storeIn(folder)
  const board = boardRecord()
  store.addBoard([board, textRecord(1, 'all of it')], ['a revision'])
  const shown = picture(3000)
  store.putAsset(shown)
  const card = await store.backups.make('time')
  const before = store.records(board.id)
  store.close()
  for (const name of ['store.db', 'assets.db', 'journal', 'seal'])
    rmSync(join(folder, name), { recursive: true })
  const shelf = join(folder, SHELF)
  cpSync(shelf, `${shelf}-aside`, { recursive: true })
  rmSync(shelf, { recursive: true })
  let later = storeIn(folder)
  cpSync(`${shelf}-aside`, shelf, { recursive: true })
  const [found] = await later.backups.whole(card?.id ?? '', [board.id])
  expect(later.backups.bringPictures([shown.hash])).toBe(1)
  later.goBack([{ records: found?.records ?? [], lineage: found?.lineage ?? [] }])
  later = reopened(later, folder)
  expect(later.records(board.id)).toEqual(before)
  expect(later.lineage(board.id)).toEqual(['a revision'])
  expect(later.asset(shown.hash)).not.toBeNull()
})
