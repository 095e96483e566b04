import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readPackage } from '../../../main/package/read'
import type { Store } from '../../../main/store/store'
import { emptyFrame } from '../../../shared/edit/frames'
import { AppError } from '../../../shared/errors'
import { put } from '../../../shared/model/change'
import { boardOf, docOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { ordersBetween } from '../../../shared/model/order'
import { reopened } from '../store/library'
import { openTestDesk } from './desk'
import { change, docOn, opened, parkOn, person, sent } from './people'

vi.setConfig({ testTimeout: 60_000 })

/** A board of so many records that it comes in several parts, as a file. */
async function largeFile(): Promise<string> {
  const ann = person('ann')
  const board = await parkOn(ann)
  const frames = ordersBetween(null, null, 900).map((order) => ({
    ...emptyFrame(board, order),
    background: 'none' as const,
  }))
  await change(ann, board, put(docOn(ann, board), ...frames))
  return sent(ann, board)
}

test('a large board is kept whole, goes on in the window meanwhile, and says how far it is', async () => {
  const path = await largeFile()
  const ben = person('ben')
  const { ticket } = await ben.call('file.drop', { path })
  const lists: number[] = []
  const asking = setInterval(() => lists.push(ben.store.boards().length), 0)
  const { id } = await ben.call('file.accept', { ticket })
  clearInterval(asking)
  expect(lists.length).toBeGreaterThan(1)
  expect(new Set(lists)).toEqual(new Set([0]))
  const { records, revision } = readPackage(readFileSync(path))
  expect(docOf(ben.store.records(id))).toEqual(docOf(records))
  expect(ben.store.lineage(id)).toEqual([revision])
  expect(ben.store.revision(id, revision)).not.toBeNull()
  const told = ben.seen.files.filter(({ phase }) => phase === 'keeping').at(-1)
  expect(told?.of).toBeGreaterThan(0)
  // The same file again is known, and its board can be worked on and thrown away
  const again = await ben.call('file.drop', { path })
  expect(again).toMatchObject({ relation: 'same', board: id })
  await ben.call('board.trash', { board: id })
  expect(ben.store.trashed().map((row) => row.id)).toEqual([id])
})

test('a large board that is called off half way leaves nothing, and can be begun again', async () => {
  const path = await largeFile()
  const ben = person('ben')
  const { ticket } = await ben.call('file.drop', { path })
  const keeping = ben.trouble('file.accept', { ticket })
  const after = await halfWay(ben.store, path)
  await ben.call('file.stop', {})
  expect(await keeping).toEqual({ code: 'E_CANCELLED' })
  expect(after).toBe(true)
  expect(ben.store.boards()).toEqual([])
  expect(ben.store.expects(boardIn(path))).toBe(false)
  const { id } = await ben.call('file.accept', { ticket })
  expect(id).toBe(boardIn(path))
})

test('a large board whose disk is full half way leaves nothing, and comes in when there is room', async () => {
  const path = await largeFile()
  const real = person('ben')
  let isFull = true
  const mayWrite = () => {
    if (isFull) throw new AppError({ code: 'store-full' })
  }
  const store: Store = {
    ...real.store,
    arrive(board, records, from) {
      if (from > 0) mayWrite()
      return real.store.arrive(board, records, from)
    },
    leave(board) {
      mayWrite()
      return real.store.leave(board)
    },
  }
  const ben = openTestDesk({ store: () => store })
  const { ticket } = await ben.call('file.drop', { path })
  expect(await ben.trouble('file.accept', { ticket })).toEqual({ code: 'store-full' })
  expect(real.store.boards()).toEqual([])
  expect(ben.seen.notes.at(-1)).toContain('store-full')
  isFull = false
  while (real.store.leave(boardIn(path)));
  await ben.call('file.accept', { ticket })
  expect(real.store.boards().map((row) => row.id)).toEqual([boardIn(path)])
})

test('two files of one board at once become two boards', async () => {
  const path = await largeFile()
  const ben = person('ben')
  const first = await ben.call('file.drop', { path })
  const keeping = ben.call('file.accept', { ticket: first.ticket })
  expect(await halfWay(ben.store, path)).toBe(true)
  const other = await opened(ben, path)
  const { id } = await keeping
  expect(id).toBe(boardIn(path))
  expect(ben.store.boards().map((row) => row.id)).toEqual(expect.arrayContaining([id, other]))
  expect(ben.store.records(other)).toHaveLength(ben.store.records(id).length)
})

test('a text that is not what its revision says is refused, and nothing is kept', async () => {
  const path = await largeFile()
  const cleo = openTestDesk({
    importFile: async (file) => {
      const board = readPackage(readFileSync(file))
      return { ...board, text: Buffer.concat([board.text, Buffer.from(' ')]), size: 1 }
    },
  })
  const { ticket } = await cleo.call('file.drop', { path })
  expect(await cleo.trouble('file.accept', { ticket })).toEqual({ code: 'E_HASH', part: 'board.json' })
  expect(cleo.store.boards()).toEqual([])
})

test('after a start in the middle of it nothing of the board is there', async () => {
  const path = await largeFile()
  const ben = person('ben')
  const { ticket } = await ben.call('file.drop', { path })
  const keeping = ben.trouble('file.accept', { ticket })
  expect(await halfWay(ben.store, path)).toBe(true)
  const store = reopened(ben.store, join(ben.folder, 'library'))
  await keeping.catch(() => {})
  expect(store.boards()).toEqual([])
  expect(store.trashed()).toEqual([])
  expect(store.notice).toBeNull()
})

function boardIn(path: string): Id {
  return boardOf(docOf(readPackage(readFileSync(path)).records)).id
}

/** Waits until some of the board is on its way; false: it was over before. */
async function halfWay(store: Store, path: string): Promise<boolean> {
  const id = boardIn(path)
  for (let turn = 0; turn < 100_000 && store.boards().length === 0; turn += 1) {
    if (store.expects(id)) return true
    await new Promise(setImmediate)
  }
  return false
}
