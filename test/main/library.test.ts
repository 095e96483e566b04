import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openLibrary } from '../../main/library'
import { copierHere } from '../../main/store/backup/tasks'
import { openStore } from '../../main/store/store'
import { AppError, type TroubleCode } from '../../shared/errors'
import { onlyRead, smallDisk } from '../disks'
import { boardRecord } from './store/board'
import { temporaryFolder, troubleOf } from './store/library'

/** As the app has it, without its window. */
function libraryIn(folder: string) {
  const said: string[] = []
  const log = { note: (what: string) => void said.push(what), bug: () => 'a bug' }
  const library = openLibrary(folder, log, copierHere, () => {})
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
  return { library, attempt }
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
