import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openStore } from '../../../main/store/store'
import { AppError, type TroubleCode } from '../../../shared/errors'
import { put } from '../../../shared/model/change'
import { framesOf } from '../../../shared/model/doc'
import { smallDisk } from '../../disks'
import { everything } from '../store/library'
import { openTestDesk } from './desk'
import { change, docOn, frameOn, merged, opened, parkOn, person, say, sent } from './people'

vi.setConfig({ testTimeout: 60_000 })

/** The trouble a piece of work ends in; null: it was done. */
async function codeOf(work: Promise<unknown>): Promise<TroubleCode | null> {
  try {
    await work
    return null
  } catch (error) {
    if (error instanceof AppError) return error.trouble.code
    throw error
  }
}

test('on a full disk what comes from outside is refused whole, and comes in when there is room', async ({
  skip,
}) => {
  const disk = smallDisk(24)
  if (!disk) return skip('needs a disk of its own')
  const library = join(disk.folder, 'library')
  const store = openStore(library)
  onTestFinished(() => store.close())
  const ann = openTestDesk({ person: 'ann', store: () => store })
  const here = { ...ann, store }
  const board = await parkOn(here)
  const ben = person('ben')
  const copy = await opened(ben, await sent(here, board))
  await change(ben, copy, longer(ben, copy))
  await say(here, board, 2, { outcome: 'Said at home' })
  const back = await sent(ben, copy)
  const cleo = person('cleo')
  const other = await sent(cleo, await parkOn(cleo))
  await codeOf(fillUp())
  const before = everything(store)

  expect(await codeOf(merged(here, back))).toBe('store-full')
  expect(await codeOf(opened(here, other))).toBe('store-full')
  expect(await codeOf(here.call('snapshot.take', { board, reason: 'named', name: 'Now' }))).toBe('store-full')
  expect(await codeOf(store.backups.make('time'))).toBe('store-full')
  expect(everything(store)).toEqual(before)
  expect(store.snapshots(board)).toEqual([])
  const backups = () => readdirSync(join(library, 'backups'))
  expect(backups().filter((name) => name.startsWith('.partial'))).toEqual([])

  disk.clear()
  expect(await codeOf(merged(here, back))).toBeNull()
  expect(framesOf(docOn(here, board))[1]?.action).toMatch(/^A long note/)
  expect(framesOf(docOn(here, board))[2]?.outcome).toBe('Said at home')

  /** Until even a small step finds no room: the log has some of its own left from before. */
  async function fillUp(): Promise<void> {
    disk?.fill(0)
    for (let n = 0; n < 1000; n += 1) await say(here, board, 0, { action: `${n} ${'x'.repeat(5000)}` })
  }
})

/** More than fits into what is left of the log. */
function longer(desk: ReturnType<typeof openTestDesk>, board: string) {
  return put(docOn(desk, board), {
    ...frameOn(desk, board, 1),
    action: `A long note. ${'Much was said. '.repeat(500)}`,
  })
}
