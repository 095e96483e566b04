import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256 } from '../../../main/package/hash'
import { movable, packInThread } from '../../../main/package/packing'
import { type PackableAsset, packBoard } from '../../../main/package/write'
import { AppError } from '../../../shared/errors'
import type { Rec } from '../../../shared/model/record'
import { built, folder, harmful } from '../import/built'
import { png } from './pictures'
import { sampleRecords, toPack } from './sample'

let worker: string
beforeAll(async () => {
  worker = fileURLToPath(await built('main/package/packWorker.ts'))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('a thread packs the bytes that would be packed here, pictures and all', async () => {
  const bytes = png(2, 3)
  const picture = (): PackableAsset => {
    return { hash: sha256(bytes), kind: 'image/png', width: 2, height: 3, bytes: new Uint8Array(bytes) }
  }
  const records = sampleRecords.map(
    (record): Rec => (record.kind === 'board' ? { ...record, extra: { hash: sha256(bytes) } } : record),
  )
  const here = packBoard(toPack({ records, assets: [picture()] }))
  const there = await packInThread(worker)(toPack({ records, assets: [picture()] }))
  expect(there.revision).toBe(here.revision)
  expect(Buffer.compare(there.bytes, here.bytes)).toBe(0)
  expect(Buffer.compare(there.text, here.text)).toBe(0)
})

test('what cannot be packed is refused in the same words', async () => {
  const packed = packInThread(worker)(toPack({ records: sampleRecords.slice(1) }))
  const here = () => packBoard(toPack({ records: sampleRecords.slice(1) }))
  expect(here).toThrow(AppError)
  await expect(packed).rejects.toThrow(AppError)
})

test('a thread that fails, or goes without a word, is a bug that is told', async () => {
  const failing = fileURLToPath(harmful('failing', "throw new Error('boom')"))
  await expect(packInThread(failing)(toPack())).rejects.toThrow('boom')
  const silent = fileURLToPath(harmful('silent', ''))
  await expect(packInThread(silent)(toPack())).rejects.toThrow('ended with 0')
})

test('only bytes that have their memory to themselves are given away', () => {
  const [own, shared] = [new Uint8Array(8), new Uint8Array(8)]
  expect(movable([own, own, shared.subarray(2)])).toEqual([own.buffer])
})
