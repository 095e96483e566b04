import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkRoom } from '../../../main/import/room'

const folder = mkdtempSync(join(tmpdir(), 'cxboard-'))
const path = join(folder, 'Ferry.cxboard')

test('a file of sensible size with room for it may be read', async () => {
  writeFileSync(path, 'x')
  await checkRoom(path, folder)
})

test('what cannot work is refused before it is read', async () => {
  const trouble = (code: string) => ({ trouble: { code } })
  writeFileSync(path, '')
  await expect(checkRoom(path, folder)).rejects.toMatchObject(trouble('E_EMPTY'))
  truncateSync(path, 1024 ** 3 + 1)
  await expect(checkRoom(path, folder)).rejects.toMatchObject(trouble('E_TOO_LARGE'))
  writeFileSync(path, '')
  await expect(checkRoom(folder, folder)).rejects.toMatchObject(trouble('E_NOT_CXBOARD'))
  await expect(checkRoom(join(folder, 'gone'), folder)).rejects.toMatchObject({
    trouble: { code: 'E_GONE', name: 'gone' },
  })
})

test('a disk without room is told what it would need', async () => {
  writeFileSync(path, 'x'.repeat(1000))
  const needed = 2000 + 64 * 1024 ** 2
  const full = () => Promise.resolve({ bavail: 1, bsize: 4096 })
  await expect(checkRoom(path, folder, full)).rejects.toMatchObject({
    trouble: { code: 'E_SPACE', name: 'Ferry.cxboard', needed },
  })
})
