import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lookInto } from '../../../main/libraryPlace'
import { boardRecord, commit, numberedId, textRecord } from './board'
import { startChild } from './child'
import { storeIn, temporaryFolder, troubleOf } from './library'

const grasp = new URL('./grasp.ts', import.meta.url)
const openOnce = new URL('./openOnce.ts', import.meta.url)

test('whatever an app does with its library, another one is still kept out', async () => {
  const place = temporaryFolder()
  const folder = join(place, 'library')
  const store = storeIn(folder)
  const board = boardRecord(numberedId('board', 1))
  store.addBoard([board], [])
  store.write(board.id, [commit(numberedId('operation', 1), [null, textRecord(1, 'text')])])
  const deeds: Readonly<Record<string, () => unknown>> = {
    'a backup': () => store.backups.make('time'),
    'reading one': async () => store.backups.boards(store.backups.list()[0]?.id ?? ''),
    'a full backup': () => store.backups.saveTo(temporaryFolder()),
    'a snapshot': () => store.keepSnapshot(board.id, { reason: 'named', name: 'Kept' }),
    'a moment of rest': () => store.idle(),
    'choosing its own folder': () => troubleOf(() => lookInto(folder, folder)),
    'choosing the folder it lies in': () => troubleOf(() => lookInto(place, folder)),
  }
  for (const [what, deed] of Object.entries(deeds)) {
    await deed()
    for (const file of ['store.db', 'assets.db']) {
      expect(await startChild(grasp, join(folder, file)).ended(), `${file} after ${what}`).toEqual([
        'SQLITE_BUSY',
      ])
    }
  }
  expect(await startChild(openOnce, folder).ended()).toEqual(['store-busy'])
  expect(troubleOf(() => lookInto(folder, folder))).toBe('place-refused')
})
