import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openStore } from '../../../main/store/store'
import type { Id } from '../../../shared/model/id'
import { pngOf } from '../pictures/made'
import { boardRecord, commit, numberedId, textRecord } from '../store/board'
import { openTestDesk } from './desk'

const FOLDER = 'CXBoard backup 2026-11-20 14.03'

function folderOfMine(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cxboard-elsewhere-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A full backup of a library with two boards, one with a picture; the folder it lies in, and what it holds. */
async function fullBackup() {
  const desk = openTestDesk()
  const { asset } = await desk.call('picture.keep', { bytes: new Uint8Array(pngOf(8, 8)) })
  const [first, second] = [1, 2].map((n) => boardRecord(numberedId('board', n), `Board ${n}`))
  if (!first || !second) throw new Error('two boards')
  // Any record that holds a picture's name is one that shows it
  desk.store.addBoard([first, textRecord(0, 'then'), textRecord(1, asset)], [])
  desk.store.addBoard([second, textRecord(2, 'untouched')], [])
  const folder = join(folderOfMine(), FOLDER)
  await desk.store.backups.saveTo(folder)
  return { desk, folder, asset, first: first.id, second: second.id, kept: desk.store.records(first.id) }
}

/** Every file with its size and the moment of its last change. */
function traces(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => `${name} ${statSync(join(folder, name)).size} ${statSync(join(folder, name)).mtimeMs}`)
}

/** Another library, and a person who chooses this folder. */
function deskChoosing(folder: string | null) {
  return openTestDesk({ askFolder: async () => folder })
}

async function back(desk: ReturnType<typeof deskChoosing>, boards: readonly Id[]) {
  const brought = await desk.call('backup.bring', {})
  return desk.call('backup.goBack', { backup: brought?.id ?? '', boards: [...boards] })
}

describe('a full backup that is looked into', () => {
  test('says when it was made and what it holds, and nothing in its folder is touched', async () => {
    const { folder } = await fullBackup()
    const before = traces(folder)
    const desk = deskChoosing(folder)
    const brought = await desk.call('backup.bring', {})
    expect(brought).toMatchObject({ name: FOLDER, reason: 'folder', boards: 2 })
    expect(brought?.at).toBe(new Date(2026, 10, 20, 14, 3).toISOString())
    const boards = await desk.call('backup.boards', { backup: brought?.id ?? '' })
    expect(boards.map(({ title, now }) => [title, now]).sort()).toEqual([
      ['Board 1', 'gone'],
      ['Board 2', 'gone'],
    ])
    expect(await desk.call('backup.list', {})).toEqual([])
    expect(traces(folder)).toEqual(before)
  })

  test('gives its boards back to a library that has none of them, with their pictures', async () => {
    const { folder, first, kept, asset } = await fullBackup()
    const desk = deskChoosing(folder)
    expect(await back(desk, [first])).toEqual({ boards: 1 })
    expect(desk.store.records(first)).toEqual(kept)
    expect(desk.store.asset(asset)).not.toBeNull()
    expect(desk.store.boards()).toHaveLength(1)
    expect(readdirSync(folder).sort()).toEqual(['Read me.txt', 'assets.db', 'store.db'])
  })

  test('takes a board that was changed since back in one step, which can be undone', async () => {
    const { desk, folder, first, second, kept } = await fullBackup()
    desk.store.write(first, [
      commit(numberedId('operation', 1), [textRecord(0, 'then'), textRecord(0, 'now')]),
    ])
    const now = desk.store.records(first)
    const again = openTestDesk({ askFolder: async () => folder, store: () => desk.store })
    const brought = await again.call('backup.bring', {})
    const boards = await again.call('backup.boards', { backup: brought?.id ?? '' })
    expect(new Map(boards.map((board) => [board.id, board.now]))).toEqual(
      new Map([
        [first, 'changed'],
        [second, 'same'],
      ]),
    )
    expect(await again.call('backup.goBack', { backup: brought?.id ?? '', boards: [first, second] })).toEqual(
      {
        boards: 1,
      },
    )
    expect(desk.store.records(first)).toEqual(kept)
    const step = desk.store.open(first).past.at(-1)
    expect(step?.label).toMatch(/^Go back to .*20/)
    desk.store.write(first, [{ step: 'undo', operation: step?.id ?? '' }])
    expect(desk.store.records(first)).toEqual(now)
  })

  test('is let go when another one is chosen, and when the library is closed', async () => {
    const { folder } = await fullBackup()
    const { folder: other } = await fullBackup()
    let chosen = folder
    const desk = openTestDesk({ askFolder: async () => chosen })
    await desk.call('backup.bring', {})
    chosen = other
    await desk.call('backup.bring', {})
    const lying = () =>
      readdirSync(join(desk.folder, 'library', 'backups')).filter((name) => /\.db$/.test(name))
    expect(lying()).toHaveLength(1)
    desk.store.close()
    expect(lying()).toEqual([])
  })

  test('may also be a whole data folder, closed or killed in the middle of work', async () => {
    const data = folderOfMine()
    const store = openStore(join(data, 'library'))
    const board = boardRecord(numberedId('board', 7), 'Left behind')
    store.addBoard([board], [])
    // As a kill leaves it: with its log beside it
    const killed = folderOfMine()
    mkdirSync(join(killed, 'library'))
    for (const name of readdirSync(join(data, 'library'))) {
      if (/\.db(-wal)?$/.test(name)) copyFileSync(join(data, 'library', name), join(killed, 'library', name))
    }
    store.close()
    for (const folder of [data, killed]) {
      const desk = deskChoosing(folder)
      expect(await back(desk, [board.id])).toEqual({ boards: 1 })
      expect(desk.store.records(board.id)).toEqual([board])
    }
  })
})

describe('a folder that is no full backup', () => {
  test.each<[string, string, (folder: string) => void]>([
    ['holds none', 'none', (folder) => rmSync(join(folder, 'store.db'))],
    ['is cut off', 'damaged', (folder) => truncateSync(join(folder, 'store.db'), 8192)],
    ['is empty', 'damaged', (folder) => truncateSync(join(folder, 'store.db'), 0)],
    [
      'is something else',
      'damaged',
      (folder) => writeFileSync(join(folder, 'store.db'), 'a shop, not a board'),
    ],
    [
      'has a letter wrong',
      'damaged',
      (folder) => {
        const bytes = readFileSync(join(folder, 'store.db'))
        bytes.fill(0xff, 4096, 5000)
        writeFileSync(join(folder, 'store.db'), bytes)
      },
    ],
    [
      'is the database of another program',
      'damaged',
      (folder) => {
        rmSync(join(folder, 'store.db'))
        const db = new Database(join(folder, 'store.db'))
        db.exec('CREATE TABLE board (id)')
        db.close()
      },
    ],
    [
      'comes from a newer version',
      'newer',
      (folder) => {
        const db = new Database(join(folder, 'store.db'))
        db.pragma('user_version = 999')
        db.close()
      },
    ],
  ])('%s: it is refused by name, and nothing changes', async (_name, why, spoil) => {
    const { folder } = await fullBackup()
    spoil(folder)
    const desk = deskChoosing(folder)
    expect(await desk.trouble('backup.bring', {})).toEqual({ code: 'backup-unusable', name: FOLDER, why })
    expect(desk.store.boards()).toEqual([])
    expect(readdirSync(join(desk.folder, 'library')).filter((name) => name === 'quarantine')).toEqual([])
  })

  test('that cannot be read says so', async ({ skip }) => {
    if (process.getuid?.() === 0 || process.platform === 'win32') return skip('this user may read everything')
    const { folder } = await fullBackup()
    chmodSync(join(folder, 'store.db'), 0)
    expect(await deskChoosing(folder).trouble('backup.bring', {})).toMatchObject({ why: 'unread' })
  })

  test('that is gone before its boards come back changes nothing', async () => {
    const { folder, first } = await fullBackup()
    const desk = deskChoosing(folder)
    const brought = await desk.call('backup.bring', {})
    rmSync(folder, { recursive: true })
    expect(await desk.trouble('backup.goBack', { backup: brought?.id ?? '', boards: [first] })).toMatchObject(
      {
        code: 'backup-unusable',
        why: 'unread',
      },
    )
    expect(desk.store.boards()).toEqual([])
  })

  test('but the library that is open says that it is that one', async () => {
    const desk = openTestDesk({ askFolder: async () => desk.folder })
    expect(await desk.trouble('backup.bring', {})).toMatchObject({ code: 'backup-unusable', why: 'open' })
  })

  test('and nobody has to choose any', async () => {
    expect(await deskChoosing(null).call('backup.bring', {})).toBeNull()
  })
})
