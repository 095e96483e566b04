import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { libraryPlace, lookInto, rememberLibrary } from '../../main/libraryPlace'
import { openStore } from '../../main/store/store'
import { isNetworkPath, isSynced } from '../../main/storeRisk'
import { AppError } from '../../shared/errors'
import { boardRecord } from './store/board'
import { temporaryFolder } from './store/library'

function libraryIn(folder: string): string {
  const store = openStore(folder)
  store.addBoard([boardRecord()], [])
  store.close()
  return folder
}

function refusal(work: () => unknown): string | null {
  try {
    work()
    return null
  } catch (error) {
    if (error instanceof AppError && error.trouble.code === 'place-refused') return error.trouble.why
    throw error
  }
}

const NOWHERE = '/nowhere'

describe('where the library lies', () => {
  test('is the usual place until somebody chose another, and again after the way back', () => {
    const data = temporaryFolder()
    const usual = { folder: join(data, 'library'), kind: 'usual' }
    expect(libraryPlace(data)).toEqual(usual)
    rememberLibrary(data, '/media/stick/Boards')
    expect(libraryPlace(data)).toEqual({ folder: '/media/stick/Boards', kind: 'chosen' })
    expect(readdirSync(data)).toEqual(['library.json'])
    rememberLibrary(data, null)
    rememberLibrary(data, null)
    expect(libraryPlace(data)).toEqual(usual)
  })

  test.each(['', '{', 'null', '[]', '{"folder":7}', '{"folder":"beside"}', '{"folder":null}', '"x"'])(
    'is the usual place where the note of it is spoilt: %s',
    (note) => {
      const data = temporaryFolder()
      writeFileSync(join(data, 'library.json'), note)
      expect(libraryPlace(data).kind).toBe('usual')
    },
  )
})

describe('a folder somebody chooses for the library', () => {
  test('is a library, or the data folder that holds one', () => {
    const data = temporaryFolder()
    const library = libraryIn(join(data, 'library'))
    for (const folder of [library, data]) {
      expect(lookInto(folder, NOWHERE)).toEqual({ folder: library, holds: 'library', risk: null })
    }
  })

  test('is a full backup, which says so, and nothing in it is touched', async () => {
    const store = openStore(temporaryFolder())
    store.addBoard([boardRecord()], [])
    const backup = join(temporaryFolder(), 'backup')
    await store.backups.saveTo(backup)
    store.close()
    const before = readdirSync(backup)
    expect(lookInto(backup, NOWHERE)).toEqual({ folder: backup, holds: 'backup', risk: null })
    expect(readdirSync(backup)).toEqual(before)
    openStore(backup).close()
    expect(lookInto(backup, NOWHERE).holds).toBe('library')
  })

  test('is empty, whatever the system puts into every folder', () => {
    const folder = temporaryFolder()
    for (const name of ['.DS_Store', 'desktop.ini', 'Thumbs.db']) writeFileSync(join(folder, name), '')
    mkdirSync(join(folder, 'lost+found'))
    expect(lookInto(folder, NOWHERE)).toEqual({ folder, holds: 'nothing', risk: null })
  })

  test('may hold what is left of a library that is damaged: opening it mends it', () => {
    const library = libraryIn(temporaryFolder())
    writeFileSync(join(library, 'store.db'), 'nothing of it is left')
    expect(lookInto(library, NOWHERE).holds).toBe('library')
    rmSync(join(library, 'store.db'))
    expect(lookInto(library, NOWHERE).holds).toBe('library')
  })

  test('is refused where it holds other things, is not there, or is open already', () => {
    const other = temporaryFolder()
    writeFileSync(join(other, 'taxes.txt'), '')
    expect(refusal(() => lookInto(other, NOWHERE))).toBe('foreign')
    const journals = temporaryFolder()
    mkdirSync(join(journals, 'journal'))
    writeFileSync(join(journals, 'journal', 'monday.txt'), '')
    writeFileSync(join(journals, 'diary.txt'), '')
    expect(refusal(() => lookInto(journals, NOWHERE))).toBe('foreign')
    expect(refusal(() => lookInto(join(other, 'gone'), NOWHERE))).toBe('gone')
    expect(refusal(() => lookInto(join(other, 'taxes.txt'), NOWHERE))).toBe('gone')
    const data = temporaryFolder()
    const library = libraryIn(join(data, 'library'))
    for (const folder of [data, library]) expect(refusal(() => lookInto(folder, library))).toBe('open')
  })

  test('is refused where another program has a database of that name, or a newer version was', () => {
    const foreign = temporaryFolder()
    const db = new Database(join(foreign, 'store.db'))
    db.exec('CREATE TABLE goods (id)')
    db.close()
    expect(refusal(() => lookInto(foreign, NOWHERE))).toBe('foreign')
    const newer = libraryIn(temporaryFolder())
    const ours = new Database(join(newer, 'store.db'))
    ours.pragma('journal_mode = DELETE')
    ours.pragma('user_version = 999')
    ours.close()
    expect(refusal(() => lookInto(newer, NOWHERE))).toBe('newer')
    expect(existsSync(join(newer, 'quarantine'))).toBe(false)
  })
})

describe('a place that is not safe for a library', () => {
  test.each([
    ['C:\\Users\\ann\\OneDrive\\Boards', true],
    ['C:\\Users\\ann\\OneDrive - Harbour Hotels\\Boards', true],
    ['/home/ann/Dropbox/boards', true],
    ['/home/ann/Dropbox (Personal)/boards', true],
    ['/Users/ann/Library/Mobile Documents/com~apple~CloudDocs', true],
    ['/Users/ann/Library/CloudStorage/GoogleDrive-ann', true],
    ['/home/ann/Nextcloud', true],
    ['/home/ann/Documents/Dropboxes', false],
    ['/home/ann/one drive through town', false],
    ['/home/ann/.config/CXBoard/library', false],
  ])('%s is copied by another program: %s', (folder, is) => {
    expect(isSynced(folder)).toBe(is)
  })

  test.each([
    ['\\\\server\\share\\boards', true],
    ['\\\\?\\UNC\\server\\share', true],
    ['\\\\?\\C:\\Users\\ann', false],
    ['C:\\Users\\ann', false],
    ['/home/ann', false],
  ])('%s is on another computer: %s', (folder, is) => {
    expect(isNetworkPath(folder)).toBe(is)
  })
})
