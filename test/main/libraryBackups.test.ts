import { expect, onTestFinished, test, vi } from 'vitest'
import { openLibrary } from '../../main/library'
import { copierHere } from '../../main/store/backup/tasks'
import { openStore } from '../../main/store/store'
import { boardRecord } from './store/board'
import { temporaryFolder } from './store/library'

const QUARTER = 15 * 60_000

/** As the app has it, with the machine's own timers in the test's hand. */
function libraryIn(folder: string) {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const log = { note: () => {}, bug: () => 'a bug' }
  const library = openLibrary(folder, log, copierHere, () => {})
  onTestFinished(() => library.close())
  return library
}

test('what was changed is backed up every quarter of an hour, and what was not is not', async () => {
  const library = libraryIn(temporaryFolder())
  library.store().addBoard([boardRecord()], [])
  const reasons = () =>
    library
      .store()
      .backups.list()
      .map(({ reason }) => reason)
  expect(reasons()).toEqual([])
  await vi.advanceTimersByTimeAsync(QUARTER)
  await vi.waitFor(() => expect(reasons()).toEqual(['time']))
  await vi.advanceTimersByTimeAsync(QUARTER)
  // One thing at a time: whatever the quarter began is over when this has its turn
  expect(await library.store().backups.make('time')).toBeNull()
  expect(reasons()).toEqual(['time'])
})

test('closing leaves a backup behind', () => {
  const folder = temporaryFolder()
  const library = libraryIn(folder)
  library.store().addBoard([boardRecord()], [])
  library.close()
  const store = openStore(folder)
  onTestFinished(() => store.close())
  expect(store.backups.list().map(({ reason }) => reason)).toEqual(['quit'])
})
