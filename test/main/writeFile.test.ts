import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeFile } from '../../main/writeFile'
import { AppError } from '../../shared/errors'
import { smallDisk } from '../disks'

const LEFT = '.deck.pdf.cxb0123456789abcdef.tmp'

function folderWithLeftover(days: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'cxboard-write-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, LEFT), 'half a deck')
  const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
  utimesSync(join(folder, LEFT), then, then)
  return folder
}

test('what a kill left in the folder days ago goes with the next file that is written there', async () => {
  const folder = folderWithLeftover(2)
  await writeFile(join(folder, 'deck.pdf'), Buffer.from('a deck'))
  expect(readdirSync(folder)).toEqual(['deck.pdf'])
})

test('what may still be on its way stays', async () => {
  const folder = folderWithLeftover(0)
  await writeFile(join(folder, 'deck.pdf'), Buffer.from('a deck'))
  expect(readdirSync(folder).sort()).toEqual([LEFT, 'deck.pdf'])
})

test.each([
  ['a name no disk takes', `${'x'.repeat(300)}.pdf`, 'its name is too long'],
  ['a folder of that name', 'decks', 'a folder has this name'],
])('%s is said to be one', async (_, name, detail) => {
  const folder = folderWithLeftover(0)
  mkdirSync(join(folder, 'decks'))
  const error = await writeFile(join(folder, name), Buffer.from('a')).catch((e: unknown) => e)
  expect(error instanceof AppError && error.trouble).toEqual({ code: 'export-failed', name, detail })
  expect(readdirSync(folder).sort()).toEqual([LEFT, 'decks'])
})

test('a folder that is not there is said to be missing, and not the file', async () => {
  const folder = folderWithLeftover(2)
  const error = await writeFile(join(folder, 'no', 'deck.pdf'), Buffer.from('a')).catch((e: unknown) => e)
  expect(error instanceof AppError && error.trouble).toEqual({
    code: 'export-failed',
    name: 'deck.pdf',
    detail: 'its folder is not there',
  })
  expect(readdirSync(folder)).toEqual([LEFT])
})

test('where the disk is full nothing half is left, and what was there before is whole', async ({ skip }) => {
  const disk = smallDisk(4)
  if (!disk) return skip('needs a disk of its own')
  const path = join(disk.folder, 'deck.pdf')
  writeFileSync(path, 'the deck of yesterday')
  disk.fill(100_000)
  const names = readdirSync(disk.folder)
  const error = await writeFile(path, Buffer.alloc(1_000_000)).catch((e: unknown) => e)
  expect(error instanceof AppError && error.trouble).toEqual({
    code: 'export-failed',
    name: 'deck.pdf',
    detail: 'not enough disk space',
  })
  expect(readdirSync(disk.folder)).toEqual(names)
  expect(readFileSync(path, 'utf8')).toBe('the deck of yesterday')
  disk.clear()
  await writeFile(path, Buffer.from('the deck of today'))
  expect(readFileSync(path, 'utf8')).toBe('the deck of today')
})
