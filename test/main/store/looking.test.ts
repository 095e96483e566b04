import { createHash } from 'node:crypto'
import { chmodSync, cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openForLooking } from '../../../main/store/looking'
import type { Store } from '../../../main/store/store'
import { boardRecord, commit, numberedId, textRecord } from './board'
import { everything, storeIn, temporaryFolder, troubleOf } from './library'

function looking(folder: string): Store {
  const store = openForLooking(folder, temporaryFolder())
  onTestFinished(() => store.close())
  return store
}

/** Every file with its size and the moment of its last change. */
function traces(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name))
      return `${name} ${size} ${mtimeMs}`
    })
}

const PICTURE = {
  hash: createHash('sha256').update('x').digest('hex'),
  kind: 'png',
  width: 1,
  height: 1,
  bytes: Buffer.from('x'),
}

function filled(store: Store) {
  const board = boardRecord()
  store.addBoard([board], [])
  store.write(board.id, [commit(numberedId('operation', 1), [null, textRecord(1, 'Kept')])])
  store.putAsset(PICTURE)
  return board
}

describe('a library that may only be looked at', () => {
  test('shows everything there is, with its pictures and its history', () => {
    const folder = temporaryFolder()
    const store = storeIn(folder)
    filled(store)
    store.close()
    const looked = looking(folder)
    expect(looked.access).toBe('look')
    expect(everything(looked)).toEqual(everything(storeIn(folder)))
    expect(looked.asset(PICTURE.hash)?.bytes).toEqual(PICTURE.bytes)
  })

  test('shows what was written last when the app was killed', () => {
    const folder = temporaryFolder()
    const store = storeIn(folder)
    filled(store)
    const killed = temporaryFolder()
    cpSync(folder, killed, { recursive: true })
    expect(everything(looking(killed))).toEqual(everything(store))
  })

  test('is not touched, neither by looking nor by closing', () => {
    const folder = temporaryFolder()
    const store = storeIn(folder)
    const board = filled(store)
    store.close()
    const before = traces(folder)
    const looked = looking(folder)
    looked.open(board.id)
    looked.idle()
    looked.close()
    expect(traces(folder)).toEqual(before)
  })

  test('takes no deed at all, and makes no backup', async () => {
    const folder = temporaryFolder()
    const store = storeIn(folder)
    const board = filled(store)
    store.close()
    const looked = looking(folder)
    const bytes = new Uint8Array()
    const deeds: readonly (() => unknown)[] = [
      () => looked.addBoard([boardRecord()], []),
      () => looked.write(board.id, [commit(numberedId('operation', 2), [null, textRecord(2, 'No')])]),
      () => looked.merge(board.id, [], 'r', bytes),
      () => looked.goBack([]),
      () => looked.trash(board.id),
      () => looked.restore(board.id),
      () => looked.addRevision(board.id, 'r', bytes),
      () => looked.putSetting('place', {}),
      () => looked.putAsset(PICTURE),
      () => looked.putAssets([PICTURE]),
      () => looked.keepSnapshot(board.id, { reason: 'named', name: 'Now' }),
      () => looked.renameSnapshot(board.id, numberedId('snapshot', 1), 'x'),
      () => looked.removeSnapshot(board.id, numberedId('snapshot', 1)),
    ]
    expect(deeds.map(troubleOf)).toEqual(deeds.map(() => 'store-readonly'))
    expect(looked.backups.due()).toBe(false)
    expect(await looked.backups.make('time')).toBeNull()
  })

  test('whose files may only be read is copied as something that may be written', () => {
    const folder = temporaryFolder()
    const store = storeIn(folder)
    filled(store)
    store.close()
    for (const name of ['store.db', 'assets.db']) chmodSync(join(folder, name), 0o444)
    const refuge = temporaryFolder()
    const looked = openForLooking(folder, refuge)
    onTestFinished(() => looked.close())
    expect(looked.boards()).toHaveLength(1)
    expect(statSync(join(refuge, 'store.db')).mode & 0o777).toBe(0o600)
  })

  test('is told as read-only where there is nothing to look at, and as too new where it is', () => {
    const folder = temporaryFolder()
    expect(troubleOf(() => looking(folder))).toBe('store-readonly')
    const store = storeIn(folder)
    filled(store)
    store.close()
    const newer = temporaryFolder()
    cpSync(folder, newer, { recursive: true })
    const bytes = readFileSync(join(newer, 'store.db'))
    bytes.writeUInt32BE(99, 60)
    writeFileSync(join(newer, 'store.db'), bytes)
    expect(troubleOf(() => looking(newer))).toBe('store-too-new')
  })
})
