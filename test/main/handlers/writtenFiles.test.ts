import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openWrittenFiles } from '../../../main/handlers/writtenFiles'

function folderOfOurOwn(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cxboard-written-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

const bytes = Buffer.from('1234')

test('where one of several files cannot be written it is said how many are there', async () => {
  const folder = folderOfOurOwn()
  const files = ['a.csv', 'b.csv', join('gone', 'c.csv'), 'd.csv'].map((name) => ({
    path: join(folder, name),
    bytes,
  }))
  const writing = openWrittenFiles().writeAll(files, {
    progress: () => {},
    signal: new AbortController().signal,
  })
  await expect(writing).rejects.toMatchObject({
    trouble: {
      code: 'export-failed',
      name: 'c.csv',
      detail: 'its folder is not there; 2 of 4 files were written before it and are complete',
    },
  })
  expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv'])
})

test('called off between two files it says how many are there', async () => {
  const folder = folderOfOurOwn()
  const stop = new AbortController()
  const files = ['a.csv', 'b.csv', 'c.csv'].map((name) => ({ path: join(folder, name), bytes }))
  const writing = openWrittenFiles().writeAll(files, {
    progress: ({ done }) => {
      if (done === 1) stop.abort()
    },
    signal: stop.signal,
  })
  expect(await writing).toMatchObject({ files: 2 })
  expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv'])
  const early = openWrittenFiles().writeAll(files, { progress: () => {}, signal: stop.signal })
  expect(await early).toBe(null)
})

test('all of them are known by the first one’s handle', async () => {
  const folder = folderOfOurOwn()
  const written = openWrittenFiles()
  const files = ['a.csv', 'b.csv'].map((name) => ({ path: join(folder, name), bytes }))
  const outcome = await written.writeAll(files, {
    progress: () => {},
    signal: new AbortController().signal,
  })
  expect(outcome).toMatchObject({ state: 'written', name: 'a.csv', bytes: 8, files: 2 })
  expect(written.pathOf(outcome?.handle ?? '')).toBe(join(folder, 'a.csv'))
})
