import { expect, test } from 'vitest'
import { editFrame } from '../../../shared/edit/frames'
import { docOf, framesOf } from '../../../shared/model/doc'
import { newId } from '../../../shared/model/id'
import type { Parcel } from '../../../shared/model/sharing'
import { openTestDesk } from './desk'

test('a state is kept, shown with its picture, read, named and removed', async () => {
  const desk = openTestDesk()
  const { id: board } = await desk.call('board.create', { template: 'sports' })
  const records = (await desk.call('board.open', { board })).records
  const card = await desk.call('snapshot.take', { board, reason: 'open', name: '' })
  expect(card).toMatchObject({ name: '', reason: 'open', frames: framesOf(docOf(records)).length })
  expect(await desk.call('snapshot.take', { board, reason: 'work', name: '' })).toBeNull()
  const snapshot = card?.id ?? ''
  expect(await desk.call('snapshot.read', { board, snapshot })).toEqual({ records })
  await desk.call('snapshot.rename', { board, snapshot, name: 'As it came' })
  const { snapshots, bytes, budget } = await desk.call('snapshot.list', { board })
  expect(snapshots).toEqual([{ ...card, name: 'As it came' }])
  expect(bytes).toBe(card?.bytes)
  expect(budget).toBeGreaterThan(bytes)
  await desk.call('snapshot.remove', { board, snapshot })
  expect(await desk.call('snapshot.list', { board })).toMatchObject({ snapshots: [], bytes: 0 })
})

test('only what was named on purpose has a name', async () => {
  const desk = openTestDesk()
  const { id: board } = await desk.call('board.create', { template: null })
  expect(await desk.trouble('snapshot.take', { board, reason: 'named', name: '' })).toMatchObject({
    code: 'store-refused',
  })
  expect(await desk.trouble('snapshot.take', { board, reason: 'work', name: 'Monday' })).toMatchObject({
    code: 'store-refused',
  })
})

test('the board own stamps stand on has no snapshots anybody could ask for', async () => {
  const desk = openTestDesk()
  const { id: board } = await desk.call('board.create', { template: null })
  desk.store.putSetting('stampBoard', board)
  expect(await desk.trouble('snapshot.list', { board })).toEqual({ code: 'board-gone' })
  expect(await desk.trouble('snapshot.take', { board, reason: 'work', name: '' })).toEqual({
    code: 'board-gone',
  })
})

test('the library says which board is a copy that was sent for something', async () => {
  const desk = openTestDesk()
  const { id: board } = await desk.call('board.create', { template: null })
  const doc = docOf((await desk.call('board.open', { board })).records)
  const copy = newId('board')
  const parcel: Parcel = {
    id: newId('parcel'),
    kind: 'parcel',
    parent: copy,
    order: 'a0',
    extra: {},
    purpose: 'review',
    board,
    from: 'Ann',
    note: '',
    at: '2026-11-22T10:00:00.000Z',
  }
  const moved = [...doc.values()].map((record) =>
    record.kind === 'board'
      ? { ...record, id: copy }
      : record.parent === board
        ? { ...record, parent: copy }
        : record,
  )
  desk.store.addBoard([...moved, parcel], [])
  const { boards } = await desk.call('library.open', {})
  const purposes = new Map(boards.map(({ id, purpose }) => [id, purpose]))
  expect([purposes.get(board), purposes.get(copy)]).toEqual(['board', 'review'])
})

test('what was kept is not touched by what is done later', async () => {
  const desk = openTestDesk()
  const { id: board } = await desk.call('board.create', { template: null })
  const doc = docOf((await desk.call('board.open', { board })).records)
  const [frame] = framesOf(doc)
  if (!frame) throw new Error('a blank board has a frame')
  const card = await desk.call('snapshot.take', { board, reason: 'named', name: 'Empty' })
  const edits = [...editFrame(doc, frame.id, { title: 'Later' })].map(([id, edit]) => ({ id, ...edit }))
  const steps = [{ step: 'commit' as const, operation: newId('operation'), label: 'Edit', edits }]
  await desk.call('board.write', { board, steps })
  const read = await desk.call('snapshot.read', { board, snapshot: card?.id ?? '' })
  expect(framesOf(docOf(read.records))[0]?.title).toBe(frame.title)
})
