import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openLibrary } from '../../main/library'
import { copierHere } from '../../main/store/backup/tasks'
import { openStore } from '../../main/store/store'
import { AppError, type Trouble, type TroubleCode } from '../../shared/errors'
import { onlyRead, smallDisk } from '../disks'
import { boardRecord, numberedId } from './store/board'
import { temporaryFolder, troubleOf } from './store/library'

/** As the app has it, without its window. */
function libraryIn(folder: string) {
  const said: string[] = []
  const log = { note: (what: string) => void said.push(what), bug: () => 'a bug' }
  /** What people were told at each opening; null: nothing. */
  const told: (Trouble | null)[] = []
  const library = openLibrary(folder, log, copierHere, (trouble) => told.push(trouble))
  onTestFinished(() => library.close())
  /** What the border does with a deed that fails. */
  const attempt = (work: () => unknown): TroubleCode | null => {
    try {
      work()
      return null
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      library.heard(error.trouble)
      return error.trouble.code
    }
  }
  return { library, attempt, told }
}

describe('a library that goes away while the app runs', () => {
  test('is not made anew in the empty place, and is found again when it is back', () => {
    const folder = join(temporaryFolder(), 'library')
    const { library, attempt } = libraryIn(folder)
    const board = boardRecord()
    library.store().addBoard([board], [])
    renameSync(folder, `${folder} elsewhere`)
    expect(attempt(() => library.store().trash(board.id))).toBe('store-unreachable')
    expect(attempt(() => library.retry())).toBe('store-unreachable')
    mkdirSync(folder)
    expect(attempt(() => library.retry())).toBe('store-unreachable')
    expect(existsSync(join(folder, 'store.db'))).toBe(false)
    renameSync(`${folder} elsewhere`, folder)
    expect(
      library
        .retry()
        .boards()
        .map(({ id }) => id),
    ).toEqual([board.id])
  })
})

describe('a library whose disk reported an error', () => {
  /** Two boards, of which the disk has lost what `lose` takes from its folder, given as it was with one of them. */
  function afterError(lose: (folder: string, older: string) => void) {
    const folder = join(temporaryFolder(), 'library')
    const older = temporaryFolder()
    const { library, told } = libraryIn(folder)
    const boards = [1, 2].map((n) => boardRecord(numberedId('board', n)))
    for (const board of boards) {
      const store = library.store()
      cpSync(folder, older, { recursive: true, filter: (path) => !path.includes('ballast') })
      store.addBoard([board], [])
    }
    library.heard({ code: 'store-io' })
    lose(folder, older)
    const found = library.store()
    expect(found.seq()).toBeLessThanOrEqual(2)
    return { library, told, ids: found.boards().map(({ id }) => id), all: boards.map(({ id }) => id) }
  }

  function put(folder: string, older: string, names: readonly string[]): void {
    for (const name of names) {
      rmSync(join(folder, name), { recursive: true, force: true })
      if (existsSync(join(older, name))) cpSync(join(older, name), join(folder, name), { recursive: true })
    }
  }

  const STORE = ['store.db', 'store.db-wal', 'seal']

  test('is said to be intact when all that was answered is there', () => {
    const { told, ids, all } = afterError(() => {})
    expect(told).toEqual([null, { code: 'store-checked' }])
    expect([...ids].sort()).toEqual(all)
  })

  test('gets back from its journal what it lost, and people hear of it', () => {
    const { told, ids, all } = afterError((folder, older) => put(folder, older, STORE))
    expect(told[1]).toMatchObject({ code: 'store-repaired', replayed: 1, whole: true })
    expect([...ids].sort()).toEqual(all)
  })

  test('is never said to be intact when its journal lost the same, and is not looked at again and again', () => {
    const { library, told, ids, all } = afterError((folder, older) =>
      put(folder, older, [...STORE, 'journal']),
    )
    expect(told[1]).toMatchObject({ code: 'store-repaired', replayed: 1, whole: false })
    expect(ids).toEqual(all.slice(0, 1))
    library.heard({ code: 'store-io' })
    library.store()
    expect(told[2]).toEqual({ code: 'store-checked' })
  })
})

test('a library somebody else holds is told as busy until it is free and asked for again', () => {
  const folder = temporaryFolder()
  const holder = openStore(folder)
  const { library } = libraryIn(folder)
  expect(troubleOf(() => library.store())).toBe('store-busy')
  holder.close()
  expect(library.retry().access).toBe('edit')
  expect(library.store().access).toBe('edit')
})

describe('a library that may only be read', () => {
  test('is looked at, and edited again once Retry finds that it may be written', ({ skip }) => {
    const disk = smallDisk(16)
    if (!disk) return skip('needs a disk of its own')
    const folder = join(disk.folder, 'library')
    const store = openStore(folder)
    const board = boardRecord()
    store.addBoard([board], [])
    store.close()
    if (!disk.mayWrite('read')) return skip('this disk cannot be made read-only')
    const { library, attempt } = libraryIn(folder)
    expect(library.store().access).toBe('look')
    expect(library.store().records(board.id)).toEqual([board])
    expect(attempt(() => library.store().trash(board.id))).toBe('store-readonly')
    expect(library.retry().access).toBe('look')
    disk.mayWrite('write')
    expect(library.store().access).toBe('look')
    expect(library.retry().access).toBe('edit')
    expect(attempt(() => library.store().trash(board.id))).toBeNull()
  })

  test('is one too when only its database is', ({ skip }) => {
    const folder = temporaryFolder()
    const store = openStore(folder)
    store.addBoard([boardRecord()], [])
    store.close()
    if (!onlyRead(join(folder, 'store.db'))) return skip('needs the right to mount')
    const { library } = libraryIn(folder)
    expect(library.store().access).toBe('look')
    expect(library.store().boards()).toHaveLength(1)
  })
})
