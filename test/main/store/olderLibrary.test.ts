import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Deed } from '../../../main/store/deed'
import { openJournal } from '../../../main/store/journal'
import { openDatabase } from '../../../main/store/open'
import { wholeState } from '../../../main/store/perform'
import { placesIn } from '../../../main/store/places'
import { packed } from '../../../main/store/revisions'
import { tablesOf } from '../../../main/store/tables'
import { lifted } from '../../../shared/exchange/lifted'
import type { Rec } from '../../../shared/model/record'
import { boardRecord, commit, numberedId, redo, textRecord, undo } from './board'
import { history, reopened, storeIn, temporaryFolder } from './library'
import { closeProperly, makeOldLibrary, textIn1 } from './oldLibrary'
import { ruinPageOf } from './pages'

/** What each version could say of what is drawn or scored in it, and how large its records could be. */
describe.each([
  { version: 1, recordIn: textIn1, bytes: 65_536 },
  { version: 2, recordIn: scoreIn2, bytes: 66_560 },
  { version: 3, recordIn: textRecord, bytes: 67_584 },
  { version: 4, recordIn: textRecord, bytes: 67_584 },
])('a library of version $version', ({ version, recordIn, bytes }) => {
  const board = fullBoard(bytes, version)
  const drawn = recordIn(0, 'drawn')
  const taken = recordIn(1, 'taken back')
  const renamed: Rec = { ...drawn, extra: { note: 'written into' } } as Rec

  /** What somebody did: something made, written into, and another one taken back. */
  const DEEDS: readonly Deed[] = [
    { deed: 'add', board: board.id, records: [board], lineage: ['elsewhere'], steps: [], packed: null },
    { deed: 'write', board: board.id, steps: [commit(first, [null, drawn])] },
    { deed: 'write', board: board.id, steps: [commit(second, [drawn, renamed])] },
    { deed: 'share', board: board.id, revision: 'shared', packed: packed(SNAPSHOT).toString('base64') },
    {
      deed: 'write',
      board: board.id,
      steps: [commit(third, [null, taken]), undo(third)],
    },
  ]

  test('opens in ours, and its history still goes back and forth', () => {
    const folder = oldLibrary()
    let store = storeIn(folder)
    expect(store.notice).toBeNull()
    expect(store.records(board.id)).toEqual([lifted(board), lifted(renamed)])
    const { past, future } = history(store, board.id)
    expect(past.map(({ change }) => change)).toEqual([
      [[drawn.id, { before: null, after: lifted(drawn) }]],
      [[drawn.id, { before: lifted(drawn), after: lifted(renamed) }]],
    ])
    expect(future.map(({ id }) => id)).toEqual([third])
    store.write(board.id, [redo(third)])
    expect(store.records(board.id)).toContainEqual(lifted(taken))
    store.write(board.id, [undo(second)])
    expect(store.records(board.id)).toEqual([lifted(board), lifted(drawn)])
    store.write(board.id, [undo(first)])
    expect(store.records(board.id)).toEqual([lifted(board)])
    store.write(board.id, [commit(numberedId('operation', 9), [null, textRecord(9, 'in ours')])])
    store = reopened(store, folder)
    expect(store.notice).toBeNull()
    expect(store.records(board.id)).toEqual([lifted(board), textRecord(9, 'in ours')])
  })

  test('what was shared stays as it was shared: its name is its hash', () => {
    const store = storeIn(oldLibrary())
    expect(store.lineage(board.id)).toEqual(['shared', 'elsewhere'])
    expect(Buffer.from(store.revision(board.id, 'shared') ?? [])).toEqual(SNAPSHOT)
  })

  test('damaged before it was ever opened in ours comes back from its old journal', () => {
    const expected = stateOf(oldLibrary())
    const folder = oldLibrary()
    writeFileSync(join(folder, 'store.db'), 'noise')
    const store = storeIn(folder)
    expect(store.notice).toMatchObject({ replayed: DEEDS.length, salvaged: 0, missing: [] })
    store.close()
    expect(stateOf(folder)).toEqual(expected)
  })

  test('damaged later comes back from a journal that is partly old and partly new', () => {
    const folder = oldLibrary()
    let store = storeIn(folder)
    store.write(board.id, [redo(third), commit(numberedId('operation', 4), [null, textRecord(4, 'new')])])
    store.close()
    const expected = stateOf(folder)
    expect(expected.records).toHaveLength(4)
    rmSync(join(folder, 'backups'), { recursive: true })
    writeFileSync(join(folder, 'store.db'), 'noise')
    store = storeIn(folder)
    expect(store.notice).toMatchObject({ replayed: DEEDS.length + 1, salvaged: 0, missing: [] })
    store.close()
    expect(stateOf(folder)).toEqual(expected)
  })

  test('without its journal, what is left of a damaged one is kept', () => {
    const expected = stateOf(oldLibrary())
    const folder = oldLibrary()
    rmSync(join(folder, 'journal'), { recursive: true })
    ruinPageOf(join(folder, 'store.db'), 'sqlite_autoindex_record_1')
    const store = storeIn(folder)
    expect(store.notice).toMatchObject({ salvaged: 1, missing: [] })
    store.close()
    expect(stateOf(folder)).toEqual(expected)
  })

  test('an old copy put back takes the rest from the old journal', () => {
    const expected = stateOf(oldLibrary())
    const folder = temporaryFolder()
    const { store: path } = placesIn(folder)
    makeOldLibrary(folder, version, DEEDS.slice(0, 2))
    copyFileSync(path, `${path}.old`)
    rmSync(path)
    rmSync(join(folder, 'journal'), { recursive: true })
    makeOldLibrary(folder, version, DEEDS)
    copyFileSync(`${path}.old`, path)
    const store = storeIn(folder)
    expect(store.notice).toMatchObject({ replayed: DEEDS.length - 2 })
    store.close()
    expect(stateOf(folder)).toEqual(expected)
  })

  test('a journal that began anew with all it knew is read too', () => {
    const folder = oldLibrary()
    const expected = stateOf(oldLibrary())
    const places = placesIn(folder)
    const [state] = [...everythingIn(places.store, version)]
    rmSync(places.journal, { recursive: true })
    const journal = openJournal(places.journal)
    for (const each of [state]) if (each) journal.append(each)
    journal.close()
    writeFileSync(places.store, 'noise')
    const store = storeIn(folder)
    expect(store.notice).toMatchObject({ replayed: 1, salvaged: 0, missing: [] })
    store.close()
    expect(stateOf(folder)).toEqual(expected)
  })

  function stateOf(folder: string) {
    const store = storeIn(folder)
    const state = {
      records: store.records(board.id),
      ...history(store, board.id),
      lineage: store.lineage(board.id),
    }
    store.close()
    return state
  }

  function oldLibrary(): string {
    const folder = temporaryFolder()
    makeOldLibrary(folder, version, DEEDS)
    return folder
  }
})

function* everythingIn(path: string, version: number) {
  const db = openDatabase(path, { kind: 'store' })
  for (const { seq, state } of wholeState(tablesOf(db))) {
    yield { seq, version, at: '2026-01-01T00:00:00.000Z', ...state }
  }
  closeProperly(db)
}

/** The n-th score as version 2 wrote it. */
function scoreIn2(n: number, note: string): Rec {
  const old = {
    id: numberedId('score', n),
    kind: 'score',
    parent: numberedId('frame', 0),
    order: 'a0',
    rater: numberedId('rater', n),
    levels: { promise: 1, substance: 2, understanding: 3, feeling: 4, ease: 5, ownership: null },
    extra: { note },
  }
  return old as unknown as Rec
}

/** A board as versions 1 and 2 wrote it, that fills its bytes to the last one. */
function fullBoard(bytes: number, version: number): Rec {
  const { checks, ...in2 } = boardRecord(numberedId('board', 1))
  const old = version < 3 ? in2 : { ...in2, checks }
  const room = bytes - JSON.stringify({ ...old, extra: { full: '' } }).length
  return { ...old, extra: { full: 'x'.repeat(room) } } as unknown as Rec
}

const [first = '', second = '', third = ''] = [1, 2, 3].map((n) => numberedId('operation', n))
const SNAPSHOT = Buffer.from('{"schema":1}')
