import { expect, test } from 'vitest'
import { startRound } from '../../../shared/edit/rounds'
import { reportOf } from '../../../shared/method/report'
import { boardOf, docOf, framesOf, ratersOf } from '../../../shared/model/doc'
import { newId } from '../../../shared/model/id'
import { templateDoc } from '../../boards'
import { openTestDesk } from './desk'

test('another board comes with its report and the settings that made it', async () => {
  const { call, store } = openTestDesk()
  const doc = templateDoc('bank')
  store.addBoard([...doc.values()], [])
  const compared = await call('board.compared', { board: boardOf(doc).id })
  const { title, weights, motMultiplier } = boardOf(doc)
  expect(compared).toEqual({ title, weights, motMultiplier, report: reportOf(doc) })
  expect(compared.report?.board.alignment).toBe(55.89)
})

test('comparing changes nothing', async () => {
  const { call, store } = openTestDesk()
  const doc = templateDoc('bank')
  store.addBoard([...doc.values()], [])
  const before = store.boards()
  await call('board.compared', { board: boardOf(doc).id })
  expect(store.boards()).toEqual(before)
  expect(docOf(store.records(boardOf(doc).id))).toEqual(doc)
})

test('a board in a silent session keeps its scores to itself', async () => {
  const { call, store } = openTestDesk()
  const doc = templateDoc('sports')
  const board = boardOf(doc).id
  store.addBoard([...doc.values()], [])
  const asked = {
    title: 'Monday',
    raters: ratersOf(doc).map(({ id }) => id),
    frames: framesOf(doc).map(({ id }) => id),
    minutesEach: null,
  }
  const { change } = startRound(doc, asked, '2026-11-22T10:00:00.000Z')
  const edits = [...change].map(([id, edit]) => ({ id, ...edit }))
  store.write(board, [{ step: 'commit', operation: newId('operation'), label: 'Start session', edits }])
  expect((await call('board.compared', { board })).report).toBeNull()
})

test('a board that is gone, or in the trash, cannot be compared', async () => {
  const { call, store, trouble } = openTestDesk()
  const doc = templateDoc('bank')
  const board = boardOf(doc).id
  expect(await trouble('board.compared', { board })).toEqual({ code: 'board-gone' })
  store.addBoard([...doc.values()], [])
  await call('board.trash', { board })
  expect(await trouble('board.compared', { board })).toEqual({ code: 'board-gone' })
})

test('the board of own stamps is no board to compare with', async () => {
  const { store, trouble } = openTestDesk()
  const doc = templateDoc('bank')
  store.addBoard([...doc.values()], [])
  store.putSetting('stampBoard', boardOf(doc).id)
  expect(await trouble('board.compared', { board: boardOf(doc).id })).toEqual({ code: 'board-gone' })
})
