import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { freeBytes, keepBallast } from '../../../main/store/ballast'
import { boardRecord, commit, numberedId, textRecord } from './board'
import { everything, reopened, storeIn, temporaryFolder, troubleOf } from './library'

/** A disk of this size, for as long as the test runs; null: only the administrator of a Linux can have one. */
function smallDisk(megabytes: number): string | null {
  const folder = join(temporaryFolder(), 'disk')
  mkdirSync(folder)
  if (!done('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) return null
  onTestFinished(() => void done('umount', '-l', folder))
  return folder
}

function done(program: string, ...words: readonly string[]): boolean {
  return spawnSync(program, words).status === 0
}

const canMount = process.getuid?.() === 0 && process.platform === 'linux'

test('on a full disk a write is refused whole, and goes on when there is space again', ({ skip }) => {
  const folder = canMount ? smallDisk(8) : null
  if (!folder) return skip('needs a disk of its own')
  let store = storeIn(folder)
  const board = boardRecord()
  store.addBoard([board], [])
  const filler = join(folder, 'a film')
  writeFileSync(filler, Buffer.alloc(Math.max(0, freeBytes(folder) - 700_000)))
  let written = 0
  const write = (n: number) =>
    store.write(board.id, [commit(numberedId('operation', n), [null, textRecord(n, 'x'.repeat(20_000))])])
  let trouble = null
  while (trouble === null && written < 200) {
    trouble = troubleOf(() => write(written + 1))
    if (trouble === null) written += 1
  }
  expect(trouble).toBe('store-full')
  expect(store.records(board.id)).toHaveLength(written + 1)
  expect(troubleOf(() => write(written + 1))).toBe('store-full')
  rmSync(filler)
  write(written + 1)
  const before = everything(store)
  store = reopened(store, folder)
  expect(store.notice).toBeNull()
  expect(everything(store)).toEqual(before)
  expect(store.records(board.id)).toHaveLength(written + 2)
  store.close()
  writeFileSync(join(folder, 'store.db'), 'noise')
  expect(everything(storeIn(folder))).toEqual(before)
})

test('space that was put aside is given back when the disk is full, and the write succeeds', ({ skip }) => {
  const folder = canMount ? smallDisk(8) : null
  if (!folder) return skip('needs a disk of its own')
  const ballast = join(folder, 'ballast')
  writeFileSync(ballast, Buffer.alloc(3 * 1024 ** 2))
  const store = storeIn(folder)
  const board = boardRecord()
  store.addBoard([board], [])
  writeFileSync(join(folder, 'a film'), Buffer.alloc(Math.max(0, freeBytes(folder) - 200_000)))
  for (let n = 1; n <= 30; n += 1) {
    store.write(board.id, [commit(numberedId('operation', n), [null, textRecord(n, 'x'.repeat(20_000))])])
  }
  expect(existsSync(ballast)).toBe(false)
  expect(store.records(board.id)).toHaveLength(31)
  const before = everything(store)
  const again = reopened(store, folder)
  expect(again.notice).toBeNull()
  expect(everything(again)).toEqual(before)
})

test('space is put aside when nobody is working, but not on a disk that has little', ({ skip }) => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  store.idle()
  expect(existsSync(join(folder, 'ballast'))).toBe(freeBytes(folder) > 500 * 1024 ** 2)
  const disk = canMount ? smallDisk(8) : null
  if (!disk) return skip('needs a disk of its own')
  keepBallast(join(disk, 'ballast'))
  expect(existsSync(join(disk, 'ballast'))).toBe(false)
})

test('a disk that may only be read is told as read-only', ({ skip }) => {
  const folder = canMount ? smallDisk(8) : null
  if (!folder) return skip('needs a disk of its own')
  storeIn(folder).close()
  if (!done('mount', '-o', 'remount,ro', folder)) return skip('this disk cannot be made read-only')
  expect(troubleOf(() => storeIn(folder))).toBe('store-readonly')
})
