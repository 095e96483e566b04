import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { holdsLibrary } from '../../../main/store/reach'
import { smallDisk } from '../../disks'
import { boardRecord, commit, numberedId, textRecord } from './board'
import { everything, storeIn, temporaryFolder, troubleOf } from './library'

/** A library with one board in a folder that can be moved. */
function library() {
  const folder = join(temporaryFolder(), 'library')
  mkdirSync(folder)
  const store = storeIn(folder)
  const board = boardRecord()
  store.addBoard([board], [])
  const write = (n: number) => () =>
    store.write(board.id, [commit(numberedId('operation', n), [null, textRecord(n, `Text ${n}`)])])
  return { folder, store, board, write }
}

describe('a library whose folder is gone while it is open', () => {
  test('takes nothing, not even into files that nobody will find again', () => {
    const { folder, store, write } = library()
    write(1)()
    renameSync(folder, `${folder} elsewhere`)
    expect(troubleOf(write(2))).toBe('store-unreachable')
    const picture = {
      hash: createHash('sha256').update('x').digest('hex'),
      kind: 'png',
      width: 1,
      height: 1,
      bytes: Buffer.from('x'),
    }
    expect(troubleOf(() => store.putAsset(picture))).toBe('store-unreachable')
    expect(existsSync(folder)).toBe(false)
  })

  test('leaves nothing behind in the empty place when it is closed', () => {
    const { folder, store } = library()
    renameSync(folder, `${folder} elsewhere`)
    store.idle()
    store.close()
    expect(existsSync(folder)).toBe(false)
  })

  test('has everything it had acknowledged when it is back, and takes the same step again', () => {
    const { folder, store, board, write } = library()
    write(1)()
    renameSync(folder, `${folder} elsewhere`)
    expect(troubleOf(write(2))).toBe('store-unreachable')
    store.close()
    renameSync(`${folder} elsewhere`, folder)
    const again = storeIn(folder)
    expect(again.records(board.id)).toHaveLength(2)
    again.write(board.id, [commit(numberedId('operation', 2), [null, textRecord(2, 'Text 2')])])
    expect(again.records(board.id)).toHaveLength(3)
  })
})

test('a library that was replaced takes nothing, and what lies in its place stays as it is', () => {
  const first = library()
  const other = library()
  other.write(7)()
  const before = everything(other.store)
  other.store.close()
  rmSync(join(first.folder, 'store.db'))
  copyFileSync(join(other.folder, 'store.db'), join(first.folder, 'store.db'))
  expect(troubleOf(first.write(1))).toBe('store-unreachable')
  first.store.close()
  copyFileSync(join(first.folder, 'store.db'), join(other.folder, 'store.db'))
  expect(everything(storeIn(other.folder))).toEqual(before)
})

test('an empty place is told from a library, and so is one that only has its journal or its backups', () => {
  const folder = temporaryFolder()
  expect(holdsLibrary(folder)).toBe(false)
  expect(holdsLibrary(join(folder, 'not there'))).toBe(false)
  mkdirSync(join(folder, 'journal'))
  expect(holdsLibrary(folder)).toBe(false)
  const { folder: used, store } = library()
  store.close()
  rmSync(join(used, 'store.db'))
  expect(holdsLibrary(used)).toBe(true)
})

test('a library that is not made yet, on a disk that may only be read, is told as read-only', ({ skip }) => {
  const disk = smallDisk(1)
  if (!disk?.mayWrite('read')) return skip('needs a disk of its own')
  expect(troubleOf(() => storeIn(join(disk.folder, 'data', 'library')))).toBe('store-readonly')
  expect(existsSync(join(disk.folder, 'data'))).toBe(false)
})
