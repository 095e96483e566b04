import { randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { MIGRATIONS } from '../../../main/store/migrations/list'
import { migrate } from '../../../main/store/migrations/migrate'
import { openDatabase } from '../../../main/store/open'
import { packedBoard, unpackedBoard } from '../../../main/store/packedBoard'
import { perform } from '../../../main/store/perform'
import { NAMED_SNAPSHOTS, SNAPSHOT_BUDGET } from '../../../main/store/snapshots'
import type { Store } from '../../../main/store/store'
import { tablesOf } from '../../../main/store/tables'
import { AUTOMATIC } from '../../../main/store/thinned'
import { coverOf } from '../../../shared/model/cover'
import { docOf, framesOf } from '../../../shared/model/doc'
import { type Id, newId } from '../../../shared/model/id'
import { templateDoc } from '../../boards'
import { boardRecord, commit, numberedId, textRecord, undo } from './board'
import { reopened, storeIn, temporaryFolder, troubleOf } from './library'

const WORK = { reason: 'work', name: '' } as const

const NOW = '2026-11-22T10:00:00.000Z'

function named(name: string) {
  return { reason: 'named', name } as const
}

/** A library with one empty board. */
function oneBoard(clock?: () => Date) {
  const folder = temporaryFolder()
  const store = storeIn(folder, clock)
  const board = boardRecord()
  store.addBoard([board], [])
  return { folder, store, board }
}

function write(store: Store, board: Id, n: number, text = `text ${n}`): void {
  store.write(board, [commit(numberedId('operation', n), [null, textRecord(n, text)])])
}

test('a state that was kept is had back as it was, whatever was done since', () => {
  const doc = templateDoc('sports')
  const records = [...doc.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const board = records.find(({ kind }) => kind === 'board')?.id ?? ''
  const folder = temporaryFolder()
  let store = storeIn(folder)
  store.addBoard(records, [])
  const kept = store.keepSnapshot(board, named('Before the workshop'))
  expect(kept).toMatchObject({
    board,
    name: 'Before the workshop',
    reason: 'named',
    frames: framesOf(doc).length,
  })
  expect(kept?.cover).toEqual(coverOf(docOf(records)))
  expect(kept?.bytes).toBeGreaterThan(1000)
  write(store, board, 1)
  store.trash(board)
  store = reopened(store, folder)
  expect(store.snapshots(board)).toEqual([kept])
  expect(store.snapshotRecords(board, kept?.id ?? '')).toEqual(records)
})

test('the same state is kept once, unless it is given a name', () => {
  const { store, board } = oneBoard()
  const seq = store.keepSnapshot(board.id, WORK)?.seq
  expect(store.keepSnapshot(board.id, WORK)).toBeNull()
  expect(store.seq()).toBe(seq)
  write(store, board.id, 1)
  store.write(board.id, [undo(numberedId('operation', 1))])
  expect(store.keepSnapshot(board.id, { reason: 'open', name: '' })).toBeNull()
  expect(store.keepSnapshot(board.id, named('As agreed'))).not.toBeNull()
  expect(store.keepSnapshot(board.id, WORK)).toBeNull()
  write(store, board.id, 2)
  expect(store.keepSnapshot(board.id, WORK)).not.toBeNull()
  expect(store.snapshots(board.id).map(({ name, reason }) => name || reason)).toEqual([
    'work',
    'As agreed',
    'work',
  ])
})

test('of the states nobody named the older ones are thinned out, and a named one stays for ever', () => {
  let minutes = 0
  const { store, board } = oneBoard(() => new Date(minutes * 60_000))
  store.keepSnapshot(board.id, named('First'))
  for (let n = 1; n <= 40; n += 1) {
    minutes += 10
    write(store, board.id, n)
    store.keepSnapshot(board.id, WORK)
  }
  const left = store.snapshots(board.id)
  expect(left.at(-1)?.name).toBe('First')
  expect(left.length).toBeLessThan(AUTOMATIC.newest + 8)
  expect(left.slice(0, AUTOMATIC.newest).map(({ at }) => Date.parse(at) / 60_000)).toEqual(
    Array.from({ length: AUTOMATIC.newest }, (_, i) => 400 - i * 10),
  )
})

test('beyond the room for all of them the oldest without a name goes, of whatever board', () => {
  const db = openDatabase(join(temporaryFolder(), 'store.db'), { kind: 'store' })
  onTestFinished(() => void db.close())
  migrate(db)
  const tables = tablesOf(db)
  const [first, second] = [boardRecord(), boardRecord()]
  for (const { id } of [first, second]) {
    const records = [boardRecord(id)]
    perform(tables, { deed: 'add', board: id, records, lineage: [], steps: [], packed: null }, 0, NOW)
  }
  // Nine of them fill the room to the last bytes
  const packed = randomBytes(Math.floor(SNAPSHOT_BUDGET / 9) - 2)
  const names = ['Kept', '', '', '', '', '', '', '', '']
  names.forEach((name, i) => {
    const board = i % 2 === 0 ? first.id : second.id
    const about = { board, seq: i + 1, reason: name ? 'named' : 'work', name, at: NOW, frames: 0 } as const
    tables.snapshots.put({ ...about, id: numberedId('snapshot', i), cover: [], content: `${i}`, packed })
  })
  expect(tables.snapshots.weight()).toBeLessThanOrEqual(SNAPSHOT_BUDGET)
  const taken = { deed: 'snapshot', board: first.id, reason: 'work', name: '' } as const
  perform(tables, { ...taken, snapshot: numberedId('snapshot', 9) }, 10, NOW)
  expect(tables.snapshots.weight()).toBeLessThanOrEqual(SNAPSHOT_BUDGET)
  const left = [first, second].flatMap(({ id }) => tables.snapshots.of(id)).map(({ id }) => id)
  expect(left.sort()).toEqual([0, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => numberedId('snapshot', n)).sort())
})

test('a board may have two hundred names; one more is refused in words, and nothing is kept', () => {
  const { store, board } = oneBoard()
  for (let n = 0; n < NAMED_SNAPSHOTS; n += 1) store.keepSnapshot(board.id, named(`Name ${n}`))
  expect(troubleOf(() => store.keepSnapshot(board.id, named('One more')))).toBe('E_TOO_MANY')
  expect(store.snapshots(board.id)).toHaveLength(NAMED_SNAPSHOTS)
  write(store, board.id, 1)
  const kept = store.keepSnapshot(board.id, WORK)?.id ?? ''
  expect(troubleOf(() => store.renameSnapshot(board.id, kept, 'One more'))).toBe('E_TOO_MANY')
  const [, newest] = store.snapshots(board.id)
  store.removeSnapshot(board.id, newest?.id ?? '')
  store.renameSnapshot(board.id, kept, 'One more')
  expect(store.snapshots(board.id)[0]).toMatchObject({ name: 'One more', reason: 'work' })
})

test('a name can be changed and taken away, and a snapshot removed', () => {
  const { folder, store, board } = oneBoard()
  const kept = store.keepSnapshot(board.id, named('Monday'))?.id ?? ''
  store.renameSnapshot(board.id, kept, 'Tuesday')
  expect(store.snapshots(board.id)).toMatchObject([{ name: 'Tuesday', reason: 'named' }])
  store.renameSnapshot(board.id, kept, '')
  expect(store.snapshots(board.id)).toMatchObject([{ name: '', reason: 'work' }])
  store.removeSnapshot(board.id, kept)
  const again = reopened(store, folder)
  expect(again.snapshots(board.id)).toEqual([])
  expect(troubleOf(() => again.snapshotRecords(board.id, kept))).toBe('board-gone')
  expect(troubleOf(() => again.renameSnapshot(board.id, kept, 'Gone'))).toBe('board-gone')
  expect(troubleOf(() => again.removeSnapshot(board.id, kept))).toBe('board-gone')
})

test('no board gets at the snapshots of another, and none are to be had of a board that is not here', () => {
  const { store, board } = oneBoard()
  const other = boardRecord()
  store.addBoard([other], [])
  const kept = store.keepSnapshot(board.id, named('Mine'))?.id ?? ''
  expect(troubleOf(() => store.snapshotRecords(other.id, kept))).toBe('board-gone')
  expect(troubleOf(() => store.removeSnapshot(other.id, kept))).toBe('board-gone')
  const nobody = newId('board')
  expect(troubleOf(() => store.snapshots(nobody))).toBe('board-gone')
  expect(troubleOf(() => store.keepSnapshot(nobody, WORK))).toBe('board-gone')
  expect(store.snapshotRecords(board.id, kept)).toEqual([board])
})

test('a library that is made again from its journal has its snapshots again', () => {
  const { folder, store, board } = oneBoard()
  store.keepSnapshot(board.id, WORK)
  write(store, board.id, 1)
  const kept = store.keepSnapshot(board.id, named('One text'))?.id ?? ''
  write(store, board.id, 2)
  store.keepSnapshot(board.id, WORK)
  const gone = store.keepSnapshot(board.id, named('Removed'))?.id ?? ''
  store.renameSnapshot(board.id, kept, 'Still one text')
  store.removeSnapshot(board.id, gone)
  const before = store.snapshots(board.id)
  const held = before.map(({ id }) => store.snapshotRecords(board.id, id))
  store.close()
  rmSync(join(folder, 'backups'), { recursive: true, force: true })
  writeFileSync(join(folder, 'store.db'), 'noise')
  const again = storeIn(folder)
  expect(again.notice).not.toBeNull()
  expect(again.snapshots(board.id)).toEqual(before)
  expect(before.map(({ id }) => again.snapshotRecords(board.id, id))).toEqual(held)
  expect(before.map(({ name }) => name)).toEqual(['', 'Still one text', ''])
})

test('a snapshot whose bytes were changed behind our back is not passed off as the board', () => {
  const bodies = [JSON.stringify(boardRecord())]
  const sound = packedBoard(bodies)
  expect(unpackedBoard(sound, MIGRATIONS.length)).toEqual(bodies.map((body) => JSON.parse(body)))
  const other = packedBoard([JSON.stringify(boardRecord())])
  for (const packed of [other.packed, Buffer.alloc(20), sound.packed.subarray(0, 40)]) {
    expect(troubleOf(() => unpackedBoard({ ...sound, packed }, MIGRATIONS.length))).toBe('store-corrupt')
  }
})

test('a board that was packed elsewhere is kept as it was packed, if nobody wrote to it since', () => {
  const { store, board } = oneBoard()
  write(store, board.id, 1)
  const then = store.changedSeq(board.id)
  const ready = { changedSeq: then, ...packedBoard(bodiesOf(store, board.id)), frames: 7, cover: [] }
  write(store, board.id, 2)
  expect(store.keepSnapshot(board.id, WORK, ready)).toMatchObject({ frames: 0 })
  const [late] = store.snapshots(board.id)
  expect(store.snapshotRecords(board.id, late?.id ?? '')).toEqual(store.records(board.id))
  write(store, board.id, 3)
  const now = { ...ready, changedSeq: store.changedSeq(board.id), ...packedBoard(bodiesOf(store, board.id)) }
  expect(store.keepSnapshot(board.id, WORK, now)).toMatchObject({ frames: 7 })
  expect(store.isKept(board.id)).toBe(true)
})

function bodiesOf(store: Store, board: Id): readonly string[] {
  return store.records(board).map((record) => JSON.stringify(record))
}
