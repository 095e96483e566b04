import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startRound } from '../../../shared/edit/rounds'
import { boardOf, docOf, ratersOf } from '../../../shared/model/doc'
import { boardRecord, commit, numberedId, textRecord } from '../store/board'
import { openTestDesk } from './desk'

/** A library with three boards, backed up, and then changed: one edited, one thrown away, one left as it was. */
async function changedDesk() {
  const desk = openTestDesk()
  const { store } = desk
  const boards = [1, 2, 3].map((n) => boardRecord(numberedId('board', n), `Board ${n}`))
  for (const [n, board] of boards.entries()) store.addBoard([board, textRecord(n, 'then')], [])
  const [edited = '', trashed = '', left = ''] = boards.map(({ id }) => id)
  const card = await store.backups.make('time')
  const then = boards.map(({ id }) => store.records(id))
  store.write(edited, [
    commit(numberedId('operation', 1), [textRecord(0, 'then'), textRecord(0, 'now')]),
    commit(numberedId('operation', 2), [null, textRecord(9, 'added')]),
  ])
  store.trash(trashed)
  return { ...desk, edited, trashed, left, then, backup: card?.id ?? '' }
}

test('the boards of a backup are listed beside what became of them', async () => {
  const { call, edited, trashed, left, backup } = await changedDesk()
  expect((await call('backup.list', {})).map(({ id }) => id)).toEqual([backup])
  const boards = await call('backup.boards', { backup })
  expect(new Map(boards.map(({ id, now }) => [id, now]))).toEqual(
    new Map([
      [edited, 'changed'],
      [trashed, 'trashed'],
      [left, 'same'],
    ]),
  )
  const [first] = boards.filter(({ id }) => id === edited)
  expect(first).toMatchObject({ title: 'Board 1', frames: 0 })
  expect(first?.cover).toHaveLength(1)
})

test('a change that was taken back is no change', async () => {
  const { call, store, edited, backup } = await changedDesk()
  store.write(edited, [{ step: 'undo', operation: numberedId('operation', 1) }])
  const boards = await call('backup.boards', { backup })
  expect(boards.find(({ id }) => id === edited)?.now).toBe('same')
})

test('boards go back together, each in one step that can be undone, and everything before is kept', async () => {
  const { call, store, edited, trashed, left, then, backup } = await changedDesk()
  const now = store.records(edited)
  expect(await call('backup.goBack', { backup, boards: [edited, trashed, left] })).toEqual({ boards: 2 })
  expect([edited, trashed, left].map((id) => store.records(id))).toEqual(then)
  expect(store.trashed()).toEqual([])
  expect(store.backups.list()[0]?.reason).toBe('restore')
  expect(store.snapshots(edited)[0]?.reason).toBe('restore')
  expect(store.snapshotRecords(edited, store.snapshots(edited)[0]?.id ?? '')).toEqual(now)
  const step = store.open(edited).past.at(-1)
  expect(step?.label).toMatch(/^Go back to .*\d/)
  store.write(edited, [{ step: 'undo', operation: step?.id ?? '' }])
  expect(store.records(edited)).toEqual(now)
})

test('going back to what is there already changes nothing', async () => {
  const { call, store, left, backup } = await changedDesk()
  const seq = store.seq()
  expect(await call('backup.goBack', { backup, boards: [left] })).toEqual({ boards: 0 })
  expect(store.seq()).toBe(seq)
})

test('a board the backup does not hold is refused, and none goes back', async () => {
  const { call, trouble, store, edited, backup } = await changedDesk()
  const later = boardRecord(numberedId('board', 9))
  store.addBoard([later], [])
  const before = store.records(edited)
  expect(await trouble('backup.goBack', { backup, boards: [edited, later.id] })).toEqual({
    code: 'board-gone',
  })
  expect(store.records(edited)).toEqual(before)
  expect(await trouble('backup.board', { backup, board: later.id })).toEqual({ code: 'board-gone' })
  const { records } = await call('backup.board', { backup, board: edited })
  expect(boardOf(docOf(records)).title).toBe('Board 1')
})

test('a damaged backup is told as one, and the boards are as they were', async () => {
  const { trouble, folder, store, edited, backup } = await changedDesk()
  writeFileSync(join(folder, 'library', 'backups', `${backup}.db`), 'noise')
  const before = store.records(edited)
  const damaged = { code: 'E_DAMAGED', part: 'backup' }
  expect(await trouble('backup.boards', { backup })).toEqual(damaged)
  expect(await trouble('backup.goBack', { backup, boards: [edited] })).toEqual(damaged)
  expect(store.records(edited)).toEqual(before)
})

test('a full backup goes into a folder of its own, twice into two', async () => {
  const { call, folder, seen } = await changedDesk()
  const first = await call('backup.save', {})
  const second = await call('backup.save', {})
  if (first.state !== 'written' || second.state !== 'written') throw new Error('nothing was written')
  expect(first.name).toMatch(/^CXBoard backup \d{4}-\d\d-\d\d \d\d\.\d\d$/)
  expect(second.name).not.toBe(first.name)
  expect(readdirSync(join(folder, first.name))).toContain('store.db')
  expect(readFileSync(join(folder, first.name, 'Read me.txt'), 'utf8')).toContain('store.db')
  expect(existsSync(join(folder, `${first.name}.unfinished`))).toBe(false)
  await call('file.reveal', { handle: first.handle })
  expect(seen.revealed).toEqual([join(folder, first.name)])
})

test('who changes their mind about the folder gets no backup', async () => {
  const { call } = openTestDesk({ askFolder: async () => null })
  expect(await call('backup.save', {})).toEqual({ state: 'cancelled' })
})

test('what removes a hundred records at once is backed up before it is written', async () => {
  const { call, store } = openTestDesk()
  const board = boardRecord()
  const many = Array.from({ length: 150 }, (_, n) => textRecord(n, 'one of many'))
  store.addBoard([board, ...many], [])
  const gone = commit(numberedId('operation', 1), ...many.map((text) => [text, null] as const))
  await call('board.write', { board: board.id, steps: [gone] })
  expect(store.records(board.id)).toHaveLength(1)
  const [backup] = store.backups.list()
  expect(backup?.reason).toBe('bulk')
  const [kept] = await store.backups.whole(backup?.id ?? '', [board.id])
  expect(kept?.records).toHaveLength(151)
})

test('a board whose silent session is not revealed stays as it is, in the trash too', async () => {
  const { call, trouble, store } = openTestDesk()
  const { id: board } = await call('board.create', { template: 'sports' })
  const card = await store.backups.make('time')
  const doc = docOf(store.records(board))
  const raters = ratersOf(doc).map(({ id }) => id)
  const asked = { title: '', raters, frames: [], minutesEach: null }
  const { change } = startRound(doc, asked, '2026-11-22T10:00:00.000Z')
  const edits = [...change].map(([id, edit]) => ({ id, ...edit }))
  const operation = numberedId('operation', 1)
  await call('board.write', { board, steps: [{ step: 'commit', operation, label: 'Start', edits }] })
  const back = { backup: card?.id ?? '', boards: [board] }
  expect(await call('backup.boards', { backup: back.backup })).toMatchObject([{ id: board, now: 'blind' }])
  const seq = store.seq()
  expect(await trouble('backup.goBack', back)).toEqual({ code: 'session-blind' })
  store.trash(board)
  expect(await call('backup.boards', { backup: back.backup })).toMatchObject([{ id: board, now: 'blind' }])
  expect(await trouble('backup.goBack', back)).toEqual({ code: 'session-blind' })
  expect(store.seq()).toBe(seq + 1)
})
