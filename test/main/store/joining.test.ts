import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newId } from '../../../shared/model/id'
import { boardRecord, commit, numberedId, textRecord, undo } from './board'
import { everything, history, reopened, storeIn, temporaryFolder, troubleOf } from './library'

const CANONICAL = Buffer.from('{"schema":5}')

test('a merge is one step of the history, and the file it came in is the newest state that was shared', () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  const board = boardRecord()
  const mine = textRecord(1, 'mine')
  const theirs = textRecord(2, 'theirs')
  store.addBoard([board, mine], ['long ago'])
  const operation = newId('operation')
  store.merge(board.id, [commit(operation, [null, theirs])], 'what came', CANONICAL)
  store = reopened(store, folder)
  expect(store.records(board.id)).toEqual([board, mine, theirs])
  expect(store.lineage(board.id)).toEqual(['what came', 'long ago'])
  expect(Buffer.from(store.revision(board.id, 'what came') ?? [])).toEqual(CANONICAL)
  store.write(board.id, [undo(operation)])
  expect(store.records(board.id)).toEqual([board, mine])
})

test('a merge that is refused leaves neither its steps nor its revision behind', () => {
  const store = storeIn(temporaryFolder())
  const board = boardRecord()
  store.addBoard([board], [])
  const before = everything(store)
  const steps = [commit(newId('operation'), [null, textRecord(1, 'new')]), undo(newId('operation'))]
  expect(troubleOf(() => store.merge(board.id, steps, 'what came', CANONICAL))).toBe('store-refused')
  expect(everything(store)).toEqual(before)
  store.trash(board.id)
  expect(troubleOf(() => store.merge(board.id, [], 'what came', CANONICAL))).toBe('board-gone')
})

test('a merge that brings nothing is remembered, and the board is not a changed one for it', () => {
  const store = storeIn(temporaryFolder())
  const board = boardRecord()
  store.addBoard([board], [])
  const [before] = store.boards()
  store.merge(board.id, [], 'what came', CANONICAL)
  expect(store.boards()).toMatchObject([{ changedSeq: before?.changedSeq, lineage: ['what came'] }])
})

test('what a file came from is behind the board too once they are merged, each state once', () => {
  const store = storeIn(temporaryFolder())
  const board = boardRecord()
  store.addBoard([board], ['both know it', 'mine'])
  store.merge(board.id, [], 'what came', CANONICAL, ['theirs', 'both know it', 'what came'])
  expect(store.lineage(board.id)).toEqual(['what came', 'theirs', 'both know it', 'mine'])
})

test('while a merge is undone the board does not come from what came in with it, and after that never did', () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  const board = boardRecord()
  store.addBoard([board], ['mine'])
  const operation = newId('operation')
  const steps = [commit(operation, [null, textRecord(1, 'theirs')])]
  store.merge(board.id, steps, 'what came', CANONICAL, ['theirs', 'mine'])
  store.write(board.id, [undo(operation)])
  expect(store.lineage(board.id)).toEqual(['mine'])
  store.write(board.id, [{ step: 'redo', operation }])
  expect(store.lineage(board.id)).toEqual(['what came', 'theirs', 'mine'])
  store.write(board.id, [undo(operation), commit(newId('operation'), [null, textRecord(2, 'else')])])
  store = reopened(store, folder)
  expect(store.boards()).toMatchObject([{ lineage: ['mine'] }])
  expect(store.lineage(board.id)).toEqual(['mine'])
  store.merge(board.id, [], 'what came', CANONICAL)
  expect(store.lineage(board.id)).toEqual(['what came', 'mine'])
})

test('a board that went back behind a merge does not come from what came in with it, until that is undone', () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  const board = boardRecord()
  store.addBoard([board], ['mine'])
  const before = store.keepSnapshot(board.id, { reason: 'named', name: 'Before' })
  if (before === null) throw new Error('nothing was kept')
  const text = textRecord(1, 'theirs')
  const [merging, back] = [newId('operation'), newId('operation')]
  store.merge(board.id, [commit(merging, [null, text])], 'what came', CANONICAL, ['theirs', 'mine'])
  const { seq } = store.write(board.id, [{ ...commit(back, [text, null]), past: { seq: before.seq } }])
  // Nothing else has to come through for it to hold
  expect(store.seq()).toBe(seq)
  store = reopened(store, folder)
  expect(store.lineage(board.id)).toEqual(['mine'])
  store.write(board.id, [undo(back)])
  expect(store.lineage(board.id)).toEqual(['what came', 'theirs', 'mine'])
  store.write(board.id, [{ step: 'redo', operation: back }])
  const again = newId('operation')
  store.merge(board.id, [commit(again, [null, text])], 'what came', CANONICAL, ['theirs', 'mine'])
  expect(store.lineage(board.id)).toEqual(['what came', 'theirs', 'mine'])
  store.write(board.id, [undo(again)])
  expect(store.lineage(board.id)).toEqual(['mine'])
  store.write(board.id, [undo(merging)])
  expect(store.lineage(board.id)).toEqual(['mine'])
  store.write(board.id, [{ step: 'redo', operation: again }])
  expect(store.lineage(board.id)).toEqual(['what came', 'theirs', 'mine'])
})

test('what was merged before a state stays behind a board that goes back to it', () => {
  const store = storeIn(temporaryFolder())
  const board = boardRecord()
  store.addBoard([board], ['mine'])
  const [text, more] = [textRecord(1, 'theirs'), textRecord(2, 'more')]
  store.merge(board.id, [commit(newId('operation'), [null, text])], 'what came', CANONICAL)
  const kept = store.keepSnapshot(board.id, { reason: 'named', name: 'Then' })
  store.merge(board.id, [commit(newId('operation'), [null, more])], 'what came later', CANONICAL)
  const back = newId('operation')
  const going = [{ ...commit(back, [more, null]), past: { seq: kept?.seq ?? 0 } }]
  store.write(board.id, going)
  expect(store.lineage(board.id)).toEqual(['what came', 'mine'])
  store.write(board.id, going)
  expect(store.lineage(board.id)).toEqual(['what came', 'mine'])
  store.addRevision(board.id, 'what came later', CANONICAL)
  expect(store.lineage(board.id)).toEqual(['what came later', 'what came', 'mine'])
})

test('boards are brought back together: changed ones, one from the trash, and one that is gone', () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  const [here, thrown, gone] = [1, 2, 3].map((n) => boardRecord(numberedId('board', n), `Board ${n}`))
  if (!here || !thrown || !gone) throw new Error('three boards')
  const text = textRecord(1, 'of yesterday')
  store.addBoard([here, text], [])
  store.addBoard([thrown], [])
  store.trash(thrown.id)
  const operation = newId('operation')
  const { seq } = store.goBack([
    { board: here.id, steps: [commit(operation, [text, null])] },
    { board: thrown.id, steps: [] },
    { records: [gone, textRecord(2, 'back')], lineage: ['shared'] },
  ])
  expect(store.seq()).toBe(seq)
  store = reopened(store, folder)
  expect(store.trashed()).toEqual([])
  expect(store.records(here.id)).toEqual([here])
  expect(store.records(gone.id)).toEqual([gone, textRecord(2, 'back')])
  expect(store.lineage(gone.id)).toEqual(['shared'])
  expect(history(store, here.id).past.map(({ id }) => id)).toEqual([operation])
  store.write(here.id, [undo(operation)])
  expect(store.records(here.id)).toEqual([here, text])
})

test('one board that cannot be brought back keeps all others as they are', () => {
  const store = storeIn(temporaryFolder())
  const [here, thrown] = [boardRecord(), boardRecord()]
  store.addBoard([here], [])
  store.addBoard([thrown], [])
  store.trash(thrown.id)
  const before = everything(store)
  const back = { board: thrown.id, steps: [commit(newId('operation'), [null, textRecord(1, 'back')])] }
  expect(troubleOf(() => store.goBack([back, { board: newId('board'), steps: [] }]))).toBe('board-gone')
  expect(troubleOf(() => store.goBack([back, { records: [here], lineage: [] }]))).toBe('store-refused')
  expect(troubleOf(() => store.goBack([back, { records: [textRecord(1, 'alone')], lineage: [] }]))).toBe(
    'store-refused',
  )
  expect(everything(store)).toEqual(before)
})

test('a library that is made again from its journal has merged and gone back again', () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  const [first, second, third] = [1, 2, 3].map((n) => boardRecord(numberedId('board', n)))
  if (!first || !second || !third) throw new Error('three boards')
  store.addBoard([first], [])
  store.addBoard([second], [])
  store.trash(second.id)
  store.merge(first.id, [commit(newId('operation'), [null, textRecord(1, 'theirs')])], 'came', CANONICAL)
  const back = commit(newId('operation'), [null, textRecord(2, 'back')])
  const behind = commit(newId('operation'), [textRecord(1, 'theirs'), null])
  store.goBack([
    { board: second.id, steps: [back] },
    { board: first.id, steps: [{ ...behind, past: { lineage: [] } }] },
    { records: [third], lineage: ['old'] },
  ])
  expect(store.lineage(first.id)).toEqual([])
  const before = everything(store)
  store.close()
  rmSync(join(folder, 'backups'), { recursive: true, force: true })
  writeFileSync(join(folder, 'store.db'), 'noise')
  const again = storeIn(folder)
  expect(again.notice).not.toBeNull()
  expect(everything(again)).toEqual(before)
  expect(again.lineage(first.id)).toEqual([])
})
