import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { HISTORY } from '../../../main/store/operations'
import { REVISIONS_KEPT } from '../../../main/store/revisions'
import { newId } from '../../../shared/model/id'
import { boardRecord, commit, numberedId, textRecord, undo } from './board'
import { everything, reopened, storeIn, temporaryFolder, troubleOf } from './library'

test('a new library has no boards, and a board put into it is there after a restart', () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  expect(store.boards()).toEqual([])
  const board = boardRecord()
  const text = textRecord(1, 'Welcome – 欢迎 – 👋🏽')
  const { seq } = store.addBoard([board, text], ['rev-1'])
  expect(seq).toBe(1)
  const again = reopened(store, folder)
  expect(again.records(board.id)).toEqual([board, text])
  expect(again.lineage(board.id)).toEqual(['rev-1'])
  expect(again.boards().map(({ id }) => id)).toEqual([board.id])
  expect(again.notice).toBeNull()
})

test('what a board was given on arrival can be undone', () => {
  const store = storeIn(temporaryFolder())
  const board = boardRecord()
  const staging = newId('operation')
  const staged = textRecord(1, 'staged')
  store.addBoard([board], [], [commit(staging, [null, staged])])
  expect(store.records(board.id)).toEqual([board, staged])
  store.write(board.id, [undo(staging)])
  expect(store.records(board.id)).toEqual([board])
})

test('a board without its own record, or one that is already here, is refused whole', () => {
  const store = storeIn(temporaryFolder())
  const board = boardRecord()
  expect(troubleOf(() => store.addBoard([textRecord(1, 'alone')], []))).toBe('store-refused')
  store.addBoard([board], [])
  expect(troubleOf(() => store.addBoard([board], []))).toBe('store-refused')
  expect(troubleOf(() => store.addBoard([boardRecord(), boardRecord()], []))).toBe('store-refused')
  expect(store.boards()).toHaveLength(1)
})

test('every write has its number, whatever the clock says', () => {
  const times = ['2026-03-01', '1970-01-01', '2100-01-01', '2016-02-29'].map((day) => new Date(day))
  let ticks = 0
  const store = storeIn(temporaryFolder(), () => times[ticks++ % times.length] ?? new Date(0))
  const boards = [boardRecord(), boardRecord(), boardRecord()]
  const numbers = boards.map((board) => store.addBoard([board], []).seq)
  expect(numbers).toEqual([1, 2, 3])
  const first = boards[0]?.id ?? ''
  const { seq, savedAt } = store.write(first, [commit(newId('operation'), [null, textRecord(1, 'later')])])
  expect(seq).toBe(4)
  expect(times.map((time) => time.toISOString())).toContain(savedAt)
  expect(store.boards().map(({ id }) => id)).toEqual([first, boards[2]?.id, boards[1]?.id])
})

test('a board in the trash is out of the library and comes back as it was', () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  const board = boardRecord()
  store.addBoard([board, textRecord(1, 'kept')], ['a'], [])
  const before = everything(store)
  store.trash(board.id)
  store.trash(board.id)
  store = reopened(store, folder)
  expect(store.boards()).toEqual([])
  expect(store.trashed().map(({ id }) => id)).toEqual([board.id])
  store.restore(board.id)
  store.restore(board.id)
  expect(everything(store)).toEqual(before)
  expect(troubleOf(() => store.trash(newId('board')))).toBe('board-gone')
  expect(troubleOf(() => store.restore(newId('board')))).toBe('board-gone')
  expect(troubleOf(() => store.records(newId('board')))).toBe('board-gone')
})

test('the last twenty shared states of a board are kept, and the names of all', () => {
  const folder = temporaryFolder()
  let store = storeIn(folder)
  const board = boardRecord()
  store.addBoard([board], ['from elsewhere'])
  const shared = Array.from({ length: REVISIONS_KEPT + 5 }, (_, n) => `revision ${n}`)
  for (const name of shared) store.addRevision(board.id, name, Buffer.from(`{"name":"${name}"}`))
  store = reopened(store, folder)
  expect(store.lineage(board.id)).toEqual([...shared.reverse(), 'from elsewhere'])
  const kept = shared.filter((name) => store.revision(board.id, name) !== null)
  expect(kept).toEqual(shared.slice(0, REVISIONS_KEPT))
  expect(Buffer.from(store.revision(board.id, 'revision 24') ?? []).toString()).toBe('{"name":"revision 24"}')
  store.addRevision(board.id, 'revision 22', Buffer.from('again'))
  expect(store.lineage(board.id).slice(0, 3)).toEqual(['revision 22', 'revision 24', 'revision 23'])
  expect(store.lineage(board.id)).toHaveLength(REVISIONS_KEPT + 6)
})

test('sharing a board does not count as changing it', () => {
  const store = storeIn(temporaryFolder())
  const board = boardRecord()
  store.addBoard([board], [])
  const [before] = store.boards()
  store.addRevision(board.id, 'shared', Buffer.from('{}'))
  const [after] = store.boards()
  expect(after?.changedSeq).toBe(before?.changedSeq)
  expect(after?.changedAt).toBe(before?.changedAt)
})

test('what the window remembers is there after a restart', () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  expect(store.setting('place')).toBeNull()
  store.putSetting('place', { view: 'frame', panelWidth: 320 })
  store.putSetting('place', { view: 'library', panelWidth: 320 })
  expect(reopened(store, folder).setting('place')).toEqual({ view: 'library', panelWidth: 320 })
})

test('history beyond what is kept is let go when a board is opened, never while it is worked on', () => {
  const store = storeIn(temporaryFolder())
  const board = boardRecord()
  store.addBoard([board], [])
  const count = HISTORY.operations + 20
  const steps = Array.from({ length: count }, (_, n) =>
    commit(numberedId('operation', n), [n === 0 ? null : textRecord(1, `${n - 1}`), textRecord(1, `${n}`)]),
  )
  store.write(board.id, steps)
  store.write(board.id, [undo(numberedId('operation', 3))])
  expect(store.records(board.id)).toContainEqual(textRecord(1, '2'))
  store.write(board.id, steps)
  const { past } = store.open(board.id)
  expect(past).toHaveLength(HISTORY.operations)
  expect(past.at(-1)?.id).toBe(numberedId('operation', count - 1))
  expect(troubleOf(() => store.write(board.id, [undo(numberedId('operation', 3))]))).toBe('store-refused')
})

test('history is also kept within its size, but the newest operation always stays', () => {
  const store = storeIn(temporaryFolder())
  const board = boardRecord()
  store.addBoard([board], [])
  const texts = Array.from({ length: 560 }, (_, n) => [null, textRecord(n, 'x'.repeat(60_000))] as const)
  store.write(board.id, [commit(numberedId('operation', 1), [null, textRecord(1000, 'small')])])
  store.write(board.id, [commit(numberedId('operation', 2), ...texts)])
  expect(store.open(board.id).past.map(({ id }) => id)).toEqual([numberedId('operation', 2)])
  store.write(board.id, [commit(numberedId('operation', 3), [null, textRecord(1001, 'small')])])
  expect(store.open(board.id).past.map(({ id }) => id)).toEqual([numberedId('operation', 3)])
})

test('typing that came to nothing leaves no step to undo', () => {
  const store = storeIn(temporaryFolder())
  const board = boardRecord()
  store.addBoard([board], [])
  const typing = newId('operation')
  store.write(board.id, [commit(typing, [null, textRecord(1, 'x')]), { ...commit(typing), edits: [] }])
  expect(store.open(board.id).past).toEqual([])
  expect(store.records(board.id)).toEqual([board])
})

test('a picture is kept under the hash of its bytes, once', () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  const bytes = randomBytes(300_000)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const picture = { hash, kind: 'image/png', width: 640, height: 480, bytes }
  store.putAsset(picture)
  store.putAsset(picture)
  const found = reopened(store, folder).asset(hash)
  expect(found).toEqual({ ...picture, bytes: found?.bytes })
  expect(bytes.equals(found?.bytes ?? new Uint8Array())).toBe(true)
})

test('a picture that is not what it is called is refused', () => {
  const store = storeIn(temporaryFolder())
  const picture = { hash: '0'.repeat(64), kind: 'image/png', width: 1, height: 1, bytes: Buffer.from('x') }
  expect(troubleOf(() => store.putAsset(picture))).toBe('store-refused')
  expect(store.asset(picture.hash)).toBeNull()
  expect(store.asset('not a hash')).toBeNull()
})

test('a board of ten thousand records is written, restarted and read whole', () => {
  const folder = temporaryFolder()
  const store = storeIn(folder)
  const board = boardRecord()
  const texts = Array.from({ length: 10_000 }, (_, n) => textRecord(n, `text number ${n}`))
  store.addBoard([board, ...texts], [])
  const again = reopened(store, folder)
  expect(again.open(board.id).records).toHaveLength(10_001)
  expect(again.records(board.id).slice(1)).toEqual(texts)
})

test('a store closed twice is closed once', () => {
  const store = storeIn(temporaryFolder())
  store.close()
  expect(() => store.close()).not.toThrow()
})
