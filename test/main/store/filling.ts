import fc from 'fast-check'
import type { Store } from '../../../main/store/store'
import { newId } from '../../../shared/model/id'
import { boardRecord, commit, numberedId, redo, textRecord, undo } from './board'
import { everything } from './library'

/** Three boards with everything a library can hold, changed in an order that differs from seed to seed. */
export function fillLibrary(store: Store, seed: number, deeds = 40): void {
  const boards = [0, 1, 2].map((n) => numberedId('board', seed * 10 + n))
  for (const board of boards) store.addBoard([boardRecord(board)], ['from elsewhere'])
  workOn(store, boards, seed, deeds)
}

/** Goes on with boards that are there: no two seeds do the same. */
export function workOn(store: Store, boards: readonly string[], seed: number, deeds: number): void {
  let count = seed * 1000
  const chosen = fc.sample(fc.tuple(fc.nat(10), fc.nat(boards.length - 1), fc.nat(4000)), {
    numRuns: deeds,
    seed,
  })
  for (const [deed, which, size] of chosen) {
    const board = boards[which] ?? ''
    if (store.trashed().some(({ id }) => id === board)) store.restore(board)
    count += 1
    const operation = numberedId('operation', count)
    const text = commit(operation, [null, textRecord(count, 'x'.repeat(size))])
    if (deed < 5) store.write(board, [text])
    else if (deed < 6) store.write(board, [text, undo(operation)])
    else if (deed < 7) store.write(board, [text, undo(operation), redo(operation)])
    else if (deed < 8) store.trash(board)
    else if (deed < 9) store.addRevision(board, `revision ${count}`, Buffer.from('y'.repeat(size)))
    else if (deed < 10) store.keepSnapshot(board, { reason: 'named', name: `kept ${newId('snapshot')}` })
    else store.putSetting(`place ${which}`, { count })
  }
}

/** All a person could miss, states that were kept and settings too. */
export function wholeLibrary(store: Store) {
  const rows = [...store.boards(), ...store.trashed()]
  const snapshots = rows
    .flatMap(({ id }) => store.snapshots(id))
    .map(({ id, board, name }) => ({ id, name, records: store.snapshotRecords(board, id) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const settings = [0, 1, 2].map((n) => store.setting(`place ${n}`))
  return { boards: everything(store), snapshots, settings }
}
