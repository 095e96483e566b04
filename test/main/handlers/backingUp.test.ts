import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { docOn, merged, opened, parkOn, person, say, sent } from './people'

test('a file is backed up against before it is kept, once there is something to lose', async () => {
  const [ann, ben] = [person('ann'), person('ben')]
  const path = await sent(ann, await parkOn(ann))
  await opened(ben, path)
  expect(ben.store.backups.list()).toEqual([])
  await opened(ben, path)
  expect(ben.store.backups.list().map(({ reason }) => reason)).toEqual(['import'])
})

test('a library that cannot be backed up is worked on all the same, and the log says so', async () => {
  const [ann, ben] = [person('ann'), person('ben')]
  const board = await parkOn(ann)
  await opened(ben, await sent(ann, board))
  await say(ben, board, 0, { outcome: 'She smiles' })
  const path = await sent(ben, board)
  // Nothing can be made where a file stands in the place of the folder
  const backups = join(ann.folder, 'library', 'backups')
  rmSync(backups, { recursive: true, force: true })
  writeFileSync(backups, '')
  await merged(ann, path)
  expect(
    [...docOn(ann, board).values()].some((one) => one.kind === 'frame' && one.outcome === 'She smiles'),
  ).toBe(true)
  // When the question comes up, and again before what is accepted
  expect(ann.seen.notes.map((note) => note.slice(0, 22))).toEqual(Array(2).fill('no backup before merge'))
})
