import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askChild } from '../../../main/import/askChild'
import { readInWorker } from '../../../main/import/readInWorker'
import { sha256 } from '../../../main/package/hash'
import { readPackage } from '../../../main/package/read'
import { packBoard } from '../../../main/package/write'
import { AppError } from '../../../shared/errors'
import type { Rec } from '../../../shared/model/record'
import { png } from '../package/pictures'
import { sampleFile, sampleRecords, toPack } from '../package/sample'
import { built, childRunning, folder, harmful } from './built'

let worker: URL
beforeAll(async () => {
  worker = await built('main/import/worker.ts')
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, bytes: Uint8Array): { path: string } {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return { path }
}

async function troubleOf(reading: Promise<unknown>) {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof AppError)) throw error
  return error.trouble
}

describe('a thread of its own reads a file', () => {
  test('and answers with plain data', async () => {
    const picture = png(2, 3)
    const hash = sha256(picture)
    const records = sampleRecords.map((r): Rec => (r.kind === 'board' ? { ...r, extra: { asset: hash } } : r))
    const assets = [{ hash, kind: 'image/png', width: 2, height: 3, bytes: picture } as const]
    const { bytes } = packBoard(toPack({ records, assets, preview: png(16, 9) }))
    const board = await readInWorker(worker, fileOf('Ferry.cxboard', bytes))
    const { assets: read, ...here } = readPackage(Uint8Array.from(bytes))
    expect(board).toEqual({
      ...here,
      text: Uint8Array.from(here.text),
      assets: read.map(({ bytes: _, ...place }) => place),
      size: bytes.length,
    })
  })

  test('and answers with what is wrong with it', async () => {
    expect(await troubleOf(readInWorker(worker, fileOf('empty.cxboard', Buffer.alloc(0))))).toEqual({
      code: 'E_EMPTY',
    })
    const half = fileOf('half.cxboard', sampleFile.subarray(0, 500))
    expect(await troubleOf(readInWorker(worker, half))).toEqual({ code: 'E_TRUNCATED' })
    const gone = { path: join(folder, 'gone.cxboard') }
    expect(await troubleOf(readInWorker(worker, gone))).toEqual({ code: 'E_GONE', name: 'gone.cxboard' })
    mkdirSync(join(folder, 'folder.cxboard'))
    expect(await troubleOf(readInWorker(worker, { path: join(folder, 'folder.cxboard') }))).toEqual({
      code: 'E_NOT_CXBOARD',
    })
  })

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'and says when it may not',
    async () => {
      const { path } = fileOf('locked.cxboard', sampleFile)
      chmodSync(path, 0)
      expect(await troubleOf(readInWorker(worker, { path }))).toEqual({
        code: 'E_ACCESS',
        name: 'locked.cxboard',
      })
    },
  )
})

describe('a thread that does harm is stopped', () => {
  const request = { path: 'any' }
  const endless = () => harmful('endless', 'for (;;) {}')

  test('when it takes too long', async () => {
    const reading = readInWorker(endless(), request, { milliseconds: 200, megabytes: 64 })
    expect(await troubleOf(reading)).toEqual({ code: 'E_TIMEOUT' })
  })

  // In a process of its own: a thread that asks for one large piece too many takes its whole process along.
  test('when it takes too much memory', { timeout: 60_000 }, async () => {
    const reader = await built('main/import/readInWorker.ts')
    const hungry = harmful('hungry', 'let held = null; for (;;) held = { held, more: [1, 2, 3] }')
    const { asked, ended } = childRunning(
      'host',
      `import { readInWorker } from ${JSON.stringify(reader.href)}
       process.once('message', (request) =>
         readInWorker(new URL(${JSON.stringify(hungry.href)}), request, { milliseconds: 50_000, megabytes: 32 })
           .catch(({ trouble }) => process.send({ ok: false, trouble })))`,
    )
    const reading = askChild(asked, request, 50_000)
    expect(await troubleOf(reading)).toEqual({ code: 'E_MEMORY' })
    await ended
  })

  test('and a bug in it comes through as what it is', async () => {
    await expect(readInWorker(harmful('bug', 'throw new TypeError("bug")'), request)).rejects.toThrow('bug')
    await expect(readInWorker(harmful('silent', ''), request)).rejects.toThrow('no answer')
  })
})
